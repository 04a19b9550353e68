/** Gives and asks between the user and one person, as sums and a balance (model.md 6). All times are days. */
import { ASK_WEIGHTS, type AskKind, GIVE_WEIGHTS, type GiveKind } from './act-kinds.ts';
import { decay } from './strength.ts';

/** Half-life, in days, of a give or an ask: a favour of last year still counts, one of ten years ago hardly does. */
const LEDGER_HALF_LIFE = 365;

/** One give or ask, by the user (`me`) or by the other (`them`), on a day. */
export type LedgerAct =
  | {
      readonly type: 'give';
      readonly by: 'me' | 'them';
      readonly kind: GiveKind;
      readonly day: number;
      /** The ask it answers, by any name that is the same for all answers to it; null when nobody asked for it. */
      readonly answers: string | null;
    }
  | { readonly type: 'ask'; readonly by: 'me' | 'them'; readonly kind: AskKind; readonly day: number };

/** V+ and V−, 0 or more, as of a day. */
export interface LedgerSums {
  readonly given: number;
  readonly taken: number;
}

/** The weight of an act before time takes from it: 0 to 3. */
export function actWeight(act: LedgerAct): number {
  return act.type === 'give' ? GIVE_WEIGHTS[act.kind] : ASK_WEIGHTS[act.kind];
}

/**
 * V+ sums the user's gives, an ask of theirs that was answered in several gives only once, with the heaviest; V− sums the user's asks
 * and those gives of theirs that answered none of them. Their asks weigh nothing: being asked is no debt.
 * @param day as of which; acts after it are left out
 */
export function ledgerSums(acts: readonly LedgerAct[], day: number): LedgerSums {
  let given = 0;
  let taken = 0;
  const answered = new Map<string, number>();
  for (const act of acts) {
    if (act.day > day) continue;
    const left = actWeight(act) * decay(day - act.day, LEDGER_HALF_LIFE);
    if (act.by === 'me' && act.type === 'ask') taken += left;
    else if (act.type !== 'give') continue;
    else if (act.by === 'them') taken += act.answers === null ? left : 0;
    else if (act.answers === null) given += left;
    else answered.set(act.answers, Math.max(answered.get(act.answers) ?? 0, left));
  }
  for (const best of answered.values()) given += best;
  return { given, taken };
}

/** Keeps the balance near 0 while little is known. */
const BALANCE_PRIOR = 2;

/** B = (V+ − V−)/(V+ + V− + 2), between −1 and 1; null when nothing is known. */
export function balanceOf({ given, taken }: LedgerSums): number | null {
  if (given === 0 && taken === 0) return null;
  return (given - taken) / (given + taken + BALANCE_PRIOR);
}

/** The words for a balance (model.md 6). */
export type BalanceWord = 'you give most' | 'mutual' | 'you owe one' | 'nothing known yet';

const GIVES_MOST_ABOVE = 0.6;
const OWES_BELOW = -0.33;

/** The word for a balance (model.md 6). */
export function balanceWord(balance: number | null): BalanceWord {
  if (balance === null) return 'nothing known yet';
  if (balance > GIVES_MOST_ABOVE) return 'you give most';
  return balance < OWES_BELOW ? 'you owe one' : 'mutual';
}
