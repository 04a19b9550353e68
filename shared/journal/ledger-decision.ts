import type { AskKind, GiveKind } from '../model/act-kinds.ts';
import type { Act } from './acts.ts';
import type { FoundHit, HitClass } from './ledger-acts.ts';
import { unreadable } from './phrase.ts';

/** What the user said about the gives and asks with one person. */
export interface LedgerDecision {
  /** The last word on each hit, by `hitKey`, in the order it was said. */
  readonly judged: ReadonlyMap<string, JudgedHit>;
  /** Classes that are not to be found with this person. */
  readonly muted: ReadonlySet<HitClass>;
  /** Gives and asks by hand, in journal order. */
  readonly entries: readonly HandEntry[];
}

/** The user’s word on a hit. */
export type Judgement = 'confirmed' | 'rejected' | GiveKind | AskKind;

/** The user’s word on a hit, and the hit as they saw it. */
interface JudgedHit {
  readonly hit: FoundHit;
  readonly as: Judgement;
}

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

/**
 * The user's last word on a hit; null while there is none. Where sentences are not kept now, or were not when it was said, the message
 * and the class are all that tells one hit from another.
 * @param references all that names the message: an import taken back may have left it another Message-ID than it was judged by
 * @param phrase of the hit as it is found now; '' where sentences are not kept
 */
export function judgementOf(
  { judged }: LedgerDecision,
  references: readonly string[],
  name: HitClass,
  phrase: string,
): Judgement | null {
  let last: Judgement | null = null;
  for (const { hit, as } of judged.values()) {
    if (hit.class !== name || !references.includes(hit.message)) continue;
    const same =
      hit.phrase === phrase || hit.phrase === '' || phrase === '' || hit.phrase === unreadable(phrase);
    if (same) last = as;
  }
  return last;
}

/** The decision after one more act; the same object where the act is about something else. */
export function ledgerAfter(before: LedgerDecision, act: Act, entry: number): LedgerDecision {
  switch (act.type) {
    case 'judge': {
      const judged = new Map(before.judged);
      // Taken out first, so that the order is that of the last word.
      judged.delete(hitKey(act.hit));
      return { ...before, judged: judged.set(hitKey(act.hit), { hit: act.hit, as: act.as }) };
    }
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
