import { hash } from 'node:crypto';
import type { ContactEnvelope, Envelope, EventEnvelope, MailEnvelope, Party } from '../../shared/envelope.ts';
import { marksOf } from './envelope-marks.ts';

/** The columns of an envelope (schema/version-2.ts), its parties still by address and name. */
export interface PackedEnvelope {
  /** Of the whole content: the same for every copy that differs in nothing. */
  readonly hash: string;
  readonly kind: Envelope['kind'];
  readonly key: string | null;
  readonly fingerprint: string | null;
  readonly instant: number | null;
  readonly subject: string;
  /** Of mail, From, To, Cc and Bcc: parties with `betweenParties` between, address and name with `betweenNames`. */
  readonly roles: readonly [string, string, string, string] | null;
  readonly replyTo: string | null;
  readonly marks: number;
  readonly extra: string | null;
  /** The whole envelope as JSON, but for mail. */
  readonly content: string | null;
}

const betweenRoles = '\u001e';
/** Stands between two parties of a role; a control character that no address holds. */
export const betweenParties = '\u001f';
/** Stands between an address and its name. */
export const betweenNames = '\u001d';
/** Control characters, the separators among them, are no part of a name. */
const controls = /\p{Cc}/gu;

/** Keeps 128 bits of SHA-256: enough that two different envelopes never share one. */
function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 22);
}

/** Texts made of lists met before: the reader hands over the same list, as one object, for most of a thread. */
const packedRoles = new WeakMap<readonly Party[], string>();
const packedParties = new WeakMap<Party, string>();
const recipientsOfTo = new WeakMap<
  readonly Party[],
  { readonly cc: readonly Party[]; readonly text: string }
>();

function packParty(party: Party): string {
  const known = packedParties.get(party);
  if (known !== undefined) return known;
  const { address, name } = party;
  const packed = `${address.replace(controls, ' ')}${betweenNames}${name.replace(controls, ' ')}`;
  packedParties.set(party, packed);
  return packed;
}

function packRole(parties: readonly Party[]): string {
  if (parties.length === 0) return '';
  const known = packedRoles.get(parties);
  if (known !== undefined) return known;
  const packed = parties.map(packParty).join(betweenParties);
  packedRoles.set(parties, packed);
  return packed;
}

/** The addresses of To and Cc, each once, in the order of the alphabet. */
function recipientsOf(to: readonly Party[], cc: readonly Party[]): string {
  const known = recipientsOfTo.get(to);
  if (known?.cc === cc) return known.text;
  const addresses = new Set<string>();
  for (const { address } of to) addresses.add(address);
  for (const { address } of cc) addresses.add(address);
  const text = [...addresses].sort().join(' ');
  recipientsOfTo.set(to, { cc, text });
  return text;
}

/**
 * From, set of To and Cc, second, subject as sent (model.md 1, "One item or two"). Null for an undated message: without
 * its second, two different ones would look the same.
 */
function fingerprintOf({ from, to, cc, instant, subject }: MailEnvelope): string | null {
  if (instant === null) return null;
  const sender = from.length === 1 ? from[0]?.address : from.map((party) => party.address).join(' ');
  return digest(`${sender}\n${recipientsOf(to, cc)}\n${Math.floor(instant / 1000)}\n${subject}`);
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
  const { messageId, instant, subject } = mail;
  const roles = [packRole(mail.from), packRole(mail.to), packRole(mail.cc), packRole(mail.bcc)] as const;
  const parties = roles.join(betweenRoles);
  const replyTo = mail.replyTo.length === 0 ? null : mail.replyTo.join(' ');
  const marks = marksOf(mail);
  const extra = packExtra(mail);
  const content = [messageId, parties, instant, subject, replyTo, marks, extra].join('\u001c');
  return {
    hash: digest(content),
    kind: 'mail',
    key: messageId,
    fingerprint: fingerprintOf(mail),
    instant,
    subject,
    roles,
    replyTo,
    marks,
    extra,
    content: null,
  };
}

/** An envelope that is kept whole, as JSON. */
function packWhole(
  envelope: EventEnvelope | ContactEnvelope,
  columns: Pick<PackedEnvelope, 'fingerprint' | 'subject'>,
): PackedEnvelope {
  const content = JSON.stringify(envelope);
  return {
    hash: digest(content),
    kind: envelope.kind,
    key: envelope.uid,
    instant: null,
    ...columns,
    roles: null,
    replyTo: null,
    marks: 0,
    extra: null,
    content,
  };
}

/** What a contact says, whichever file says it and however new that is: two cards with the same are one. */
function contactFingerprint({ uid: _uid, revised: _revised, ...says }: ContactEnvelope): string {
  return digest(JSON.stringify(says));
}

/** Packs an envelope for the way to the library. */
export function packEnvelope(envelope: Envelope): PackedEnvelope {
  switch (envelope.kind) {
    case 'mail':
      return packMail(envelope);
    case 'event':
      return packWhole(envelope, { fingerprint: null, subject: envelope.summary });
    case 'contact': {
      const fingerprint = contactFingerprint(envelope);
      return packWhole(envelope, { fingerprint, subject: envelope.names.formatted });
    }
  }
}
