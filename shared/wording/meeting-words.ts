import type { OpenMatter } from '../derive/person-ledger.ts';
import type { Figures } from '../model/figures.ts';
import { dateOf } from './english.ts';
import { lastContactWords } from './rhythm.en.ts';

/** What to know of somebody on the way to a meeting: a line each. */

/** "You promised on 12 October: “I will send you the deck.”" */
export function matterLine({ matter, day, sentence }: OpenMatter, today: number): string {
  const quoted = sentence === '' ? '.' : `: “${sentence}”`;
  const date = dateOf(day, today);
  switch (matter) {
    case 'reply owed':
      return `They asked on ${date}${quoted}`;
    case 'promise open':
      return `You promised on ${date}${quoted}`;
    case 'thanks due':
      return `Worth a thank-you, from ${date}${quoted}`;
  }
}

/** "Last in touch on 3 May; you wrote last." */
export function lastSpokeLine(figures: Figures, today: number): string {
  if (figures.lastContactDay === null) return 'You have not been in touch before.';
  const last = lastContactWords(figures.lastContactKind, figures.lastContactDirection);
  return `Last in touch on ${dateOf(figures.lastContactDay, today)}; ${last}.`;
}

/** A long note is not for the way. */
const longestNote = 160;

/** The first line of the notes; none for empty ones. */
export function notesLine(notes: string): readonly string[] {
  const line =
    notes
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  if (line === '') return [];
  return [line.length <= longestNote ? line : `${line.slice(0, longestNote).trimEnd()}…`];
}
