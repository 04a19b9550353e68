import { isAddress } from '../anchors.ts';
import { findSame } from '../identity/find-same.ts';
import { parseName } from '../identity/parse-name.ts';
import { type Described, identityRecord } from '../identity/record.ts';
import type { JudgedPair } from '../identity/settle.ts';
import type { SameReason } from '../identity/verdict.ts';
import type { Sameness } from '../journal/sameness.ts';
import type { AddressId } from './address-book.ts';
import type { SureJoin } from './card-joins.ts';
import type { ContactCard } from './contact-cards.ts';
import { contactOf } from './found-contact.ts';
import type { NameCounts } from './person-names.ts';
import { type Correspondence, lookAround } from './side-by-side.ts';

/** Why anchors belong to one person. */
export interface Join {
  readonly anchors: readonly string[];
  readonly reason: SameReason | { readonly why: 'your word' };
}

/** Two people who may be one, by an anchor of each, with the reason and some they both know. */
export interface LikelySame {
  readonly a: string;
  readonly b: string;
  readonly reason: SameReason;
  /** Addresses of people both exchange mail with or meet; a few, in alphabetical order. */
  readonly shared: readonly string[];
}

/** Who is one person, and who may be. */
export interface SamePeople {
  /** Sets of anchors that are one person, each with its reason; they overlap where a person has several. */
  readonly joins: readonly Join[];
  /** Best first. Pairs the user keeps apart are among them: what the user said may be taken back. */
  readonly likely: readonly LikelySame[];
}

/** More questions than this nobody answers. */
const mostAsked = 1000;
const sharedShown = 6;

/** What joining looks at. */
export interface AnchorsToJoin {
  readonly anchors: ReadonlySet<AddressId>;
  readonly names: NameCounts;
  /** Cards of contacts, the newest first. */
  readonly cards: readonly SureJoin[];
  readonly sameness: Sameness;
}

/** What the cards that hold an anchor say. */
function factsOf(cards: readonly ContactCard[]): Pick<Described, 'names' | 'organization' | 'birthday'> {
  const { names, organization, birthday } = contactOf(cards);
  return { names, organization, birthday: birthday === '' ? null : birthday.replace(/^--/, '') };
}

/** A card of a couple, of a family or of an office says nothing about who on it is whom. */
function isOnePersons({ name }: ContactCard): boolean {
  return name === '' || ['person', 'nobody'].includes(parseName(name).kind);
}

/** Works out which anchors are one person, and which two people may be. Pure, the same for any order of files. */
export function samePeople(to: AnchorsToJoin, around: Correspondence): SamePeople {
  const { book } = around;
  const { sameness } = to;
  // Sorted, so that neither records nor ties depend on which file named an address first.
  const anchors = [...to.anchors].map((id) => book.address(id)).sort();
  const ids = anchors.map((anchor) => book.intern(anchor));
  const indexOf = new Map(anchors.map((anchor, index) => [anchor, index]));
  const indices = (of: readonly string[]) => of.flatMap((anchor) => indexOf.get(anchor) ?? []);
  const cardsOf = new Map<string, ContactCard[]>();
  for (const { card, anchors: held } of to.cards) {
    for (const anchor of held) cardsOf.set(anchor, [...(cardsOf.get(anchor) ?? []), card]);
  }
  const records = anchors.map((anchor, index) => {
    const called = sameness.called.get(anchor);
    const { names, ...facts } = factsOf(cardsOf.get(anchor) ?? []);
    const own = [...to.names.chief(ids[index] ?? 0), ...(called === undefined ? [] : [called])];
    return identityRecord({
      names: [...own, ...names],
      addresses: isAddress(anchor) ? [anchor] : [],
      ...facts,
    });
  });
  const cards = to.cards
    .filter(({ card }) => isOnePersons(card))
    .map((card) => indices(card.anchors))
    .filter((card) => card.length > 1);
  const one = sameness.one.map(indices).filter((set) => set.length > 1);
  const apart = sameness.apart.map((sides) => ({ one: indices(sides.one), other: indices(sides.other) }));
  let look: ReturnType<typeof lookAround> | null = null;
  const settled = findSame({
    anchors,
    records,
    cards,
    word: { one, apart },
    witness: (pairs) => {
      look = lookAround(around, ids, pairs);
      return look.seen;
    },
  });
  const named = ({ pair: [a, b] }: JudgedPair) => [anchors[a] ?? '', anchors[b] ?? ''] as const;
  const shared = ([a, b]: JudgedPair['pair']) =>
    (look?.shared(a, b) ?? []).map((id) => book.address(id)).sort();
  return {
    joins: [
      ...one.map(
        (set): Join => ({ anchors: set.map((index) => anchors[index] ?? ''), reason: { why: 'your word' } }),
      ),
      ...settled.joined.map((judged): Join => ({ anchors: named(judged), reason: judged.reason })),
    ],
    likely: settled.asked.slice(0, mostAsked).map((judged) => {
      const [a, b] = named(judged);
      return { a, b, reason: judged.reason, shared: shared(judged.pair).slice(0, sharedShown) };
    }),
  };
}
