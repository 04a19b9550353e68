import type { Touchpoint } from '../model/touchpoint.ts';
import { type Topic, topicsOf } from '../topics/topics-of.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { NameCounts } from './person-names.ts';

/** A message to more people than this tells nothing of one of them. */
const mostPeople = 3;
/** What was written about longer ago, days before coverage ends, may be long past. */
const topicDays = 3 * 365;

/** Words people are called by, in small letters: those of their names and of their addresses. */
export function nameWords(
  ids: Iterable<AddressId>,
  book: AddressBook,
  names: NameCounts,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const id of ids) {
    const address = book.address(id);
    const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
    for (const text of [local, ...names.of([id])]) {
      for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) words.add(word);
    }
  }
  return words;
}

/** What somebody's topics are found in. */
export interface TopicScene {
  /** Subjects of messages, by item. */
  readonly subjects: ReadonlyMap<number, string>;
  readonly names: ReadonlySet<string>;
  readonly asOf: number;
}

/** What the user and somebody wrote about more than once in the last three years. */
export function personTopics(touchpoints: readonly Touchpoint[], scene: TopicScene): readonly Topic[] {
  const messages = touchpoints.flatMap(({ kind, day, groupSize, origin }) => {
    const told = kind === 'mail' && groupSize <= mostPeople && day > scene.asOf - topicDays;
    const subject = told ? scene.subjects.get(origin.id) : undefined;
    return subject === undefined || subject === '' ? [] : [{ subject, day }];
  });
  return topicsOf(messages, (word) => scene.names.has(word));
}
