import { isAnsweringSubject } from './answering-subject.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { Sighting, StoredMail } from './stored.ts';

/** Folders whose copies do not count (model.md 1): a message is kept out only when every copy lies in one. */
const uncounted = new Set(['spam', 'trash', 'drafts', 'deleted']);

/** One message, whatever the number of copies: the earliest copy's own facts, the recipients of all. */
export interface MailItem
  extends Pick<
    StoredMail,
    | 'id'
    | 'medium'
    | 'instant'
    | 'from'
    | 'to'
    | 'cc'
    | 'bcc'
    | 'replyTo'
    | 'subject'
    | 'machine'
    | 'calendarReply'
    | 'ownWords'
  > {
  readonly envelopes: readonly number[];
  readonly messageIds: readonly string[];
  /** Of copies that have no Message-ID. */
  readonly fingerprints: readonly string[];
  /** Only when every copy is marked: a copy that came directly shows that a person sent it to people. */
  readonly bulk: boolean;
  /** Whether it carries a link or an attachment, which makes even a bare "thanks" more than an acknowledgement. */
  readonly enclosures: 'none' | 'some';
  /** Whether it begins a thread: it answers nothing, neither by its marks nor by its subject. */
  readonly thread: 'opens' | 'goes on';
  readonly place: 'counted' | 'uncounted';
  readonly inSentFolder: boolean;
}

/** Sets of indices into `mails` that are one message: same Message-ID or same fingerprint, closed transitively. */
function sameMessage(mails: readonly StoredMail[]): DisjointSets {
  const sets = new DisjointSets(mails.length);
  const seen = new Map<string, number>();
  const join = (key: string, index: number) => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, index);
    else sets.unite(other, index);
  };
  mails.forEach((mail, index) => {
    // The prefix keeps a Message-ID from ever equalling a fingerprint.
    if (mail.messageId !== null) join(`m${mail.messageId}`, index);
    if (mail.fingerprint !== null) join(`f${mail.fingerprint}`, index);
  });
  return sets;
}

function earlier(a: StoredMail, b: StoredMail): number {
  const one = a.instant ?? Number.POSITIVE_INFINITY;
  const other = b.instant ?? Number.POSITIVE_INFINITY;
  if (one !== other) return one < other ? -1 : 1;
  return a.hash < b.hash ? -1 : 1;
}

function union<T>(copies: readonly StoredMail[], of: (mail: StoredMail) => readonly T[]): readonly T[] {
  const [only] = copies;
  if (copies.length === 1 && only) return of(only);
  return [...new Set(copies.flatMap((copy) => of(copy)))];
}

function itemOf(copies: readonly StoredMail[], folders: ReadonlyMap<number, readonly string[]>): MailItem {
  const sorted = copies.length === 1 ? copies : [...copies].sort(earlier);
  const [first] = sorted;
  if (!first) throw new RangeError('An item has at least one copy');
  const places = sorted.flatMap((copy) => folders.get(copy.id) ?? []);
  return {
    id: first.id,
    medium: first.medium,
    envelopes: sorted.map((copy) => copy.id),
    messageIds: sorted.flatMap((copy) => (copy.messageId === null ? [] : [copy.messageId])),
    fingerprints: sorted.flatMap(({ messageId, fingerprint }) =>
      messageId === null && fingerprint !== null ? [fingerprint] : [],
    ),
    instant: first.instant,
    from: first.from,
    to: union(sorted, (copy) => copy.to),
    cc: union(sorted, (copy) => copy.cc),
    bcc: union(sorted, (copy) => copy.bcc),
    subject: first.subject,
    replyTo: union(sorted, (copy) => copy.replyTo),
    thread: sorted.some((copy) => copy.replyTo.length > 0 || isAnsweringSubject(copy.subject))
      ? 'goes on'
      : 'opens',
    machine: sorted.find((copy) => copy.machine !== null)?.machine ?? null,
    bulk: sorted.every((copy) => copy.bulk),
    calendarReply: sorted.some((copy) => copy.calendarReply),
    ownWords: first.ownWords,
    enclosures: sorted.some((copy) => copy.hasLink || copy.hasAttachment) ? 'some' : 'none',
    place: places.length > 0 && places.every((place) => uncounted.has(place)) ? 'uncounted' : 'counted',
    inSentFolder: places.includes('sent'),
  };
}

/**
 * Unites the copies of each message (model.md 1, "One item or two"). The result does not depend on the order of
 * `mails` or of imports but for the order of the items, which is that of `mails`.
 */
export function mailItems(mails: readonly StoredMail[], sightings: readonly Sighting[]): MailItem[] {
  const folders = new Map<number, string[]>();
  for (const { envelope, folder } of sightings) {
    const known = folders.get(envelope);
    if (known) known.push(folder);
    else folders.set(envelope, [folder]);
  }
  const sets = sameMessage(mails);
  const copies = new Map<number, StoredMail[]>();
  mails.forEach((mail, index) => {
    const root = sets.find(index);
    const known = copies.get(root);
    if (known) known.push(mail);
    else copies.set(root, [mail]);
  });
  return [...copies.values()].map((same) => itemOf(same, folders));
}
