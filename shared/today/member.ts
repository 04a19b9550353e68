import type { PersonRow } from '../contract/people.ts';
import type { FoundPerson } from '../derive/found-person.ts';
import type { LedgerLine, PersonLedger } from '../derive/person-ledger.ts';
import type { PersonView } from '../derive/person-view.ts';
import { lookingDays } from '../help/needs.ts';
import { figuresAt } from '../model/ticking.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { mondayOf } from './week.ts';

/**
 * What the day's list and Insights know of one person of the network: the view without the touchpoints, which half a million would be
 * too many of to keep, and what counts in them.
 */
export interface Member extends Omit<PersonView, 'found' | 'touchpoints' | 'days' | 'ledger'> {
  readonly found: Omit<FoundPerson, 'touchpoints' | 'ledger'>;
  /** Of its lines those of the last year in which they asked for something, as mail has it: what could still be needed. */
  readonly ledger: Omit<PersonLedger, 'openings'>;
  readonly row: PersonRow;
  /** Day numbers on which the user reached them, in ascending order: a thread begun, a give, or a touch by hand (model.md 8). */
  readonly reached: readonly number[];
  /** Whether the tie was dormant as the week began; `unasked` for whoever was not reached in it. */
  readonly asWeekBegan: 'dormant' | 'alive' | 'unasked';
  /** Day of the last contact the user's way, −∞ for none: a mail or touch of theirs, or a meeting that took place. */
  readonly lastOut: number;
  /** The last mail between the two, or among few; null for none. */
  readonly lastMail: { readonly item: number; readonly day: number } | null;
  /** Day of the last time the user noted to have congratulated them; −∞ for none. */
  readonly congratulatedOn: number;
}

/** What is kept of a view. @param today day number of the clock */
export function memberOf(view: PersonView, row: PersonRow, today: number): Member {
  const { touchpoints, days: _, found, ledger, ...rest } = view;
  const { touchpoints: __, ledger: ___, ...facts } = found;
  const byHand = touchpoints.flatMap(({ origin, day }) => (origin.type === 'act' ? [day] : []));
  const gave = ledger.acts.flatMap(({ type, by, day }) => (type === 'give' && by === 'me' ? [day] : []));
  const reached = [...new Set([...found.opened, ...byHand, ...gave])].sort((a, b) => a - b);
  const last = (which: (touch: Touchpoint) => boolean) =>
    touchpoints.reduce(
      (day, touch) => (touch.day > day && which(touch) ? touch.day : day),
      Number.NEGATIVE_INFINITY,
    );
  return {
    ...rest,
    found: facts,
    ledger: {
      acts: ledger.acts,
      matters: ledger.matters,
      balance: ledger.balance,
      lines: ledger.lines.filter((line) => asksLately(line, view.figures.day)),
    },
    row,
    reached,
    asWeekBegan: asWeekBegan(view, reached, today),
    lastOut: last(({ direction, meeting }) => direction !== 'in' && meeting !== 'unsure'),
    lastMail: lastMailOf(touchpoints),
    congratulatedOn: last(({ kind }) => kind === 'congratulated'),
  };
}

function asksLately({ act, status, source }: LedgerLine, day: number): boolean {
  return (
    act.type === 'ask' &&
    act.by === 'them' &&
    source.type === 'sentence' &&
    status !== 'rejected' &&
    day - act.day <= lookingDays
  );
}

/** A mail to more people tells little of one of them. */
const fewPeople = 3;

function lastMailOf(touchpoints: readonly Touchpoint[]): Member['lastMail'] {
  const mail = touchpoints.findLast(
    ({ kind, groupSize, origin }) => kind === 'mail' && groupSize <= fewPeople && origin.type === 'item',
  );
  return mail ? { item: mail.origin.id, day: mail.day } : null;
}

function asWeekBegan(
  { days, terms }: PersonView,
  reached: readonly number[],
  today: number,
): Member['asWeekBegan'] {
  const monday = mondayOf(today);
  if (!reached.some((day) => day >= monday && day <= today)) return 'unasked';
  return figuresAt(days, terms, monday - 1).shown === 'Dormant' ? 'dormant' : 'alive';
}
