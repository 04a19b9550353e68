import { counted, dateOf } from './english.ts';

/** What the day's list says around the people it names. */

const small = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** "Three people", "143 people": as a sentence begins. */
function people(count: number): string {
  const word = small[count];
  return word === undefined
    ? counted(count, 'person', 'people')
    : `${word} ${count === 1 ? 'person' : 'people'}`;
}

/** What the headline is made of. */
export interface HeadlineFacts {
  /** People the list names. */
  readonly named: number;
  readonly reached: number;
  readonly beyond: number;
  /** Of the last weeks that are known, those in which anybody was reached. */
  readonly weeks: { readonly active: number; readonly known: number };
}

/** Below this many weeks a share says nothing, and below this share it would be a reproach. */
const fewWeeks = 4;
const leastShare = 1 / 3;

/** "Three people this week. You reached out in 9 of the last 12 weeks." A quiet week is no reproach: it is not mentioned. */
export function headline({ named, reached, beyond, weeks }: HeadlineFacts): string {
  const { active, known } = weeks;
  const steady =
    known < fewWeeks || active / known < leastShare
      ? ''
      : ` You reached out in ${active} of the last ${known} weeks.`;
  return `${headlineOfList({ named, reached, beyond })}${steady}`;
}

function headlineOfList({ named, reached, beyond }: Omit<HeadlineFacts, 'weeks'>): string {
  if (named > 0) return `${people(named)} this week.`;
  if (beyond > 0 && reached > 0)
    return `You reached ${people(reached).toLowerCase()} this week. That is plenty.`;
  return 'Nobody to reach out to today, and that is fine.';
}

/** "Seven more people could do with a hello; they can wait for another week." '' for nobody. */
export function beyondSentence(beyond: number): string {
  if (beyond === 0) return '';
  return beyond === 1
    ? 'One more person could do with a hello, and can wait for another week.'
    : `${people(beyond).replace(/ people$/, ' more people')} could do with a hello, and can wait for another week.`;
}

/** Said once, instead of names, when the files end too long ago. @param asOf day they end on */
export function staleSentence(asOf: number, today: number): string {
  return `Your files end on ${dateOf(asOf, today)}. Import a newer export to see whom to reach out to now.`;
}

/** Of somebody whose turn comes. @param cadence days the user wants between contacts */
export function turnSentence(by: 'cadence' | 'rhythm' | 'kept', cadence: number): string {
  switch (by) {
    case 'cadence':
      return `It will have been more than ${counted(cadence, 'day', 'days')}.`;
    case 'rhythm':
      return 'It will have been longer than usual between you.';
    case 'kept':
      return `${counted(cadence, 'day', 'days')} in your network, and not in touch yet.`;
  }
}

/** Of somebody who was put off until then. */
export const comesBackSentence = 'Put off until then.';
