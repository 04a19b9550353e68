/** Why somebody is suggested, in one line. */
import type { Figures } from '../model/figures.ts';
import { english } from './sentences.en.ts';
import type { Sentences } from './sentences.ts';

/**
 * What there has been with a person, such as "41 mails both ways since 2019, 6 meetings, last in May"; a phrase without a full stop.
 * '' without any touch.
 * @param today the clock's day number, in whose year a date needs no year
 */
export function evidenceLine(figures: Figures, today: number, sentences: Sentences = english): string {
  if (figures.shown === 'no contact yet') return '';
  const { sent, received, meetings, others, firstDay, lastDay } = figures;
  return sentences.evidence({ sent, received, meetings, others, firstDay, lastDay, today });
}
