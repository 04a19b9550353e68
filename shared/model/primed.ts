/** Whether an ask would be natural now (model.md 7): before you ask, give. */
import type { LedgerSums } from './ledger.ts';
import { decay } from './strength.ts';

/** Half-life, in days, of what is known about answers. */
const RESPONSE_HALF_LIFE = 365;
/** An answer within so many days counts; a mail younger than that may still be answered. */
export const ANSWER_DAYS = 14;
/** Days after which half of the rest an ask needs is over. */
const REST_DAYS = 60;
/** Only contact this recent primes. */
export const PRIMING_DAYS = 180;
const PRIME_FLOOR = 0.25;

const PRIMED_FROM = 0.6;
const ONE_GIVE_AWAY_FROM = 0.4;

/** The five factors, each above 0 to 1, as the window explains them. */
export interface PrimedFactors {
  readonly health: number;
  readonly credit: number;
  readonly prime: number;
  readonly responsive: number;
  readonly rest: number;
}

/** credit = (1+V+)/(2+V+ +V−): ½ while nothing is known. */
export function creditOf({ given, taken }: LedgerSums): number {
  return (1 + given) / (2 + given + taken);
}

/** prime = 1 − 2^(−(.25+n)). @param primingDays n: contact-days without an ask, days with a give counted twice */
export function primeOf(primingDays: number): number {
  return 1 - 2 ** -(PRIME_FLOOR + primingDays);
}

/** A mail of the user's to this person alone that asked something or opened a thread. */
export interface Opening {
  readonly day: number;
  /** Day of the first answer; null while there is none. */
  readonly answered: number | null;
}

/** responsive = (1 + answered in time)/(2 + all), both decayed and only those older than 14 days; ½ while nothing is known. */
export function responsiveOf(openings: readonly Opening[], day: number): number {
  let all = 0;
  let inTime = 0;
  for (const opening of openings) {
    const age = day - opening.day;
    if (age <= ANSWER_DAYS) continue;
    const left = decay(age, RESPONSE_HALF_LIFE);
    all += left;
    if (opening.answered !== null && opening.answered - opening.day <= ANSWER_DAYS) inTime += left;
  }
  return (1 + inTime) / (2 + all);
}

/** rest = 1 − 2^(−days/60), 0 to 1. @param days since the user's last ask; null when there was none */
export function restOf(days: number | null): number {
  return days === null ? 1 : 1 - 2 ** (-days / REST_DAYS);
}

/** How much each factor says. */
export const PRIMED_EXPONENTS: PrimedFactors = {
  health: 0.35,
  credit: 0.2,
  prime: 0.2,
  responsive: 0.15,
  rest: 0.1,
};

/** primed = health^.35 · credit^.20 · prime^.20 · responsive^.15 · rest^.10, 0 to 1. */
export function primedOf({ health, credit, prime, responsive, rest }: PrimedFactors): number {
  return (
    health ** PRIMED_EXPONENTS.health *
    credit ** PRIMED_EXPONENTS.credit *
    prime ** PRIMED_EXPONENTS.prime *
    responsive ** PRIMED_EXPONENTS.responsive *
    rest ** PRIMED_EXPONENTS.rest
  );
}

/** The words for a figure (model.md 7). */
export type PrimedWord = 'primed' | 'one give away' | 'give first';

/**
 * The word for a figure. A dormant person is never primed: the advice is a hello or a give, never "do not write".
 * @param standing `dormant` when the state is
 */
export function primedWord(primed: number, standing: 'dormant' | 'awake'): PrimedWord {
  if (standing === 'dormant' || primed < ONE_GIVE_AWAY_FROM) return 'give first';
  return primed >= PRIMED_FROM ? 'primed' : 'one give away';
}
