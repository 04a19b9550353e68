import type { LoggedTouch } from '../journal/decisions.ts';
import type { HandEntry } from '../journal/ledger-decision.ts';
import { ASK_KINDS, type AskKind, type GiveKind, giveOfLogged } from '../model/act-kinds.ts';
import type { LedgerAct } from '../model/ledger.ts';
import { dayFromIso } from '../time/day-text.ts';
import type { LedgerLine } from './person-ledger.ts';

function isAsk(kind: GiveKind | AskKind): kind is AskKind {
  return (ASK_KINDS as readonly string[]).includes(kind);
}

function actOf({ by, kind }: HandEntry, day: number): LedgerAct {
  return isAsk(kind) ? { type: 'ask', by, kind, day } : { type: 'give', by, kind, day, answers: null };
}

/**
 * Gives and asks the user wrote down. Such a note moves no figure to a day no file tells of: one from after the day counts as if it had
 * been on it, in full.
 * @param day of the person's figures; `today` the clock's: what is noted for a later day is left out
 */
export function entryLines(entries: readonly HandEntry[], day: number, today: number): readonly LedgerLine[] {
  return entries.flatMap((entry): LedgerLine[] => {
    const on = dayFromIso(entry.on);
    if (on === null || on > today) return [];
    return [
      {
        act: actOf(entry, Math.min(on, day)),
        status: 'confirmed',
        source: { type: 'entry', act: entry.act, on, note: entry.note },
      },
    ];
  });
}

/** The gives that logged touches are besides. */
export function loggedLines(touches: readonly LoggedTouch[], today: number): readonly LedgerLine[] {
  return touches.flatMap(({ act, kind: logged, on, note }): LedgerLine[] => {
    const kind = giveOfLogged(logged);
    const day = dayFromIso(on);
    if (kind === null || day === null || day > today) return [];
    return [
      {
        act: { type: 'give', by: 'me', kind, day, answers: null },
        status: 'confirmed',
        source: { type: 'logged', act, logged, note },
      },
    ];
  });
}

/** Whether a line is only what the user logged on the same day, found once more in the mail it went by. */
export function isLoggedToo(line: LedgerLine, logged: readonly LedgerLine[]): boolean {
  const { act, status } = line;
  if (status !== 'suggested' || act.type !== 'give' || act.by !== 'me') return false;
  return logged.some((one) => one.act.day === act.day && one.act.kind === act.kind);
}
