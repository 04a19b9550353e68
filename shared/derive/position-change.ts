import type { ContactEnvelope } from '../envelope.ts';

/** What a newer contacts file says of somebody's work that the one before did not. */
export interface PositionChange {
  readonly what: 'organization' | 'title';
  readonly from: string;
  readonly to: string;
  /** How new the file is that says so, ms since 1970 UTC. */
  readonly at: number;
}

/** A card, and how new the oldest copy of it is that says the same. */
export interface DatedCard {
  readonly contact: Pick<ContactEnvelope, 'source' | 'organization' | 'title' | 'revised'>;
  readonly since: number | null;
}

/** Legal forms, which one file gives and another leaves out. */
const forms =
  /\b(?:inc|incorporated|corp|corporation|co|company|llc|llp|ltd|limited|plc|gmbh|ag|kg|se|sa|sas|sarl|bv|nv|ab|as|oy|spa|srl|pty)\b/g;

/** The words that tell one employer, or one post, from another. */
function said(text: string): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.]/gu, '')
    .replace(/&/g, ' and ');
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.replace(forms, ' ').replace(/\s+/g, ' ').trim() || words;
}

/** What is not told on one side does not differ. */
function differ(one: string, other: string): boolean {
  const [a, b] = [said(one), said(other)];
  return a !== '' && b !== '' && a !== b;
}

function whatDiffers(
  { contact: now }: DatedCard,
  { contact: before }: DatedCard,
): PositionChange['what'] | null {
  if (differ(now.organization, before.organization)) return 'organization';
  return differ(now.title, before.title) ? 'title' : null;
}

/**
 * What changed last by the cards of somebody: another employer, or another title with the same one. Only cards of one kind of file are
 * compared: address books keep what networks have long changed. Null when nothing differs.
 * @param cards the newest first; those that do not say how new they are tell no order
 */
export function positionChangeOf(cards: readonly DatedCard[]): PositionChange | null {
  const dated = cards.filter(
    ({ contact, since }) => since !== null && contact.organization + contact.title !== '',
  );
  const [newest] = dated;
  if (!newest) return null;
  const same = dated.filter(({ contact }) => contact.source === newest.contact.source);
  let first = newest;
  for (const card of same.slice(1)) {
    const what = whatDiffers(first, card);
    if (what === null) {
      first = card;
      continue;
    }
    // A file that is older than the change, but was written anew since, tells nothing earlier than the one before it.
    const at = Math.max(first.since ?? 0, card.contact.revised ?? 0);
    if ((card.contact.revised ?? 0) >= (first.contact.revised ?? 0)) return null;
    return { what, from: card.contact[what], to: first.contact[what], at };
  }
  return null;
}
