import { byRank, firstAnchor, isShown } from '../anchors.ts';
import { shortHash } from '../short-hash.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import { type AddressTouch, byTime, oncePerItem } from './address-touches.ts';
import type { SureJoin } from './card-joins.ts';
import { companyMoveOf, withoutRenamed } from './company-move.ts';
import type { ContactCard } from './contact-cards.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { contactOf } from './found-contact.ts';
import type { FoundPerson, NextMeeting } from './found-person.ts';
import type { NameCounts } from './person-names.ts';
import { nameWords, personTopics, type TopicScene } from './person-topics.ts';
import type { Join } from './same-people.ts';

/** What is known about addresses once all messages and meetings are judged. */
export interface AddressFindings {
  readonly touches: readonly AddressTouch[];
  /** By address the user wrote to: the day number of the first time. */
  readonly writtenTo: ReadonlyMap<AddressId, number>;
  /** By address: the days on which the user began a thread with it. */
  readonly opened: ReadonlyMap<AddressId, readonly number[]>;
  readonly nextMeetings: ReadonlyMap<AddressId, NextMeeting>;
  /** Last day of a single meeting that lies between the end of coverage and now. */
  readonly metSince: ReadonlyMap<AddressId, number>;
  /** Who is, or belongs to, somebody. */
  readonly anchors: ReadonlySet<AddressId>;
  /** Sets of anchors that are one person, with the reason. */
  readonly joins: readonly Join[];
  /** Cards of contacts, the newest first, and the anchors of each. */
  readonly cards: readonly SureJoin[];
  /** Subjects of messages, by item. */
  readonly subjects: ReadonlyMap<number, string>;
  /** The day coverage ends on. */
  readonly asOf: number;
}

/** The id of the person with these anchors. */
export function personId(anchors: readonly string[]): string {
  return `p${shortHash(firstAnchor(anchors))}`;
}

function latest<T>(values: readonly (T | undefined)[], value: (one: T) => number): T | undefined {
  return values.reduce<T | undefined>(
    (best, one) => (one !== undefined && (best === undefined || value(one) > value(best)) ? one : best),
    undefined,
  );
}

/** Everything that is, or belongs to, somebody: who touches, whom an act names, and who stands on a card. */
export function anchorsOf(
  touches: readonly AddressTouch[],
  named: readonly string[],
  cards: readonly SureJoin[],
  book: AddressBook,
): ReadonlySet<AddressId> {
  const anchors = new Set(touches.map((touch) => touch.address));
  for (const anchor of [...named, ...cards.flatMap((card) => card.anchors)]) anchors.add(book.intern(anchor));
  return anchors;
}

/** Groups touches by person: one anchor is one person unless a join says otherwise. */
export function findPersons(
  findings: AddressFindings,
  book: AddressBook,
  names: NameCounts,
): Omit<FoundPerson, 'ledger'>[] {
  const sets = new DisjointSets(book.size);
  for (const { anchors } of findings.joins) {
    const [first, ...rest] = anchors.map((anchor) => book.intern(anchor));
    for (const other of rest) sets.unite(first ?? other, other);
  }
  const firstId = ({ anchors: [first = ''] }: { readonly anchors: readonly string[] }) => book.intern(first);
  const members = groups(sets, [...findings.anchors], (id) => id);
  const touches = groups(sets, findings.touches, (touch) => touch.address);
  const contacts = groups(sets, findings.cards, firstId);
  const joins = groups(sets, findings.joins, firstId);
  const words = nameWords(findings.anchors, book, names);
  const topics = { subjects: findings.subjects, names: words, asOf: findings.asOf };
  const persons = [...members].map(([root, ids]) =>
    person(
      {
        ids,
        touches: touches.get(root) ?? [],
        cards: (contacts.get(root) ?? []).map(({ card }) => card),
        joins: joins.get(root) ?? [],
      },
      findings,
      topics,
      book,
      names,
    ),
  );
  return withoutRenamed(persons);
}

/** Things by the set that one of their ids belongs to, in the order given. */
function groups<T>(
  sets: DisjointSets,
  things: readonly T[],
  idOf: (thing: T) => AddressId,
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const root = sets.find(idOf(thing));
    const known = found.get(root);
    if (known) known.push(thing);
    else found.set(root, [thing]);
  }
  return found;
}

/** What says something to a reader first. */
function byShown(a: string, b: string): number {
  return Number(isShown(b)) - Number(isShown(a)) || byRank(a, b);
}

/** All there is to one person. */
interface Gathered {
  readonly ids: readonly AddressId[];
  readonly touches: readonly AddressTouch[];
  readonly cards: readonly ContactCard[];
  readonly joins: readonly Join[];
}

/** Mails somebody wrote. */
function* written(touches: readonly AddressTouch[], book: AddressBook) {
  for (const { address, touchpoint } of touches) {
    const { kind, direction, day } = touchpoint;
    if (kind === 'mail' && direction === 'in') yield { address: book.address(address), day };
  }
}

function person(
  { ids, touches, cards, joins }: Gathered,
  findings: AddressFindings,
  topics: TopicScene,
  book: AddressBook,
  names: NameCounts,
): Omit<FoundPerson, 'ledger'> {
  const use = new Map<AddressId, number>();
  for (const { address } of touches) use.set(address, (use.get(address) ?? 0) + 1);
  const sorted = [...ids].sort((a, b) => {
    const byUse = (use.get(b) ?? 0) - (use.get(a) ?? 0);
    return byUse || byShown(book.address(a), book.address(b));
  });
  const anchors = sorted.map((id) => book.address(id));
  const all = touches.map((touch) => touch.touchpoint);
  const firstWritten = ids.flatMap((id) => findings.writtenTo.get(id) ?? []);
  const metSince = Math.max(...ids.map((id) => findings.metSince.get(id) ?? findings.asOf));
  const next = latest(
    ids.map((id) => findings.nextMeetings.get(id)),
    (meeting) => -meeting.instant,
  );
  const contact = contactOf(cards);
  const touchpoints = ids.length > 1 ? oncePerItem(all) : all.sort(byTime);
  return {
    id: personId(anchors),
    anchors,
    names: [...new Set([...contact.names, ...names.of(ids)])],
    touchpoints,
    writtenOn: firstWritten.length > 0 ? Math.min(...firstWritten) : null,
    opened: [...new Set(ids.flatMap((id) => findings.opened.get(id) ?? []))].sort((a, b) => a - b),
    asOf: Math.max(findings.asOf, metSince),
    nextMeeting: next ?? null,
    contact,
    topics: personTopics(touchpoints, topics),
    move: ids.length > 1 ? companyMoveOf(written(touches, book)) : null,
    joins,
  };
}
