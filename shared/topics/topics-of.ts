import { subjectTerms, threadSubject } from './subject-terms.ts';

/** What two people wrote about more than once. */
export interface Topic {
  /** In small letters: the same for the same topic of somebody else. */
  readonly key: string;
  /** As written most lately. */
  readonly text: string;
  readonly threads: number;
  /** Day number of the last message about it. */
  readonly lastDay: number;
}

/** A message between the user and somebody. */
export interface Titled {
  readonly subject: string;
  readonly day: number;
}

/** In so many threads a word is no chance. */
const leastThreads = 2;
/** A person has no more than so many. */
const mostTopics = 12;

interface Count {
  text: string;
  lastDay: number;
  readonly threads: Set<string>;
}

/** Two words side by side say more than one. */
function weightOf({ key, threads }: Topic): number {
  return threads * (key.includes(' ') ? 3 : 1);
}

function contains(phrase: Topic, { key }: Topic): boolean {
  return phrase.key.includes(' ') && phrase.key.split(' ').includes(key);
}

/**
 * What two people wrote about in more than one thread, the most telling first. A word that its pair stands for in nearly all of its
 * threads is left out. The order of the messages does not matter.
 * @param messages between the two, or with few others
 * @param isName whether a word, in small letters, is part of what somebody is called
 */
export function topicsOf(messages: readonly Titled[], isName: (word: string) => boolean): readonly Topic[] {
  const threads = new Map<string, { readonly subject: string; lastDay: number }>();
  for (const { subject, day } of messages) {
    const thread = threadSubject(subject);
    const key = thread.toLowerCase();
    const known = threads.get(key);
    if (!known) threads.set(key, { subject: thread, lastDay: day });
    else known.lastDay = Math.max(known.lastDay, day);
  }
  const counts = new Map<string, Count>();
  for (const [thread, { subject, lastDay }] of [...threads].sort(byDayThenText)) {
    for (const { key, text } of subjectTerms(subject, isName)) {
      const count = counts.get(key);
      if (!count) counts.set(key, { text, lastDay, threads: new Set([thread]) });
      else {
        count.threads.add(thread);
        count.text = text;
        count.lastDay = lastDay;
      }
    }
  }
  const topics = [...counts].flatMap(([key, { text, lastDay, threads: in_ }]): Topic[] =>
    in_.size < leastThreads ? [] : [{ key, text, lastDay, threads: in_.size }],
  );
  return topics
    .filter(
      (topic) => !topics.some((phrase) => contains(phrase, topic) && topic.threads <= phrase.threads + 1),
    )
    .sort((a, b) => weightOf(b) - weightOf(a) || b.lastDay - a.lastDay || (a.key < b.key ? -1 : 1))
    .slice(0, mostTopics);
}

function byDayThenText(
  [a, one]: readonly [string, { readonly lastDay: number }],
  [b, other]: readonly [string, { readonly lastDay: number }],
): number {
  return one.lastDay - other.lastDay || (a < b ? -1 : 1);
}
