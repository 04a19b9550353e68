import { namedProfile, profileAnchor } from '../../../shared/anchors.ts';
import type { FolderClass, MailEnvelope, Party } from '../../../shared/envelope.ts';
import { hasOwnLink, ownWordsOf } from '../mail/own-words.ts';
import { parseLinkedInDay, parseLinkedInTime } from './contact-dates.ts';
import { contactEnvelope, tidy } from './contact-fields.ts';
import type { RowReading, TableRow } from './table-layout.ts';

/** A message goes to no more people than this. */
const mostRecipients = 500;
/** So much of a message is looked at to tell whether it says something. */
const farReach = 16 << 10;

/** Somebody with a profile; a company, an advertiser or a member who left has none, and is nobody. */
function withProfile(url: string, name: string): readonly Party[] {
  const address = profileAnchor(url);
  return address === null ? [] : [{ address, name: tidy(name) }];
}

/** Somebody in an export without profiles. */
function byName(name: string): readonly Party[] {
  const address = /^linkedin member$/i.test(name.trim()) ? '' : namedProfile(tidy(name));
  return address === '' ? [] : [{ address, name: tidy(name) }];
}

function listed(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, mostRecipients);
}

/** Recipients by their profiles; their names where there are as many. */
function recipients(urls: string, names: string): readonly Party[] {
  const all = listed(urls);
  const called = listed(names);
  return all.flatMap((url, index) =>
    withProfile(url, called.length === all.length ? (called[index] ?? '') : ''),
  );
}

interface Said {
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly date: string;
  readonly subject: string;
  readonly text: string;
  readonly conversation: string;
  readonly attachment: boolean;
}

function message({ from, to, date, subject, text, conversation, attachment }: Said): MailEnvelope {
  const instant = parseLinkedInTime(date);
  const looked = text.slice(0, farReach);
  return {
    kind: 'mail',
    medium: 'message',
    messageId: null,
    from,
    to,
    cc: [],
    bcc: [],
    instant,
    dateSource: instant === null ? 'none' : 'date',
    subject: tidy(subject),
    // The conversation stands for the message that opened it: it has no id of its own.
    replyTo: conversation === '' ? [] : [conversation],
    machine: null,
    bulk: false,
    listAddresses: [],
    listHosts: [],
    deliveredTo: [],
    calendarReply: false,
    ownWords: ownWordsOf(looked, [...from, ...to]),
    hasLink: hasOwnLink(looked),
    hasAttachment: attachment,
  };
}

function folderOf(row: TableRow): FolderClass {
  const isDraft = /^(?:yes|true)$/i.test(row.text('is message draft'));
  if (isDraft) return 'drafts';
  const folder = row.text('folder').toLowerCase();
  return folder === 'spam' || folder === 'trash' ? folder : 'normal';
}

/** `messages.csv`. */
export function readMessage(row: TableRow): RowReading {
  const envelope = message({
    from: withProfile(row.text('sender profile url'), row.text('from')),
    to: recipients(row.text('recipient profile urls'), row.text('to')),
    date: row.text('date'),
    subject: row.text('subject'),
    text: row.text('content'),
    conversation: tidy(row.text('conversation id')).replaceAll(' ', ''),
    attachment: row.text('attachments') !== '',
  });
  return { envelope, folder: folderOf(row) };
}

/** `Messages.csv` of exports before 2019, which name people by their names only. */
export function readOldMessage(row: TableRow): RowReading {
  const envelope = message({
    from: byName(row.text('from')),
    to: listed(row.text('to')).flatMap(byName),
    date: row.text('date'),
    subject: row.text('subject'),
    text: row.text('content'),
    conversation: '',
    attachment: false,
  });
  return { envelope, folder: folderOf(row) };
}

/**
 * `Invitations.csv`. One with a word of greeting is a message; a mere click is no contact with anybody, and kept as
 * something that was done.
 */
export function readInvitation(row: TableRow): RowReading {
  const one = (url: string, name: string) => (url === '' ? byName(name) : withProfile(url, name));
  const from = one(row.text('inviterprofileurl'), row.text('from'));
  const to = one(row.text('inviteeprofileurl'), row.text('to'));
  const text = row.text('message');
  const date = row.text('sent at');
  if (text !== '') {
    const envelope = message({ from, to, date, subject: '', text, conversation: '', attachment: false });
    return { envelope, folder: 'normal' };
  }
  const direction = /^out/i.test(row.text('direction')) ? 'out' : 'in';
  const day = parseLinkedInDay(date);
  const who = direction === 'out' ? 'to' : 'from';
  const name = row.text(who);
  const url = row.text(direction === 'out' ? 'inviteeprofileurl' : 'inviterprofileurl');
  if (name + url === '') return null;
  const envelope = contactEnvelope('linkedin', {
    formatted: name,
    urls: [url],
    acts: day === null ? [] : [{ kind: 'invitation', direction, day }],
  });
  return { envelope };
}
