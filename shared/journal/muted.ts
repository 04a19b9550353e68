import type { Act } from './acts.ts';
import type { HitClass } from './ledger-acts.ts';
import { unreadable } from './phrase.ts';

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
  const key = phraseKey(what.class, what.phrase);
  if (muted === 'on') phrases.add(key);
  else for (const one of [key, phraseKey(what.class, unreadable(what.phrase))]) phrases.delete(one);
  return { ...before, phrases };
}

/** Whether a phrase of a class is not to be found any more, whoever says it. */
export function isMutedPhrase({ phrases }: Muted, name: HitClass, phrase: string): boolean {
  if (phrases.size === 0 || phrase === '') return false;
  return phrases.has(phraseKey(name, phrase)) || phrases.has(phraseKey(name, unreadable(phrase)));
}
