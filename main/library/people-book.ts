import { firstAnchor } from '../../shared/anchors.ts';
import type { Course } from '../../shared/backtest/units.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { pastCourses } from '../../shared/derive/past-courses.ts';
import { personRow } from '../../shared/derive/person-row.ts';
import { type PersonView, type Setting, viewPerson } from '../../shared/derive/person-view.ts';
import type { HealthHistory } from '../../shared/insights/circle-trends.ts';
import { DecisionIndex } from '../../shared/journal/decisions.ts';
import { type Household, householdOf } from '../../shared/journal/household.ts';
import { Ticker } from '../../shared/model/ticking.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/local.ts';
import { type Member, memberOf } from '../../shared/today/member.ts';
import type { Database } from './database.ts';
import { type DerivedFacts, findPerson, personIds, readPersons } from './derived-store.ts';
import type { StoredEntry } from './journal-store.ts';

/** What is kept of everybody once their touchpoints have been looked at. */
interface EverybodyShown {
  readonly rows: Map<string, PersonRow>;
  readonly members: Map<string, Member>;
}

/** Health of the network on some days of the past, by person. */
interface Histories {
  readonly days: readonly number[];
  readonly of: Map<string, readonly (number | null)[]>;
}

/** People put together between two pauses: a few milliseconds. */
const atOnce = 50;

/** Everybody in the library on one day, under one journal: rows are computed once and kept until either changes. */
export class PeopleBook {
  readonly household: Household;
  readonly setting: Setting;
  readonly #database: Database;
  readonly #decisions: DecisionIndex;
  #people: EverybodyShown | null = null;
  #histories: Histories | null = null;

  /** `journal` holds the entries up to now only. */
  constructor(database: Database, facts: DerivedFacts, journal: readonly StoredEntry[], now: number) {
    this.#database = database;
    this.household = householdOf(journal);
    this.#decisions = new DecisionIndex(journal);
    this.setting = {
      zone: facts.zone,
      today: dayOf(asInstant(now), facts.zone),
      circles: this.household.circles,
      ownSending: facts.sent === 'something' ? 'seen' : 'not seen',
      muted: this.household.muted,
    };
  }

  /** Keeps what was put together by a book that differs only in what was decided about the people with these anchors. */
  takeOver(before: PeopleBook, touched: ReadonlySet<string>): void {
    if (!before.#people) return;
    const people = { rows: new Map(before.#people.rows), members: new Map(before.#people.members) };
    const histories = before.#histories && { ...before.#histories, of: new Map(before.#histories.of) };
    for (const anchor of touched) {
      const view = this.find(anchor);
      if (!view) continue;
      this.#show(view, people);
      if (histories) this.#remember(view, histories.days, histories.of);
    }
    this.#people = people;
    this.#histories = histories;
  }

  /** Rows of everybody but those the user forgot, by id. */
  rows(): ReadonlyMap<string, PersonRow> {
    return this.#shown().rows;
  }

  /** People of the network, by id. */
  members(): ReadonlyMap<string, Member> {
    return this.#shown().members;
  }

  #shown(): EverybodyShown {
    if (this.#people) return this.#people;
    const people: EverybodyShown = { rows: new Map(), members: new Map() };
    for (const view of this.#views()) this.#show(view, people);
    this.#people = people;
    return people;
  }

  /** Puts everybody together a few at a time; ends early where all of them were asked for meanwhile. */
  async warm(pause: () => Promise<unknown>): Promise<void> {
    const people: EverybodyShown = { rows: new Map(), members: new Map() };
    for (const [index, id] of personIds(this.#database).entries()) {
      if (index % atOnce === 0) await pause();
      if (this.#people) return;
      const view = this.find(id);
      if (view) this.#show(view, people);
    }
    this.#people ??= people;
  }

  #show(view: PersonView, { rows, members }: EverybodyShown): void {
    const row = personRow(view, this.setting);
    if (row) rows.set(row.id, row);
    else rows.delete(view.found.id);
    if (row?.status === 'network') members.set(row.id, memberOf(view, row, this.setting.today));
    else members.delete(view.found.id);
  }

  /** Everybody's days with the user, for a look at the past; read anew at each call. */
  courses(): readonly Course[] {
    return pastCourses(readPersons(this.#database), this.#decisions, this.setting);
  }

  /** Everybody with what was decided about them, those forgotten too; unpacked anew at each call. */
  *#views(): Generator<PersonView> {
    for (const found of readPersons(this.#database)) {
      yield viewPerson(found, this.#decisions.about(found.anchors), this.setting);
    }
  }

  /** Health of everybody in the network on the given days, in ascending order; null before the first contact. */
  healthOn(days: readonly number[]): HealthHistory {
    const known =
      this.#histories?.days.join() === days.join()
        ? this.#histories.of
        : new Map<string, readonly (number | null)[]>();
    this.#histories = { days, of: known };
    if (known.size === 0) for (const view of this.#views()) this.#remember(view, days, known);
    return known;
  }

  #remember(view: PersonView, days: readonly number[], known: Map<string, readonly (number | null)[]>): void {
    if (view.status !== 'network') {
      known.delete(view.found.id);
      return;
    }
    const ticker = new Ticker(view.days, view.terms);
    known.set(
      view.found.id,
      days.map((day) => ticker.advanceTo(day).health),
    );
  }

  /** Somebody as a member is, in the network or not; null for nobody and for the forgotten. */
  member(anchor: string): Member | null {
    const view = this.find(anchor);
    const row = view && personRow(view, this.setting);
    return view && row ? memberOf(view, row, this.setting.today) : null;
  }

  /** The anchors to name a person by in an act: the first, and whatever else was decided about. */
  decided(view: PersonView): readonly string[] {
    const { anchors } = view.found;
    return [...new Set([firstAnchor(anchors), ...this.#decisions.decided(anchors)])];
  }

  /** One person by id or anchor, those forgotten too; null when nobody has it. */
  find(idOrAnchor: string): PersonView | null {
    const found = findPerson(this.#database, idOrAnchor);
    return found ? viewPerson(found, this.#decisions.about(found.anchors), this.setting) : null;
  }
}
