import type { PersonDecision } from '../journal/decisions.ts';
import type { Muted } from '../journal/muted.ts';
import { balanceOf, type LedgerAct, ledgerSums } from '../model/ledger.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { linesOf } from './ledger-lines.ts';
import type { LedgerRecord } from './ledger-record.ts';
import { entryLines, isLoggedToo, loggedLines } from './lines-by-hand.ts';
import { lastReachedOut, mattersOf } from './open-matters.ts';
import type { LedgerLine, PersonLedger } from './person-ledger.ts';
import { settledHits } from './settled-hits.ts';

/** Of what holds when a ledger is looked at. */
export interface LedgerMoment {
  /** What is muted for everybody. */
  readonly muted: Muted;
  /** From files and by hand, none after today. */
  readonly touchpoints: readonly Touchpoint[];
  /** Day of the person's figures. */
  readonly day: number;
  /** The clock's day. */
  readonly today: number;
}

/**
 * The ledger with one person: what the messages say, corrected by the user's word, and what the user wrote down. A correction changes
 * nothing that is stored of the messages; so taking it back restores everything, and it still holds when they are read again.
 */
export function ledgerOf(record: LedgerRecord, decision: PersonDecision, moment: LedgerMoment): PersonLedger {
  const { muted, touchpoints, day, today } = moment;
  const corrections = { decision: decision.ledger, muted };
  const reached = lastReachedOut(touchpoints);
  const logged = loggedLines(decision.touches, today);
  const hits = record.messages.map((message) => settledHits(message, corrections));
  const found = hits.flatMap((one) => linesOf(one)).filter((line) => !isLoggedToo(line, logged));
  const lines = [...found, ...logged, ...entryLines(decision.ledger.entries, day, today)].sort(
    (a, b) => dayOf(a) - dayOf(b),
  );
  const acts = lines.filter(({ status }) => status !== 'rejected').map(({ act }) => act);
  return {
    lines: lines.toReversed(),
    acts: acts.toSorted((a, b) => a.day - b.day),
    openings: record.openings,
    matters: hits.flatMap((one) => mattersOf(one, reached, day)).reverse(),
    balance: balanceAt(acts, day),
  };
}

/** The day a line is shown on. */
function dayOf({ act, source }: LedgerLine): number {
  return source.type === 'entry' ? source.on : act.day;
}

function balanceAt(acts: readonly LedgerAct[], day: number): number | null {
  return balanceOf(ledgerSums(acts, day));
}
