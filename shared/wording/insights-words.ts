import { counted } from './english.ts';

/** What Insights says of the user's own past, kindly. */

/** From so much steadiness on, the weeks are even; from so much on, they are not all of a burst. */
const even = 0.6;
const uneven = 0.3;

/**
 * How evenly the user reaches out.
 * @param steadiness 0 to 1; null while too little is known
 * @param weeks those in which anybody was reached, of those that are known
 */
export function steadinessSentence(
  steadiness: number | null,
  weeks: { readonly active: number; readonly known: number },
): string {
  if (steadiness === null) return 'There is too little to tell yet how evenly you reach out.';
  const share = `You reached somebody in ${weeks.active} of ${weeks.known} weeks`;
  if (steadiness >= even) return `${share}, a little nearly every time. That is what keeps a network alive.`;
  if (steadiness >= uneven) return `${share}, in some a good deal more than in others.`;
  return `${share}, mostly in bursts. A hello or two in the weeks between goes a long way.`;
}

/** The pattern "mostly when you need something", as a question. */
export const patternQuestion =
  'In the last year more than half of what you asked for came in four weeks, and you asked more than you gave. A few hellos now?';

/** @param demand people a week the cadences ask for; `capacity` people a week the user can reach out to */
export function overloadSentence(demand: number, capacity: number): string {
  const asked = counted(Math.round(demand), 'person', 'people');
  return `Your circles ask for about ${asked} a week, and your week has room for ${capacity}. A longer cadence for some, or fewer people, would make it fit.`;
}

/** How a circle changed within three months; '' when it did not. */
export function circleSentence(way: 'warmer' | 'cooler' | 'same'): string {
  switch (way) {
    case 'warmer':
      return 'Warmer than three months ago.';
    case 'cooler':
      return 'A little cooler than three months ago.';
    case 'same':
      return '';
  }
}
