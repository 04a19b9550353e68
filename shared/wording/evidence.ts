/** Why somebody is suggested, in one line. */
import type { Figures } from '../model/figures.ts';
import { english } from './sentences.en.ts';
import type { Sentences } from './sentences.ts';

/**
 * What there has been with a person, such as "41 mails both ways since 2019, 6 meetings, last in May"; a phrase without a full stop.
 * '' without any touch.
 */
export function evidenceLine(figures: Figures, sentences: Sentences = english): string {
  if (figures.shown === 'no contact yet') return '';
  const { sent, received, meetings, others, firstDay, lastDay, day } = figures;
  return sentences.evidence({ sent, received, meetings, others, firstDay, lastDay, asOf: day });
}
