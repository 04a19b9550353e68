/** Puts the factors of `primed` together from a person's days and ledger (model.md 7). */
import { healthOf } from './health.ts';
import { actWeight, type LedgerAct, ledgerSums } from './ledger.ts';
import { isContactDay, type PersonDay } from './person-days.ts';
import {
  creditOf,
  type Opening,
  PRIMING_DAYS,
  type PrimedFactors,
  primeOf,
  responsiveOf,
  restOf,
} from './primed.ts';
import { expectedGap, ownRhythm, recencyOf } from './rhythm.ts';
import { decay, halfLifeOf, mutualOf, strengthOf } from './strength.ts';
import { Tally } from './tally.ts';

/** What is known between the user and one person. */
export interface MutualRecord {
  /** In ascending order; those after the day asked for are left out. */
  readonly days: readonly PersonDay[];
  readonly acts: readonly LedgerAct[];
  readonly openings: readonly Opening[];
}

/** Days on which the user asked for something of weight, and those on which they gave. */
function daysOfMyActs(acts: readonly LedgerAct[], day: number) {
  const asked = new Set<number>();
  const gave = new Set<number>();
  const heard = new Set<number>();
  for (const act of acts) {
    if (act.day > day || actWeight(act) === 0) continue;
    if (act.by === 'them') heard.add(act.day);
    else if (act.type === 'ask') asked.add(act.day);
    else gave.add(act.day);
  }
  return { asked, gave, heard };
}

/** A person's days up to the one asked for, and which of them are contact-days by the rule of all of them together. */
interface Past {
  readonly whole: Tally;
  readonly days: readonly PersonDay[];
  isContact(day: PersonDay): boolean;
}

function pastOf(days: readonly PersonDay[], halfLife: number, day: number): Past {
  const whole = new Tally(halfLife);
  const past = days.filter((one) => one.day <= day);
  for (const one of past) whole.add(one);
  return { whole, days: past, isContact: (one) => whole.rule === 'any touch' || isContactDay(one) };
}

/**
 * Health without the days whose only act is an ask of the user's: asking is not keeping in touch. Such a day adds nothing to the
 * strength and is not the last contact, but its gaps stay in the rhythm: leaving them out too would lengthen the rhythm, so that
 * one more ask could raise the figure.
 */
function healthWithoutAsking(
  past: Past,
  isOnlyAsk: (day: number) => boolean,
  cadence: number,
  day: number,
): number {
  const halfLife = halfLifeOf(cadence);
  const kept = new Tally(halfLife);
  let lastContact: number | null = null;
  for (const one of past.days) {
    if (isOnlyAsk(one.day)) continue;
    kept.add(one);
    if (past.isContact(one)) lastContact = one.day;
  }
  if (lastContact === null) return 0;
  const left = decay(day - kept.lastDay, halfLife);
  const strength = strengthOf(mutualOf(kept.outSum * left, kept.inSum * left), cadence);
  const { gapWeight, gapSum } = past.whole;
  const expected = expectedGap(cadence, ownRhythm(cadence, gapWeight, gapSum));
  return healthOf(strength, recencyOf((day - lastContact) / expected));
}

/** The factors of `primed`, and what they were counted from. */
export interface PrimedParts {
  readonly factors: PrimedFactors;
  /** Day number of the user's last ask of any weight; null when there was none. */
  readonly lastAsk: number | null;
  /** The contact-days that prime: without an ask, after the last one, of the last 180 days. `gaveDays`: those with a give among them. */
  readonly primingDays: number;
  readonly gaveDays: number;
  /** Days left out of the health because their only act is an ask of the user's. */
  readonly askingDays: number;
}

/**
 * The factors of `primed` on a day.
 * @param cadence C, 1 to 1,095 days
 * @param day day number in the library's zone
 */
export function primedFactors(record: MutualRecord, cadence: number, day: number): PrimedFactors {
  return primedParts(record, cadence, day).factors;
}

/** As `primedFactors`, with what they were counted from. */
export function primedParts(record: MutualRecord, cadence: number, day: number): PrimedParts {
  const { asked, gave, heard } = daysOfMyActs(record.acts, day);
  const lastAsk = asked.size === 0 ? null : Math.max(...asked);
  const isOnlyAsk = (one: number) => asked.has(one) && !gave.has(one) && !heard.has(one);
  const since = Math.max(lastAsk ?? Number.NEGATIVE_INFINITY, day - PRIMING_DAYS);
  const past = pastOf(record.days, halfLifeOf(cadence), day);
  const priming = past.days.filter((one) => one.day > since && !asked.has(one.day) && past.isContact(one));
  const gaveDays = priming.filter((one) => gave.has(one.day)).length;
  const factors = {
    health: healthWithoutAsking(past, isOnlyAsk, cadence, day),
    credit: creditOf(ledgerSums(record.acts, day)),
    // A day with a give counts twice.
    prime: primeOf(priming.length + gaveDays),
    responsive: responsiveOf(record.openings, day),
    rest: restOf(lastAsk === null ? null : day - lastAsk),
  };
  const askingDays = past.days.filter((one) => isOnlyAsk(one.day)).length;
  return { factors, lastAsk, primingDays: priming.length, gaveDays, askingDays };
}
