import type { ActClass } from '../../../shared/acts/act-class.ts';
import type { FoundAct } from '../../../shared/acts/found-act.ts';
import { deriveLedger } from '../../../shared/derive/derive-ledger.ts';
import type { CalledNames, LedgerMessage } from '../../../shared/derive/ledger-input.ts';
import { type LedgerMoment, ledgerOf } from '../../../shared/derive/ledger-of.ts';
import { emptyRecord } from '../../../shared/derive/ledger-record.ts';
import type { PersonLedger } from '../../../shared/derive/person-ledger.ts';
import { type PersonDecision, undecided } from '../../../shared/journal/decisions.ts';
import { type LedgerDecision, nothingSaid } from '../../../shared/journal/ledger-decision.ts';
import { nothingMuted } from '../../../shared/journal/muted.ts';
import type { Touchpoint } from '../../../shared/model/touchpoint.ts';

/** Messages between the user, Mira, and Ana, day by day, for tests of the ledger. */

export const dayMs = 86_400_000;
let next = 0;

export function act(name: ActClass, sentence = `${name}.`, called = ''): FoundAct {
  return { class: name, rule: `en.${name}.x`, sentence, called };
}

/** A message on a day, with acts; from me to Ana unless `more` says otherwise. */
export function mine(
  day: number,
  acts: readonly FoundAct[],
  more: Partial<LedgerMessage> = {},
): LedgerMessage {
  next += 1;
  return {
    item: next,
    references: [`m${next}`],
    instant: day * dayMs,
    day,
    way: 'out',
    direct: ['ana'],
    others: [],
    addressees: 1,
    messageIds: [`m${next}`],
    replyTo: [],
    thread: (more.replyTo?.length ?? 0) > 0 ? 'goes on' : 'opens',
    acts: { ownWordCount: 10, acts },
    ...more,
  };
}

export const theirs = (day: number, acts: readonly FoundAct[], more: Partial<LedgerMessage> = {}) =>
  mine(day, acts, { way: 'in', ...more });

export const names: CalledNames = {
  myNames: new Set(['mira']),
  namesOf: (person) => new Set([person]),
};

/** Touches that went my way at noon of these days. */
export function reached(...days: readonly number[]): readonly Touchpoint[] {
  return days.map((day) => ({
    instant: day * dayMs + dayMs / 2,
    day,
    kind: 'mail',
    direction: 'out',
    weightOut: 1_000_000,
    weightIn: 0,
    meeting: 'none',
    groupSize: 1,
    origin: { type: 'item', id: day },
  }));
}

export type Look = Partial<LedgerMoment> & {
  readonly said?: Partial<LedgerDecision>;
  readonly touches?: PersonDecision['touches'];
};

/** The ledger with Ana, on day 1000 unless `look` says otherwise. */
export function withAna(messages: readonly LedgerMessage[], look: Look = {}): PersonLedger {
  const { said = {}, touches = [], ...moment } = look;
  const record = deriveLedger(messages, names).get('ana') ?? emptyRecord;
  const decision = { ...undecided, touches, ledger: { ...nothingSaid, ...said } };
  const { day = 1000 } = moment;
  return ledgerOf(record, decision, { muted: nothingMuted, touchpoints: [], day, today: day, ...moment });
}
