import { counted, dateOf, monthOf } from './english.ts';

/** Ways to help, and why each fits. Short enough for a button; the words of a person are quoted as they are. */

/** The words, by what one could do. */
export const helpWords = {
  answer: 'Answer their question.',
  keepPromise: 'Send what you promised.',
  thank: 'Say thanks, and for what.',
  congratulatePlace: (place: string) => `Congratulate them on ${place}.`,
  congratulatePost: 'Congratulate them on the new post.',
  askAboutPlace: 'Ask how the new place is.',
  wishToday: 'Wish them a happy birthday.',
  wishOn: (weekday: string) => `Wish them well on ${weekday}.`,
  answerNeed: 'Send them something that helps with this, or a name.',
  answerAsk: 'See whether they still need this.',
  share: (topic: string) => `Share something on ${topic}.`,
  introduce: (other: string) => `Introduce them to ${other}.`,
  like: 'Like or comment on something of theirs.',
  hello: 'Say hello, with nothing else in mind.',
  coffee: 'Suggest lunch or a coffee.',
} as const;

/** "They wrote on 12 October: “Do you know a good ceramic printer?”" */
export function theyWrote(day: number, today: number, sentence: string): string {
  return sentence === ''
    ? `In their mail of ${dateOf(day, today)}.`
    : `They wrote on ${dateOf(day, today)}: “${sentence}”`;
}

/** "You wrote on 12 October: “I will send you the deck.”" */
export function youWrote(day: number, today: number, sentence: string): string {
  return sentence === ''
    ? `In your mail of ${dateOf(day, today)}.`
    : `You wrote on ${dateOf(day, today)}: “${sentence}”`;
}

/** "You two wrote about ceramic printers in 3 threads, last in May." */
export function sharedTopicWhy(topic: string, threads: number, lastDay: number, today: number): string {
  return `You two wrote about ${topic} in ${counted(threads, 'thread', 'threads')}, last in ${monthOf(lastDay, today)}.`;
}

/** "Ana asked on 12 May: “…” You and Jonas wrote about ceramic printers." */
export function introductionWhy(facts: {
  readonly asker: string;
  readonly day: number;
  readonly today: number;
  readonly sentence: string;
  readonly helper: string;
  readonly shows: IntroductionEvidence;
}): string {
  const { asker, day, today, sentence, helper, shows } = facts;
  const evidence =
    shows.in === 'topic' ? `You and ${helper} wrote about ${shows.text}.` : `${helper} is ${shows.text}.`;
  return `${asker} wrote on ${dateOf(day, today)}: “${sentence}” ${evidence}`;
}

/** What shows that somebody may help. */
export type IntroductionEvidence = { readonly in: 'topic' | 'title'; readonly text: string };

/** "You last wrote about “Printers”, in May 2019." */
export function lastThreadWhy(subject: string, day: number, today: number): string {
  return `You last wrote about “${subject}”, in ${monthOf(day, today)}.`;
}

/** "You met 6 times, last on 3 May." */
export function metWhy(meetings: number, lastDay: number, today: number): string {
  const times = meetings === 1 ? 'once' : `${meetings} times`;
  return meetings === 1
    ? `You met once, on ${dateOf(lastDay, today)}.`
    : `You met ${times}, last on ${dateOf(lastDay, today)}.`;
}

/** A small sign of life is enough. */
export const lightTouchWhy = 'A small sign of life keeps a tie alive.';

/** Where to find something to like. "On www.linkedin.com/in/ana." */
export function profileWhy(url: string): string {
  return `On ${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}.`;
}

/** Drafts start from giving: a subject and a greeting, the rest is the user's. */
export const draftWords = {
  greeting: (first: string) => (first === '' ? 'Hello,\n\n' : `Hello ${first},\n\n`),
  greetingOfTwo: (one: string, other: string) => `Hello ${one}, hello ${other},\n\n`,
  answer: (subject: string) => `Re: ${subject}`,
  asPromised: 'As promised',
  thanks: 'Thank you',
  congratulations: 'Congratulations',
  newPlace: 'How is the new place?',
  birthday: 'Happy birthday',
  thoughtOfYou: 'Thought of you',
  thoughtOfYouOn: (topic: string) => `Thought of you: ${topic}`,
  introduction: (one: string, other: string) => `${one}, meet ${other}`,
  hello: 'Hello',
  coffee: 'Lunch or a coffee?',
} as const;
