import { contentLines, escaped, rawLine, textLine } from './content-line.ts';

/** What a card is made from. */
export interface CardSource {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
  readonly organization: string;
  readonly title: string;
  /** YYYY-MM-DD or --MM-DD; null when not known. */
  readonly birthday: string | null;
  readonly urls: readonly string[];
  readonly notes: string;
  /** Name of the circle; '' outside the network. */
  readonly circle: string;
}

/** People as vCard 3.0 (RFC 2426), which every address book reads, in the order they come. */
export function contactCards(people: readonly CardSource[]): string {
  return contentLines(people.flatMap(card));
}

function card(person: CardSource): readonly string[] {
  const { id, name, addresses, organization, title, urls, notes, circle } = person;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    textLine('UID', id),
    textLine('FN', name === '' ? (addresses[0] ?? id) : name),
    rawLine('N', structured(name)),
    ...addresses.map((address) => textLine('EMAIL;TYPE=INTERNET', address)),
    ...(organization === '' ? [] : [textLine('ORG', organization)]),
    ...(title === '' ? [] : [textLine('TITLE', title)]),
    ...birthdayLine(person),
    ...urls.map((url) => rawLine('URL', url.replace(/[\r\n]/g, ''))),
    ...(circle === '' ? [] : [textLine('CATEGORIES', circle)]),
    ...(notes === '' ? [] : [textLine('NOTE', notes)]),
    'END:VCARD',
  ];
}

/** Family and given name. The last word is the family name, as far as anybody can tell. */
function structured(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  const given = words.slice(0, words.length > 1 ? -1 : undefined).join(' ');
  return `${escaped(family)};${escaped(given)};;;`;
}

/** Version 3 knows no birthday without its year; address books agree on a year that stands for none. */
function birthdayLine({ birthday }: CardSource): readonly string[] {
  if (birthday === null) return [];
  return birthday.startsWith('-')
    ? [rawLine('BDAY;X-APPLE-OMIT-YEAR=1604', `1604${birthday.slice(1)}`)]
    : [rawLine('BDAY', birthday)];
}
