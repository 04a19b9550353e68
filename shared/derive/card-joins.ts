import { foldedName } from '../anchors.ts';
import type { ContactSource } from '../envelope.ts';
import type { ContactCard } from './contact-cards.ts';

/** Anchors that are surely one person, and why. */
export interface SureJoin {
  readonly anchors: readonly string[];
  readonly card: ContactCard;
  readonly reason: { readonly type: 'card'; readonly source: ContactSource; readonly name: string };
}

/** Whether two names may be one person's: one has all the words of the other. */
function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few].every((word) => many.has(word));
}

/** Anchors that stand on the cards of several people, as a couple's address does: they join nobody. */
function sharedAnchors(cards: readonly ContactCard[]): ReadonlySet<string> {
  const names = new Map<string, ReadonlySet<string>[]>();
  const shared = new Set<string>();
  for (const { anchors, name } of cards) {
    const words = new Set(
      foldedName(name)
        .split(' ')
        .filter((word) => word !== ''),
    );
    if (words.size === 0) continue;
    for (const anchor of anchors) {
      const others = names.get(anchor) ?? [];
      if (!others.every((other) => agree(other, words))) shared.add(anchor);
      // More names than this for one anchor say nothing new.
      if (others.length < 20) names.set(anchor, [...others, words]);
    }
  }
  return shared;
}

/**
 * What belongs to each card: its anchors are one person, but for those that several people share. A card that has only
 * such an anchor keeps it, and joins nothing with it.
 */
export function cardJoins(cards: readonly ContactCard[]): readonly SureJoin[] {
  const shared = sharedAnchors(cards);
  return cards.map((card) => {
    const { anchors, contact, name } = card;
    const own = anchors.filter((anchor) => !shared.has(anchor));
    return {
      anchors: own.length > 0 ? own : anchors.slice(0, 1),
      card,
      reason: { type: 'card' as const, source: contact.source, name },
    };
  });
}
