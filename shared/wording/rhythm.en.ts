/** English for the gap since the last contact: the one line that stands beside a name. */
import type { Direction, TouchpointKind } from '../model/touchpoint.ts';
import { amount, counted, dateOf } from './english.ts';
import type { RhythmFacts } from './sentences.ts';

/** From this many times the usual gap on, the factor says more than the two numbers. */
const LEAST_FACTOR = 1.1;
/** From this factor on, decimals would pretend to a precision that a mean of gaps does not have. */
const WHOLE_FACTOR = 10;

type LastWords = Readonly<Record<Direction, string>>;

const WROTE: LastWords = { out: 'you wrote last', in: 'they wrote last', both: 'you both wrote that day' };
const SAW: LastWords = { out: 'you met that day', in: 'you met that day', both: 'you met that day' };

/** What the last contact was. Kinds that go one way by nature take `both` when an answer came with them. */
const LAST: Readonly<Record<TouchpointKind, LastWords>> = {
  mail: WROTE,
  message: WROTE,
  meeting: SAW,
  'in-person': SAW,
  lunch: {
    out: 'you had lunch that day',
    in: 'you had lunch that day',
    both: 'you had lunch that day',
  },
  call: { out: 'you called last', in: 'they called last', both: 'you spoke that day' },
  like: {
    out: 'you liked something of theirs',
    in: 'they liked something of yours',
    both: 'each of you liked something',
  },
  congratulated: {
    out: 'you congratulated them',
    in: 'they congratulated you',
    both: 'there were congratulations',
  },
  shared: { out: 'you shared something', in: 'they shared something', both: 'something was shared' },
  introduced: {
    out: 'you made an introduction',
    in: 'they made an introduction',
    both: 'there was an introduction',
  },
  helped: { out: 'you helped them', in: 'they helped you', both: 'you helped each other' },
};

/** "you wrote last": what the last contact was. */
export function lastContactWords(kind: TouchpointKind, direction: Direction): string {
  return LAST[kind][direction];
}

/** "Usually every 23 days; it has been 61 (2.7×); you wrote last." */
export function rhythmSentence(facts: RhythmFacts): string {
  const { usualDays, gap } = facts;
  const last = lastContactWords(facts.lastKind, facts.lastDirection);
  if (gap === 0) {
    const date = dateOf(facts.lastContactDay, facts.today);
    return usualDays === null
      ? `In touch on ${date}; ${last}.`
      : `Usually every ${usualGap(usualDays)}; in touch on ${date}; ${last}.`;
  }
  if (usualDays === null) return `It has been ${counted(gap, 'day', 'days')}; ${last}.`;
  return `Usually every ${usualGap(usualDays)}; it has been ${amount(gap)}${factorOf(gap, usualDays)}; ${last}.`;
}

function usualGap(usualDays: number): string {
  const rounded = Math.round(usualDays);
  return rounded <= 1 ? 'day' : `${amount(rounded)} days`;
}

function factorOf(gap: number, usualDays: number): string {
  const factor = gap / usualDays;
  const rounded = factor < WHOLE_FACTOR ? Math.round(factor * 10) / 10 : Math.round(factor);
  return rounded < LEAST_FACTOR ? '' : ` (${amount(rounded)}×)`;
}
