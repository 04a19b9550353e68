import { hash } from 'node:crypto';
import type { EventEnvelope, FolderClass, MailEnvelope, Party, ReadItem } from '../../shared/envelope.ts';
import { marksOf } from './envelope-marks.ts';

/**
 * How items travel from the importing process to the library: flat, because copying a message as a tree of objects from
 * one process to the other costs more than reading it.
 */
export interface PackedItem {
  readonly path: string;
  readonly offset: number | null;
  readonly folder: FolderClass;
  readonly envelope: PackedEnvelope | null;
  readonly error: string | null;
}

/** The columns of an envelope (schema/version-1.ts), its parties still by address and name. */
export interface PackedEnvelope {
  /** Of the whole content: the same for every copy that differs in nothing. */
  readonly hash: string;
  readonly kind: 'mail' | 'event';
  readonly key: string | null;
  readonly fingerprint: string | null;
  readonly instant: number | null;
  readonly subject: string;
  /** From, To, Cc, Bcc with `betweenRoles`, parties with `betweenParties`, address and name with `betweenNames`. */
  readonly parties: string;
  readonly replyTo: string | null;
  readonly marks: number;
  readonly extra: string | null;
  readonly event: string | null;
}

export const betweenRoles = '\u001e';
export const betweenParties = '\u001f';
export const betweenNames = '\u001d';
/** Control characters, the separators among them, are no part of a name. */
const controls = /\p{Cc}/gu;

/** Keeps 128 bits of SHA-256: enough that two different envelopes never share one. */
function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 22);
}

/**
 * From, set of To and Cc, second, subject as sent (model.md 1, "One item or two"). Null for an undated message: without
 * its second, two different ones would look the same.
 */
export function fingerprintOf(
  mail: Pick<MailEnvelope, 'from' | 'to' | 'cc' | 'instant' | 'subject'>,
): string | null {
  if (mail.instant === null) return null;
  const from = mail.from.map((party) => party.address).join(' ');
  const recipients = [...new Set([...mail.to, ...mail.cc].map((party) => party.address))].sort();
  return digest(`${from}\n${recipients.join(' ')}\n${Math.floor(mail.instant / 1000)}\n${mail.subject}`);
}

function packParty({ address, name }: Party): string {
  return `${address.replace(controls, ' ')}${betweenNames}${name.replace(controls, ' ')}`;
}

/** Lists and Delivered-To, which few messages have. */
function packExtra({ listAddresses, listHosts, deliveredTo }: MailEnvelope): string | null {
  if (listAddresses.length + listHosts.length + deliveredTo.length === 0) return null;
  return JSON.stringify({
    ...(listAddresses.length > 0 && { listAddresses }),
    ...(listHosts.length > 0 && { listHosts }),
    ...(deliveredTo.length > 0 && { deliveredTo }),
  });
}

function packMail(mail: MailEnvelope): PackedEnvelope {
  const parties = [mail.from, mail.to, mail.cc, mail.bcc]
    .map((role) => role.map(packParty).join(betweenParties))
    .join(betweenRoles);
  const replyTo = mail.replyTo.length === 0 ? null : mail.replyTo.join(' ');
  const marks = marksOf(mail);
  const extra = packExtra(mail);
  const { messageId, instant, subject } = mail;
  const content = [messageId, parties, instant, subject, replyTo, marks, extra].join('\u001c');
  return {
    hash: digest(content),
    kind: 'mail',
    key: messageId,
    fingerprint: fingerprintOf(mail),
    instant,
    subject,
    parties,
    replyTo,
    marks,
    extra,
    event: null,
  };
}

function packEvent(envelope: EventEnvelope): PackedEnvelope {
  const event = JSON.stringify(envelope);
  return {
    hash: digest(event),
    kind: 'event',
    key: envelope.uid,
    fingerprint: null,
    instant: null,
    subject: envelope.summary,
    parties: '',
    replyTo: null,
    marks: 0,
    extra: null,
    event,
  };
}

/** Packs what was read for the way to the library. */
export function packItem({ path, offset, folder, envelope, error }: ReadItem): PackedItem {
  const packed =
    envelope === null ? null : envelope.kind === 'mail' ? packMail(envelope) : packEvent(envelope);
  return { path, offset, folder, envelope: packed, error };
}
