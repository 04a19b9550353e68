import { counted, dateOf, monthOf, weekdayOf } from './english.ts';
import { lastContactWords } from './rhythm.en.ts';
import type { RhythmFacts } from './sentences.ts';

/** Occasions to write to somebody that are not about how long it has been, and how long it has been without any model. */

/** "They have written from harbour.test since 3 June: a new place, it seems." */
export function movedMailSentence(to: string, day: number, today: number): string {
  return `They have written from ${to} since ${dateOf(day, today)}: a new place, it seems.`;
}

/** "Before that, their mail came from quay.test." */
export function movedMailWhy(from: string): string {
  return `Before that, their mail came from ${from}.`;
}

/** "They are at Harbour Labs now." */
export function movedCardSentence(to: string): string {
  return `They are at ${to} now.`;
}

/** "They are Head of Design now." */
export function promotedSentence(to: string): string {
  return `They are ${to} now.`;
}

/** "Your contacts file of 3 May says so; the one before said Quay." */
export function newerFileWhy(from: string, day: number, today: number): string {
  return `Your contacts file of ${dateOf(day, today)} says so; the one before said ${from}.`;
}

/** A birthday to be told of: day numbers in the library’s zone. */
export interface BirthdayFacts {
  readonly day: number;
  readonly today: number;
  readonly told: 'on the day' | 'leap';
}

/** "Birthday today." "Birthday on Thursday, 26 November." */
export function birthdaySentence({ day, today, told }: BirthdayFacts): string {
  const leap = told === 'leap' ? ', being born on 29 February' : '';
  if (day === today) return `Birthday today${leap}.`;
  const when = day === today + 1 ? 'tomorrow' : `on ${weekdayOf(day)}`;
  return `Birthday ${when}, ${dateOf(day, today)}${leap}.`;
}

/** Who says so. */
export function birthdayWhy(by: 'user' | 'file'): string {
  return by === 'user' ? 'You noted their birthday.' : 'Your contacts file has their birthday.';
}

/** How often the user wants to be in touch. @param cadence days */
export function wishSentence(cadence: number): string {
  return `You want to be in touch every ${counted(cadence, 'day', 'days')}.`;
}

/** What one may say without any model: how long ago, and how often. */
export interface PlainFacts extends Omit<RhythmFacts, 'usualDays'> {
  readonly contactDays: number;
  readonly firstDay: number;
}

/** "It has been 61 days; you wrote last. In touch on 14 days since March 2019." */
export function recencySentence(facts: PlainFacts): string {
  const { gap, contactDays, firstDay, lastContactDay, today } = facts;
  const last = lastContactWords(facts.lastKind, facts.lastDirection);
  const since = monthOf(firstDay, today);
  const when =
    gap === 0 ? `In touch on ${dateOf(lastContactDay, today)}` : `It has been ${counted(gap, 'day', 'days')}`;
  const often =
    contactDays === 1
      ? 'One day of contact so far'
      : `In touch on ${counted(contactDays, 'day', 'days')} since ${since}`;
  return `${when}; ${last}. ${often}.`;
}
