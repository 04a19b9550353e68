import type { DuePerson, Occasion } from '../../../shared/reminders/situation.ts';
import { asDay, type Day, dateOfDay, dayOfDate, isLeapYear } from '../../../shared/time/day.ts';

/** Days a reply is owed and a birthday is told of, as model.md 6 has it and a person would. */
const owedDays = 60;
const birthdayFrom = -3;
const birthdayUntil = 1;

/** A person of an invented network: when they were in touch, and what the files know of it. */
export class InventedPerson {
  readonly name: string;
  readonly cadence: number;
  readonly month: number;
  readonly date: number;
  /** Days of contact; those after the last import are not known yet. */
  #contacts: Day[];
  #known: Day;
  #asked: Day | null = null;
  snoozedUntil: Day | null = null;

  constructor(name: string, cadence: number, last: Day, birthday: { month: number; date: number }) {
    this.name = name;
    this.cadence = cadence;
    this.#contacts = [last];
    this.#known = last;
    this.month = birthday.month;
    this.date = birthday.date;
  }

  /** They were in touch; the user logs it at once, or the next import finds it. */
  reach(day: Day, how: 'logged' | 'in the files'): void {
    this.#contacts.push(day);
    if (how === 'logged') this.#known = asDay(Math.max(this.#known, day));
  }

  /** They asked the user something; the next import finds it. */
  ask(day: Day): void {
    this.#asked = day;
  }

  /** Everything until a day is known from files. */
  importUntil(day: Day): void {
    for (const contact of this.#contacts) {
      if (contact <= day) this.#known = asDay(Math.max(this.#known, contact));
    }
    this.#contacts = this.#contacts.filter((contact) => contact > day || contact === this.#known);
  }

  get known(): Day {
    return this.#known;
  }

  /** What there is to say on a day, by what is known. @param asOf the day the files end on */
  occasions(today: Day, asOf: Day): readonly Occasion[] {
    const found: Occasion[] = [];
    const asked = this.#asked;
    if (asked !== null && asked <= asOf && asked > this.#known && today - asked <= owedDays)
      found.push({ kind: 'reply owed', key: `reply:${this.name}:${asked}`, sentence: 'They asked.' });
    const { year } = dateOfDay(today);
    // A birthday on 29 February is kept on the 28th in other years.
    const date = this.month === 2 && this.date === 29 && !isLeapYear(year) ? 28 : this.date;
    const birthday = dayOfDate(year, this.month, date);
    if (today >= birthday + birthdayFrom && today <= birthday + birthdayUntil)
      found.push({ kind: 'birthday', key: `birthday:${this.name}:${year}`, sentence: 'A birthday.' });
    if (Math.min(asOf, today) - this.#known > this.cadence)
      found.push({ kind: 'due', key: `due:${this.name}:${this.#known}`, sentence: 'A while.' });
    return found;
  }

  /** As the day's list has them; null when there is nothing to say, or while they are put off. */
  due(today: Day, asOf: Day, iso: (day: Day) => string): DuePerson | null {
    if (this.snoozedUntil !== null && today < this.snoozedUntil) return null;
    const occasions = this.occasions(today, asOf);
    if (occasions.length === 0) return null;
    const snoozedUntil = this.snoozedUntil === null ? null : iso(this.snoozedUntil);
    const { name, cadence: cadenceDays } = this;
    return { id: name, name, snoozedUntil, cadenceDays, step: 'mail', occasions };
  }
}
