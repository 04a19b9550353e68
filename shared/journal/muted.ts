import type { Act } from './acts.ts';
import type { HitClass } from './ledger-acts.ts';

/** What is not to be found any more, whoever says it. */
export interface Muted {
  /** Classes by the user's word: switched off, or on although they are off by default. */
  readonly classes: ReadonlyMap<HitClass, 'on' | 'off'>;
  /** By `phraseKey`. */
  readonly phrases: ReadonlySet<string>;
}

/** Before the user muted anything. */
export const nothingMuted: Muted = { classes: new Map(), phrases: new Set() };

/** One text for a phrase of a class. */
export function phraseKey(name: HitClass, phrase: string): string {
  return `${name}\n${phrase}`;
}

/** What is muted after one more act; the same object where the act is about something else. */
export function mutedAfter(before: Muted, act: Act): Muted {
  if (act.type !== 'mute') return before;
  const { what, muted } = act;
  if (what.by === 'class') {
    return { ...before, classes: new Map(before.classes).set(what.class, muted === 'on' ? 'off' : 'on') };
  }
  const phrases = new Set(before.phrases);
  if (muted === 'on') phrases.add(phraseKey(what.class, what.phrase));
  else phrases.delete(phraseKey(what.class, what.phrase));
  return { ...before, phrases };
}
