import type { StoredContact, StoredEvent, StoredMail } from '../../shared/derive/stored.ts';
import type { DateSource } from '../../shared/envelope.ts';
import { factsOf } from '../import/envelope-marks.ts';
import type { SqlRow } from './database.ts';

/** How envelopes are read back from the table `envelope` (schema/version-2.ts). */

/** Where the date of a mail came from, by its marks. */
export function dateSourceOf(marks: number): DateSource {
  return factsOf(marks).dateSource;
}

/** Columns that `storedMail` reads, in its order. */
export const mailColumns = 'id, hash, key, fingerprint, instant, parties, reply_to, marks, extra, subject';

interface Extra {
  readonly listAddresses?: readonly string[];
  readonly listHosts?: readonly string[];
  readonly deliveredTo?: readonly string[];
}

const none: readonly never[] = [];

function numbers(text: string): readonly number[] {
  if (text === '') return none;
  return text.split(',').map(Number);
}

/** A mail as `derive` takes it, from a row of `mailColumns`. */
export function storedMail(row: SqlRow): StoredMail {
  const [id, contentHash, key, fingerprint, instant, parties, replyTo, marks, extra, subject] = row;
  const [from = '', to = '', cc = '', bcc = ''] = String(parties).split('|');
  const { medium, machine, bulk, calendarReply, hasLink, hasAttachment, ownWords } = factsOf(Number(marks));
  const more = extra === null || extra === undefined ? {} : (JSON.parse(String(extra)) as Extra);
  return {
    id: Number(id),
    hash: String(contentHash),
    medium,
    messageId: key === null ? null : String(key),
    fingerprint: fingerprint === null ? null : String(fingerprint),
    instant: instant === null ? null : Number(instant),
    from: numbers(from),
    to: numbers(to),
    cc: numbers(cc),
    bcc: numbers(bcc),
    replyTo: replyTo === null ? none : String(replyTo).split(' '),
    subject: String(subject),
    machine,
    bulk,
    calendarReply,
    ownWords,
    hasLink,
    hasAttachment,
    listAddresses: more.listAddresses ?? none,
    listHosts: more.listHosts ?? none,
    deliveredTo: more.deliveredTo ?? none,
  };
}

/** An event as `derive` takes it, from a row of `id, hash, content`. */
export function storedEvent(row: SqlRow): StoredEvent {
  const [id, contentHash, content] = row;
  return { id: Number(id), hash: String(contentHash), event: JSON.parse(String(content)) };
}

/** A contact as `derive` takes it, from a row of `id, hash, fingerprint, content`. */
export function storedContact(row: SqlRow): StoredContact {
  const [id, contentHash, fingerprint, content] = row;
  return {
    id: Number(id),
    hash: String(contentHash),
    fingerprint: String(fingerprint),
    contact: JSON.parse(String(content)),
  };
}
