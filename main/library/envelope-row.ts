import { hash } from 'node:crypto';
import type { StoredEvent, StoredMail } from '../../shared/derive/stored.ts';
import type { DateSource, Envelope, MachineMark, MailEnvelope, OwnWords } from '../../shared/envelope.ts';
import type { SqlRow, SqlValue } from './database.ts';

/** How envelopes stand in the table `envelope` (schema/version-1.ts), and back. */

const machineMarks: readonly (MachineMark | null)[] = [
  null,
  'auto-submitted',
  'null-return-path',
  'report',
  'precedence',
  'autoreply',
];
const ownWords: readonly OwnWords[] = ['unread', 'none', 'acknowledgement', 'text'];
const dateSources: readonly DateSource[] = ['none', 'date', 'received', 'separator'];

const machineBits = 0b111;
const bulkBit = 1 << 3;
const replyBit = 1 << 4;
const linkBit = 1 << 5;
const attachmentBit = 1 << 6;
const wordsShift = 7;
const dateShift = 9;

function marksOf(mail: MailEnvelope): number {
  return (
    machineMarks.indexOf(mail.machine) |
    (mail.bulk ? bulkBit : 0) |
    (mail.calendarReply ? replyBit : 0) |
    (mail.hasLink ? linkBit : 0) |
    (mail.hasAttachment ? attachmentBit : 0) |
    (ownWords.indexOf(mail.ownWords) << wordsShift) |
    (dateSources.indexOf(mail.dateSource) << dateShift)
  );
}

/** Where the date of a mail came from, read back from its marks. */
export function dateSourceOf(marks: number): DateSource {
  return dateSources[(marks >> dateShift) & 0b11] ?? 'none';
}

/** Keeps 128 bits of SHA-256: enough that two different envelopes never share one. */
function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 22);
}

/**
 * From, set of To and Cc, second, subject as sent (model.md 1, "One item or two"). Null for an undated message: without
 * its second, two different ones would look the same.
 */
export function fingerprintOf(mail: MailEnvelope): string | null {
  if (mail.instant === null) return null;
  const from = mail.from.map((party) => party.address).join(' ');
  const recipients = [...new Set([...mail.to, ...mail.cc].map((party) => party.address))].sort();
  return digest(`${from}\n${recipients.join(' ')}\n${Math.floor(mail.instant / 1000)}\n${mail.subject}`);
}

interface Extra {
  readonly listAddresses?: readonly string[];
  readonly listHosts?: readonly string[];
  readonly deliveredTo?: readonly string[];
}

function extraOf(mail: MailEnvelope): string | null {
  const extra: Extra = {
    ...(mail.listAddresses.length > 0 && { listAddresses: mail.listAddresses }),
    ...(mail.listHosts.length > 0 && { listHosts: mail.listHosts }),
    ...(mail.deliveredTo.length > 0 && { deliveredTo: mail.deliveredTo }),
  };
  return Object.keys(extra).length === 0 ? null : JSON.stringify(extra);
}

/** Columns of a new row but `id`, in the order of `envelopeColumns`. `partyId` interns a party. */
export function envelopeRow(
  envelope: Envelope,
  partyId: (address: string, name: string) => number,
): readonly SqlValue[] {
  const contentHash = digest(JSON.stringify(envelope));
  if (envelope.kind === 'event') {
    const { uid, summary } = envelope;
    return [contentHash, 'event', uid, null, null, summary, '', null, 0, null, JSON.stringify(envelope)];
  }
  const parties = [envelope.from, envelope.to, envelope.cc, envelope.bcc]
    .map((role) => role.map((party) => partyId(party.address, party.name)).join(','))
    .join('|');
  return [
    contentHash,
    'mail',
    envelope.messageId,
    fingerprintOf(envelope),
    envelope.instant,
    envelope.subject,
    parties,
    envelope.replyTo.length === 0 ? null : envelope.replyTo.join(' '),
    marksOf(envelope),
    extraOf(envelope),
    null,
  ];
}

export const envelopeColumns =
  'hash, kind, key, fingerprint, instant, subject, parties, reply_to, marks, extra, event';

/** Columns that `storedMail` reads, in its order. */
export const mailColumns = 'id, hash, key, fingerprint, instant, parties, reply_to, marks, extra';

const none: readonly never[] = [];

function numbers(text: string): readonly number[] {
  if (text === '') return none;
  return text.split(',').map(Number);
}

/** A mail as `derive` takes it, from a row of `mailColumns`. */
export function storedMail(row: SqlRow): StoredMail {
  const [id, contentHash, key, fingerprint, instant, parties, replyTo, marks, extra] = row;
  const [from = '', to = '', cc = '', bcc = ''] = String(parties).split('|');
  const bits = Number(marks);
  const more = extra === null || extra === undefined ? {} : (JSON.parse(String(extra)) as Extra);
  return {
    id: Number(id),
    hash: String(contentHash),
    messageId: key === null ? null : String(key),
    fingerprint: fingerprint === null ? null : String(fingerprint),
    instant: instant === null ? null : Number(instant),
    from: numbers(from),
    to: numbers(to),
    cc: numbers(cc),
    bcc: numbers(bcc),
    replyTo: replyTo === null ? none : String(replyTo).split(' '),
    machine: machineMarks[bits & machineBits] ?? null,
    bulk: (bits & bulkBit) !== 0,
    calendarReply: (bits & replyBit) !== 0,
    ownWords: ownWords[(bits >> wordsShift) & 0b11] ?? 'unread',
    hasLink: (bits & linkBit) !== 0,
    hasAttachment: (bits & attachmentBit) !== 0,
    listAddresses: more.listAddresses ?? none,
    listHosts: more.listHosts ?? none,
    deliveredTo: more.deliveredTo ?? none,
  };
}

/** An event as `derive` takes it, from a row of `id, hash, event`. */
export function storedEvent(row: SqlRow): StoredEvent {
  const [id, contentHash, event] = row;
  return { id: Number(id), hash: String(contentHash), event: JSON.parse(String(event)) };
}
