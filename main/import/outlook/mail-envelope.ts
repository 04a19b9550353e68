import type { MessageActs } from '../../../shared/acts/found-act.ts';
import type { DateSource, MachineMark, MailEnvelope, Party } from '../../../shared/envelope.ts';
import { parseAddresses } from '../mail/address-list.ts';
import { type ActsReader, textActs } from '../mail/body-acts.ts';
import { contentType } from '../mail/content-type.ts';
import { readHeader } from '../mail/header-block.ts';
import type { HeaderFields } from '../mail/header-fields.ts';
import { headerText } from '../mail/header-text.ts';
import { deliveredTo, isBulk, listAddresses, listHosts, machineMark } from '../mail/marks.ts';
import { parseDate, parseReceived } from '../mail/message-date.ts';
import { messageId, referencedIds } from '../mail/message-ids.ts';
import { type Correspondent, correspondentOf, learnFrom, partyOf } from './correspondent.ts';
import type { Directory } from './directory.ts';
import { hasEnclosure, itemBody, unreadBody } from './item-body.ts';
import type { OutlookItem } from './mapi/outlook-item.ts';
import type { Properties } from './mapi/properties.ts';
import { correspondents, tags } from './mapi/tags.ts';
import { type Recipients, recipientsOf } from './recipients.ts';

/** The header the message travelled with, where it came from outside; without fields else. */
function transportHeader(properties: Properties): HeaderFields {
  const text = properties.text(tags.transportHeaders, 2 << 20).replace(/^\s+/, '');
  const bytes = Buffer.from(text, 'utf8');
  return readHeader(bytes, 0, bytes.length).fields;
}

/** Outlook writes how long the prefix is (`Re: `) before a subject: two characters that are not part of it. */
export function subjectOf(properties: Properties): string {
  const subject = properties.text(tags.subject);
  return (subject.startsWith('\u0001') ? subject.slice(2) : subject).replace(/\s+/g, ' ').trim();
}

function wholeSecond(ms: number | null): number | null {
  return ms === null ? null : Math.floor(ms / 1000) * 1000;
}

function dateOf(
  fields: HeaderFields,
  properties: Properties,
): { instant: number | null; dateSource: DateSource } {
  for (const value of fields.all('date')) {
    const instant = parseDate(value);
    if (instant !== null) return { instant, dateSource: 'date' };
  }
  const submitted = wholeSecond(properties.time(tags.submitted));
  if (submitted !== null) return { instant: submitted, dateSource: 'date' };
  const received = fields.first('received');
  const arrived = received === undefined ? null : parseReceived(received);
  const instant = arrived ?? wholeSecond(properties.time(tags.delivered));
  return { instant, dateSource: instant === null ? 'none' : 'received' };
}

/** Whoever wrote it: by the header, else the author, else the sender. */
function authorOf(fields: HeaderFields, properties: Properties, directory: Directory): readonly Party[] {
  const author = correspondentOf(properties, correspondents.author);
  const sender = correspondentOf(properties, correspondents.sender);
  learnFrom(author, directory);
  learnFrom(sender, directory);
  const written = parseAddresses(fields.all('from'));
  const from = written.length > 0 ? written : parseAddresses(fields.all('sender'));
  if (from.length > 0) return from;
  const candidates = [author, sender].filter((one) => one !== null);
  const best = candidates.find((one) => one.address !== null) ?? createdBy(properties, candidates[0]);
  const party = best && partyOf(best, directory);
  return party ? [party] : [];
}

/** The sender with the address of who created the item, where that is the same one by name: Exchange Online notes it. */
function createdBy(properties: Properties, sender: Correspondent | undefined): Correspondent | undefined {
  const creator = correspondentOf(properties, correspondents.creator);
  return sender !== undefined && creator?.name === sender.name && creator.name !== ''
    ? { ...sender, address: creator.address }
    : sender;
}

/** Classes of messages that a program writes by itself ([MS-OXCMAIL], [MS-OXORULE]). */
function machineClass(messageClass: string): MachineMark | null {
  if (/^report\./i.test(messageClass)) return 'report';
  return /^ipm\.note\.rules\.(?:oof|replytemplate)/i.test(messageClass) ? 'autoreply' : null;
}

function receiversOf(properties: Properties, directory: Directory): readonly string[] {
  const found: (Correspondent | null)[] = [
    correspondentOf(properties, correspondents.receiver),
    correspondentOf(properties, correspondents.represented),
  ];
  for (const one of found) learnFrom(one, directory);
  const [receiver] = found;
  if (receiver?.address) directory.receive(receiver.address);
  return found.flatMap((one) => (one?.address ? [one.address] : []));
}

function namesAround(from: readonly Party[], { to }: Recipients): readonly Party[] {
  return [...from, ...to.slice(0, 20)];
}

/** A message of Outlook, read. */
export interface OutlookMail {
  readonly envelope: MailEnvelope;
  /** Acts in its body; null where there are none, or they were not looked for. */
  readonly acts: MessageActs | null;
}

/**
 * The envelope of a message and the acts in its body, the same as that of its copy in a mailbox file: what its header says comes first, what
 * Outlook knows fills the gaps.
 * @param readActs null to leave acts unread
 * @throws OutlookProblem when a part it cannot do without is damaged
 */
export function readMail(
  item: OutlookItem,
  directory: Directory,
  readActs: ActsReader | null = null,
): OutlookMail {
  const { properties } = item;
  const fields = transportHeader(properties);
  const receivers = receiversOf(properties, directory);
  const from = authorOf(fields, properties, directory);
  const recipients = recipientsOf(item, fields, directory);
  const messageClass = properties.text(tags.messageClass);
  const machine =
    machineMark(fields, contentType(fields.first('content-type'))) ?? machineClass(messageClass);
  const bulk = isBulk(fields);
  const replyTo = referencedIds([
    ...fields.all('in-reply-to'),
    ...fields.all('references'),
    ...[tags.inReplyTo, tags.references].map((tag) => properties.text(tag)),
  ]);
  const mayBePersonal = machine === null && (!bulk || replyTo.length > 0);
  const calendarReply = /^ipm\.schedule\.meeting\.resp/i.test(messageClass);
  const isRead = mayBePersonal && !calendarReply;
  const body = isRead ? itemBody(properties, namesAround(from, recipients)) : unreadBody;
  const envelope: MailEnvelope = {
    kind: 'mail',
    medium: 'mail',
    messageId:
      messageId(fields.first('message-id')) ?? messageId(properties.text(tags.messageId) || undefined),
    from,
    ...recipients,
    ...dateOf(fields, properties),
    subject: headerText(fields.first('subject')) || subjectOf(properties),
    replyTo,
    machine,
    bulk,
    listAddresses: listAddresses(fields),
    listHosts: listHosts(fields, from),
    deliveredTo: [...new Set([...deliveredTo(fields), ...receivers])],
    calendarReply,
    ...body.marks,
    hasAttachment: isRead && hasFlag(properties, 0x10) && hasEnclosure(item.files()),
  };
  return { envelope, acts: textActs(readActs, body.text, envelope) };
}

function hasFlag(properties: Properties, flag: number): boolean {
  return ((properties.number(tags.messageFlags) ?? 0) & flag) !== 0;
}

/** Whether it was never sent: Outlook says so, and nothing tells when it was handed in or how it travelled. */
export function isDraft(properties: Properties): boolean {
  const unsent = 0x8;
  return (
    hasFlag(properties, unsent) &&
    properties.time(tags.submitted) === null &&
    properties.text(tags.transportHeaders) === ''
  );
}
