import { counted } from './english.ts';

/** What Insights says of the user's own past, kindly. */

/** From so much steadiness on, the weeks are even. */
const even = 0.6;
const uneven = 0.3;

/** @param steadiness 0 to 1; null while too little is known */
export function steadinessSentence(steadiness: number | null): string {
  if (steadiness === null) return 'There is too little to tell yet how evenly you reach out.';
  if (steadiness >= even)
    return 'You reach out a little nearly every week. That is what keeps a network alive.';
  if (steadiness >= uneven)
    return 'You reach out in many weeks, and in some a good deal more than in others.';
  return 'Your reaching out comes in bursts. A hello or two in the weeks between goes a long way.';
}

/** @param demand people a week the cadences ask for; `capacity` people a week the user can reach out to */
export function overloadSentence(demand: number, capacity: number): string {
  const asked = counted(Math.round(demand), 'person', 'people');
  const can = counted(capacity, 'person', 'people');
  return `Your circles ask for about ${asked} a week, and you reach about ${can}. A longer cadence for some, or fewer people, would make it fit.`;
}
