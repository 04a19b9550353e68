import fc from 'fast-check';
import type { ActClass } from '../../../shared/acts/act-class.ts';
import { deriveLedger } from '../../../shared/derive/derive-ledger.ts';
import { noContact } from '../../../shared/derive/found-contact.ts';
import type { FoundPerson } from '../../../shared/derive/found-person.ts';
import type { LedgerMessage } from '../../../shared/derive/ledger-input.ts';
import { emptyRecord } from '../../../shared/derive/ledger-record.ts';
import { type PersonView, type Setting, viewPerson } from '../../../shared/derive/person-view.ts';
import { type LoggedTouch, type PersonDecision, undecided } from '../../../shared/journal/decisions.ts';
import { firstCircles } from '../../../shared/journal/household.ts';
import type { FoundHit } from '../../../shared/journal/ledger-acts.ts';
import { type HandEntry, hitKey, type Judgement } from '../../../shared/journal/ledger-decision.ts';
import { nothingMuted } from '../../../shared/journal/muted.ts';
import type { Touchpoint } from '../../../shared/model/touchpoint.ts';
import { asDay } from '../../../shared/time/day.ts';
import { formatDay } from '../../../shared/time/day-text.ts';
import { act, dayMs, mine, names } from './said-between.ts';

/** Views of Ana, from what was written, logged and said of it, for what has to hold of every person. */

/** Days lie from the first to the last; the files end on the last. */
const firstDay = 20_000;
export const lastDay = firstDay + 400;

interface Written {
  /** Days from the first. */
  readonly after: number;
  readonly way: 'out' | 'in';
  readonly class: ActClass | null;
  /** Which of the messages before it is answered, at length: that many back; 0 for none. */
  readonly answers: number;
}

export interface Past {
  readonly written: readonly Written[];
  readonly met?: readonly number[];
  readonly cadence: number;
}

export interface Said {
  readonly entries?: readonly Omit<HandEntry, 'act' | 'note'>[];
  readonly judged?: readonly { readonly hit: FoundHit; readonly as: Judgement }[];
  readonly touches?: readonly LoggedTouch[];
}

export const iso = (day: number): string => formatDay(asDay(day));

/** The messages of a past, the oldest first, one for each that was written. */
export function messagesOf({ written }: Past): readonly LedgerMessage[] {
  const messages: LedgerMessage[] = [];
  const sorted = written.toSorted((a, b) => a.after - b.after);
  for (const [index, one] of sorted.entries()) {
    const day = firstDay + one.after;
    const answered = one.answers === 0 ? undefined : messages[index - one.answers];
    messages.push(
      mine(day, [], {
        way: one.way,
        references: [`m${index}`],
        messageIds: [`m${index}`],
        item: index + 1,
        instant: day * dayMs + index,
        replyTo: answered?.messageIds ?? [],
        acts: {
          ownWordCount: answered ? 80 : 10,
          acts: one.class === null ? [] : [act(one.class, `Sentence ${'abcdefghij'[index % 10]}.`)],
        },
      }),
    );
  }
  return messages;
}

function touchpointsOf(past: Past, messages: readonly LedgerMessage[]): readonly Touchpoint[] {
  const mails = messages.map(
    ({ instant, day, way, item }): Touchpoint => ({
      instant,
      day,
      kind: 'mail',
      direction: way,
      weightOut: way === 'out' ? 1_000_000 : 0,
      weightIn: way === 'in' ? 1_000_000 : 0,
      meeting: 'none',
      groupSize: 1,
      origin: { type: 'item', id: item },
    }),
  );
  const meetings = (past.met ?? []).map(
    (after, index): Touchpoint => ({
      instant: (firstDay + after) * dayMs + dayMs / 2,
      day: firstDay + after,
      kind: 'meeting',
      direction: 'both',
      weightOut: 1_000_000,
      weightIn: 1_000_000,
      meeting: 'met',
      groupSize: 1,
      origin: { type: 'item', id: 1000 + index },
    }),
  );
  return [...mails, ...meetings].sort((a, b) => a.instant - b.instant);
}

/** Ana as the files of a past tell of her. */
export function foundAna(past: Past): FoundPerson {
  const messages = messagesOf(past);
  return {
    id: 'pana',
    anchors: ['ana@harbour.example'],
    names: ['Ana'],
    touchpoints: touchpointsOf(past, messages),
    writtenOn: firstDay,
    opened: [],
    asOf: lastDay,
    nextMeeting: null,
    contact: noContact,
    topics: [],
    move: null,
    joins: [],
    ledger: deriveLedger(messages, names).get('ana') ?? emptyRecord,
  };
}

export const setting: Setting = {
  zone: 'UTC',
  today: lastDay,
  circles: firstCircles,
  ownSending: 'seen',
  muted: nothingMuted,
};

/** Ana in the network, with what the user said. */
export function viewAna(past: Past, said: Said = {}, look: Partial<Setting> = {}): PersonView {
  const { entries = [], judged = [], touches = [] } = said;
  const decision: PersonDecision = {
    ...undecided,
    standing: 'kept',
    keptAt: firstDay * dayMs,
    cadence: past.cadence,
    touches,
    ledger: {
      judged: new Map(judged.map((one) => [hitKey(one.hit), one])),
      muted: new Set(),
      entries: entries.map((entry, index) => ({ ...entry, act: index, note: '' })),
    },
  };
  return viewPerson(foundAna(past), decision, { ...setting, ...look });
}

const classes = [
  null,
  'thanks',
  'favour',
  'major',
  'question',
  'congratulations',
  'offer',
  'resource',
] as const;

const cadences = fc.constantFrom(1, 30, 90, 365, 1095);

/** Any past of up to fifteen messages and a few meetings. */
export const pasts: fc.Arbitrary<Past> = fc.record({
  written: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: lastDay - firstDay }),
      way: fc.constantFrom<('out' | 'in')[]>('out', 'in'),
      class: fc.constantFrom(...classes),
      answers: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 15 },
  ),
  met: fc.array(fc.integer({ min: 0, max: lastDay - firstDay }), { maxLength: 3 }),
  cadence: cadences,
});
