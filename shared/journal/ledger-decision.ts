import type { AskKind, GiveKind } from '../model/act-kinds.ts';
import type { Act } from './acts.ts';
import type { FoundHit, HitClass } from './ledger-acts.ts';

/** What the user said about the gives and asks with one person. */
export interface LedgerDecision {
  /** The last word on each hit, by `hitKey`. */
  readonly judged: ReadonlyMap<string, Judgement>;
  /** Classes that are not to be found with this person. */
  readonly muted: ReadonlySet<HitClass>;
  /** Gives and asks by hand, in journal order. */
  readonly entries: readonly HandEntry[];
}

/** The user’s word on a hit. */
export type Judgement = 'confirmed' | 'rejected' | GiveKind | AskKind;

/** A give or an ask by hand. */
export interface HandEntry {
  /** The journal entry. */
  readonly act: number;
  readonly kind: GiveKind | AskKind;
  readonly by: 'me' | 'them';
  /** ISO day. */
  readonly on: string;
  readonly note: string;
}

/** Before the user said anything. */
export const nothingSaid: LedgerDecision = { judged: new Map(), muted: new Set(), entries: [] };

/** One text for a hit, the same for the same hit only. */
export function hitKey({ message, class: name, phrase }: FoundHit): string {
  return `${name}\n${phrase}\n${message}`;
}

/** The decision after one more act; the same object where the act is about something else. */
export function ledgerAfter(before: LedgerDecision, act: Act, entry: number): LedgerDecision {
  switch (act.type) {
    case 'judge':
      return { ...before, judged: new Map(before.judged).set(hitKey(act.hit), act.as) };
    case 'mute-for': {
      const muted = new Set(before.muted);
      if (act.muted === 'on') muted.add(act.class);
      else muted.delete(act.class);
      return { ...before, muted };
    }
    case 'entry': {
      const { kind, by, on, note } = act;
      return { ...before, entries: [...before.entries, { act: entry, kind, by, on, note }] };
    }
    default:
      return before;
  }
}
