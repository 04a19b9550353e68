import { packedAct, unpackedAct } from '../../shared/acts/act-codec.ts';
import type { FoundAct } from '../../shared/acts/found-act.ts';
import { emptyRecord, type LedgerRecord, type RecordedMessage } from '../../shared/derive/ledger-record.ts';

/**
 * The ledger record of a person as the column `ledger` holds it: JSON lists without names, '' for one that has nothing. It is derived
 * and never older than the rules it was derived by, so there is one form of it.
 */

type PackedMessage = readonly [
  item: number,
  references: readonly string[],
  instant: number,
  day: number,
  way: 0 | 1,
  addressees: number,
  acts: readonly (readonly string[])[],
  ask?: string,
  words?: number,
];
type PackedRecord = readonly [
  messages: readonly PackedMessage[],
  openings: readonly (readonly [day: number, answered: number | null])[],
];

function packMessage(message: RecordedMessage): PackedMessage {
  const { item, references, instant, day, way, addressees, acts, answers } = message;
  const packed = acts.map((act) => packedAct(act));
  const start = [item, references, instant, day, way === 'out' ? 0 : 1, addressees, packed] as const;
  return answers === null ? start : [...start, answers.ask, answers.words];
}

function unpackMessage(packed: PackedMessage): RecordedMessage {
  const [item, [first = '', ...others], instant, day, way, addressees, acts, ask, words = 0] = packed;
  return {
    item,
    references: [first, ...others],
    instant,
    day,
    way: way === 0 ? 'out' : 'in',
    addressees,
    answers: ask === undefined ? null : { ask, words },
    acts: acts.flatMap((act): FoundAct[] => unpackedAct(act)),
  };
}

/** The record as text. */
export function packLedger({ messages, openings }: LedgerRecord): string {
  if (messages.length === 0 && openings.length === 0) return '';
  const packed: PackedRecord = [
    messages.map(packMessage),
    openings.map(({ day, answered }) => [day, answered]),
  ];
  return JSON.stringify(packed);
}

/** The inverse. */
export function unpackLedger(text: string): LedgerRecord {
  if (text === '') return emptyRecord;
  const [messages, openings] = JSON.parse(text) as PackedRecord;
  return {
    messages: messages.map(unpackMessage),
    openings: openings.map(([day, answered]) => ({ day, answered })),
  };
}
