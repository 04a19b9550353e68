import { byRank, firstAnchor, isShown } from '../anchors.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import { type AddressTouch, byTime, oncePerItem } from './address-touches.ts';
import type { SureJoin } from './card-joins.ts';
import type { ContactCard } from './contact-cards.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { contactOf } from './found-contact.ts';
import type { FoundPerson, NextMeeting } from './found-person.ts';
import type { NameCounts } from './person-names.ts';

/** What is known about addresses once all messages and meetings are judged. */
export interface AddressFindings {
  readonly touches: readonly AddressTouch[];
  /** By address the user wrote to: the day number of the first time. */
  readonly writtenTo: ReadonlyMap<AddressId, number>;
  readonly nextMeetings: ReadonlyMap<AddressId, NextMeeting>;
  /** Last day of a single meeting that lies between the end of coverage and now. */
  readonly metSince: ReadonlyMap<AddressId, number>;
  /** Sets of anchors that are one person by an act of the user; anchors without touches become people too. */
  readonly joined: readonly (readonly string[])[];
  /** Cards of contacts, the newest first, and the anchors of each that are one person. */
  readonly cards: readonly SureJoin[];
  /** The day coverage ends on. */
  readonly asOf: number;
}

/** 53 bits of a text, as base 36: cyrb53 by bryc, public domain. Ids only; nothing secret. */
function shortHash(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
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

/** Groups touches by person: one address is one person unless the user, or a card, joined several. */
export function findPersons(findings: AddressFindings, book: AddressBook, names: NameCounts): FoundPerson[] {
  const intern = (anchors: readonly string[]) => anchors.map((anchor) => book.intern(anchor));
  const joined = findings.joined.map(intern);
  const cards = findings.cards.map(({ card, anchors: own }) => ({ card, ids: intern(own) }));
  const anchors = new Set(findings.touches.map((touch) => touch.address));
  for (const ids of [...joined, ...cards.map((card) => card.ids)]) for (const id of ids) anchors.add(id);
  const sets = new DisjointSets(book.size);
  for (const [first, ...rest] of [...joined, ...cards.map(({ ids }) => ids)]) {
    for (const other of rest) sets.unite(first ?? other, other);
  }

  const members = groups(sets, [...anchors], (id) => id);
  const touches = groups(sets, findings.touches, (touch) => touch.address);
  const contacts = groups(sets, cards, ({ ids: [first = 0] }) => first);
  return [...members].map(([root, ids]) =>
    person(
      {
        ids,
        touches: touches.get(root) ?? [],
        cards: (contacts.get(root) ?? []).map(({ card }) => card),
      },
      findings,
      book,
      names,
    ),
  );
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
}

function person(
  { ids, touches, cards }: Gathered,
  findings: AddressFindings,
  book: AddressBook,
  names: NameCounts,
): FoundPerson {
  const use = new Map<AddressId, number>();
  for (const { address } of touches) use.set(address, (use.get(address) ?? 0) + 1);
  const sorted = [...ids].sort((a, b) => {
    const byUse = (use.get(b) ?? 0) - (use.get(a) ?? 0);
    return byUse || byShown(book.address(a), book.address(b));
  });
  const anchors = sorted.map((id) => book.address(id));
  const all = touches.map((touch) => touch.touchpoint);
  const written = ids.flatMap((id) => findings.writtenTo.get(id) ?? []);
  const metSince = Math.max(...ids.map((id) => findings.metSince.get(id) ?? findings.asOf));
  const next = latest(
    ids.map((id) => findings.nextMeetings.get(id)),
    (meeting) => -meeting.instant,
  );
  const contact = contactOf(cards);
  return {
    id: personId(anchors),
    anchors,
    names: [...new Set([...contact.names, ...names.of(ids)])],
    touchpoints: ids.length > 1 ? oncePerItem(all) : all.sort(byTime),
    writtenOn: written.length > 0 ? Math.min(...written) : null,
    asOf: Math.max(findings.asOf, metSince),
    nextMeeting: next ?? null,
    contact,
  };
}
