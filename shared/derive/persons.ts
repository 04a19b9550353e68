import type { AddressBook, AddressId } from './address-book.ts';
import { type AddressTouch, byTime, oncePerItem } from './address-touches.ts';
import { DisjointSets } from './disjoint-sets.ts';
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

/** The anchor that names a person in acts and ids: the hand-made one, else the first address of the alphabet. */
export function firstAnchor(anchors: readonly string[]): string {
  const [first = ''] = [...anchors].sort((a, b) => {
    const handA = a.startsWith('hand:');
    const handB = b.startsWith('hand:');
    return handA === handB ? (a < b ? -1 : 1) : handA ? -1 : 1;
  });
  return first;
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

/** Groups touches by person: one address is one person unless the user joined several. */
export function findPersons(findings: AddressFindings, book: AddressBook, names: NameCounts): FoundPerson[] {
  const anchors = new Set<AddressId>(findings.touches.map((touch) => touch.address));
  for (const group of findings.joined) for (const anchor of group) anchors.add(book.intern(anchor));
  const sets = new DisjointSets(book.size);
  for (const [first, ...rest] of findings.joined) {
    for (const other of rest) sets.unite(book.intern(first ?? other), book.intern(other));
  }

  const members = new Map<number, AddressId[]>();
  for (const anchor of anchors) {
    const root = sets.find(anchor);
    const known = members.get(root);
    if (known) known.push(anchor);
    else members.set(root, [anchor]);
  }
  const touches = new Map<number, AddressTouch[]>();
  for (const touch of findings.touches) {
    const root = sets.find(touch.address);
    const known = touches.get(root);
    if (known) known.push(touch);
    else touches.set(root, [touch]);
  }
  return [...members].map(([root, ids]) => person(ids, touches.get(root) ?? [], findings, book, names));
}

function person(
  ids: readonly AddressId[],
  touches: readonly AddressTouch[],
  findings: AddressFindings,
  book: AddressBook,
  names: NameCounts,
): FoundPerson {
  const use = new Map<AddressId, number>();
  for (const { address } of touches) use.set(address, (use.get(address) ?? 0) + 1);
  const sorted = [...ids].sort((a, b) => {
    const byUse = (use.get(b) ?? 0) - (use.get(a) ?? 0);
    return byUse || (book.address(a) < book.address(b) ? -1 : 1);
  });
  const anchors = sorted.map((id) => book.address(id));
  const all = touches.map((touch) => touch.touchpoint);
  const written = ids.flatMap((id) => findings.writtenTo.get(id) ?? []);
  const metSince = Math.max(...ids.map((id) => findings.metSince.get(id) ?? findings.asOf));
  const next = latest(
    ids.map((id) => findings.nextMeetings.get(id)),
    (meeting) => -meeting.instant,
  );
  return {
    id: personId(anchors),
    anchors,
    names: names.of(ids),
    touchpoints: ids.length > 1 ? oncePerItem(all) : all.sort(byTime),
    writtenOn: written.length > 0 ? Math.min(...written) : null,
    asOf: Math.max(findings.asOf, metSince),
    nextMeeting: next ?? null,
  };
}
