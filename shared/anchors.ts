/**
 * Anchors name people in acts and joins: an e-mail address, a profile of a network, a card of an address book that has
 * neither, a name where mail gives nothing else (`name:…`), or a mark made by hand (`hand:…`). All are lower-case texts.
 */

const linkedIn = 'linkedin.com/';
const card = 'card:';
const byName = 'name:';

const profileUrl =
  /^(?:https?:\/\/)?(?:[a-z]{1,3}\.)?linkedin\.com\/(in\/[^/?#\s@]+|pub\/[^/?#\s@]+(?:\/[0-9a-z]{1,4}){0,3})(?:[/?#]|$)/i;

/** The anchor of a profile from its web address, `linkedin.com/in/…`, however it is written; null for other addresses. */
export function profileAnchor(url: string): string | null {
  const path = profileUrl.exec(url.trim())?.[1];
  return path === undefined ? null : `${linkedIn}${unescaped(path).normalize('NFC').toLowerCase()}`;
}

/** Escapes that stand for nothing, or for what would make another kind of anchor of it, stay as they are. */
function unescaped(path: string): string {
  try {
    return path.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
      const text = decodeURIComponent(escaped);
      return /[\p{L}\p{M}\p{N}]/u.test(text) && !/[@/?#\s\p{Cc}]/u.test(text) ? text : escaped;
    });
  } catch {
    return path;
  }
}

/** The anchor of somebody whom a network names without a profile, by the name; '' for no name. */
export function namedProfile(name: string): string {
  const folded = foldedName(name);
  return folded === '' ? '' : `${linkedIn}name/${folded}`;
}

/** The anchor of a card without any address, by what the file calls it. */
export function cardAnchor(called: string): string {
  return `${card}${foldedName(called)}`;
}

/** The anchor of somebody whom mail names without an address; '' for a single word, which would be many people. */
export function namedPerson(name: string): string {
  const folded = foldedName(name);
  return folded.includes(' ') ? `${byName}${folded}` : '';
}

/** Whether an anchor is a name that mail gave without an address. */
export function isNamedPerson(anchor: string): boolean {
  return anchor.startsWith(byName);
}

/** A name for comparing: without accents, signs and case, single blanks between. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether an anchor is a profile on a network. */
export function isProfile(anchor: string): boolean {
  return anchor.startsWith(linkedIn);
}

/** Whether mail can be sent to it. */
export function isAddress(anchor: string): boolean {
  return anchor.includes('@');
}

/** Whether it says something to a reader, as addresses and profiles do. */
export function isShown(anchor: string): boolean {
  return !anchor.startsWith('hand:') && !anchor.startsWith(card) && !isNamedPerson(anchor);
}

/** Kinds of anchors, those that say who somebody is for longest first. */
function rank(anchor: string): number {
  if (anchor.startsWith('hand:')) return 0;
  if (isAddress(anchor)) return 1;
  return isProfile(anchor) ? 2 : anchor.startsWith(card) ? 4 : 3;
}

/** Orders anchors by kind, and those of one kind by the alphabet. */
export function byRank(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/**
 * The anchor that names a person in acts and ids: the hand-made one, else the first address of the alphabet, else the
 * first profile, else the first card. So a profile that a contacts file adds to somebody leaves their id alone.
 */
export function firstAnchor(anchors: readonly string[]): string {
  const [first = ''] = [...anchors].sort(byRank);
  return first;
}
