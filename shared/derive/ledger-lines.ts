import { actWeight, type LedgerAct } from '../model/ledger.ts';
import type { LedgerLine } from './person-ledger.ts';
import type { SettledHit } from './settled-hits.ts';

/** The act a hit is; null for what is neither give nor ask. */
function actOf({ message, means }: SettledHit): LedgerAct | null {
  const { day, answers } = message;
  const by = message.way === 'out' ? 'me' : 'them';
  if (means.type === 'give')
    return { type: 'give', by, kind: means.kind, day, answers: answers?.ask ?? null };
  return means.type === 'ask' ? { type: 'ask', by, kind: means.kind, day } : null;
}

function lineOf(settled: SettledHit): LedgerLine | null {
  const act = actOf(settled);
  if (act === null) return null;
  const { message, found, status, kind } = settled;
  const source =
    found === null
      ? ({ type: 'answer', message } as const)
      : ({ type: 'sentence', message, found, kind } as const);
  return { act, status, source };
}

/** A message counts once as an ask, and once as a give of each kind. */
function slotOf({ act }: LedgerLine): string {
  return act.type === 'ask' ? 'ask' : act.kind;
}

function isBetter(one: LedgerLine, other: LedgerLine): boolean {
  const heavier = actWeight(one.act) - actWeight(other.act);
  return heavier > 0 || (heavier === 0 && one.status === 'confirmed' && other.status !== 'confirmed');
}

/**
 * What a message comes to in the ledger: one ask, its heaviest, however many sentences it takes, and one give of each kind; beside
 * them what the user rejected, which counts for nothing.
 */
export function linesOf(hits: readonly SettledHit[]): readonly LedgerLine[] {
  const lines = hits.flatMap((hit) => lineOf(hit) ?? []);
  if (lines.length < 2) return lines;
  const best = new Map<string, LedgerLine>();
  for (const line of lines) {
    if (line.status === 'rejected') continue;
    const known = best.get(slotOf(line));
    if (known === undefined || isBetter(line, known)) best.set(slotOf(line), line);
  }
  return lines.filter((line) => line.status === 'rejected' || best.get(slotOf(line)) === line);
}
