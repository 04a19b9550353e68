import { onOneLine } from '../text/on-one-line.ts';
import type { ContactCard } from './contact-cards.ts';
import { type PositionChange, positionChangeOf } from './position-change.ts';

/** What the contacts files say about one person. */
export interface FoundContact {
  /** What the user's own address books call them, the newest first; networks, where people name themselves, left out. */
  readonly names: readonly string[];
  /** Of the newest card that says either; '' when none does. */
  readonly organization: string;
  readonly title: string;
  /** `YYYY-MM-DD`, `--MM-DD`, or '' when no card tells. */
  readonly birthday: string;
  /** What of that is new: another employer or title than in the file before; null when nothing is. */
  readonly change: PositionChange | null;
  /** Web addresses, each once. */
  readonly urls: readonly string[];
  /** ISO day on which they connected on a network, '' when no card tells. */
  readonly connectedOn: string;
}

/** No contacts file names them. */
export const noContact: FoundContact = {
  names: [],
  organization: '',
  title: '',
  change: null,
  birthday: '',
  urls: [],
  connectedOn: '',
};

/** A page shows no more than a few. */
const mostUrls = 12;

/** Puts together the cards of one person, given the newest first. */
export function contactOf(cards: readonly ContactCard[]): FoundContact {
  if (cards.length === 0) return noContact;
  const contacts = cards.map((card) => card.contact);
  const books = cards.filter((card) => card.contact.source !== 'linkedin' && card.name !== '');
  const position = contacts.find((one) => one.organization !== '' || one.title !== '');
  const birthdays = contacts.flatMap((one) => one.birthday ?? []);
  const connected = contacts.flatMap((one) => one.connectedOn ?? []).sort();
  return {
    names: [...new Set(books.map((card) => card.name))],
    organization: onOneLine(position?.organization ?? ''),
    title: onOneLine(position?.title ?? ''),
    change: positionChangeOf(cards),
    // One that tells the year tells more than a newer one that does not.
    birthday: birthdays.find((day) => !day.startsWith('-')) ?? birthdays[0] ?? '',
    urls: [...new Set(contacts.flatMap((one) => one.urls))].slice(0, mostUrls),
    connectedOn: connected[0] ?? '',
  };
}
