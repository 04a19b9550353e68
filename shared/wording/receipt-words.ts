import {
  type ImportState,
  type ReadError,
  type Receipt,
  type SkipReason,
  skipReasons,
} from '../contract/imports.ts';
import { amount, counted, isoDateOf } from './english.ts';

/** Why items did not count, in words that follow a number: for one, and for more. */
const skipWords: Readonly<Record<SkipReason, readonly [string, string]>> = {
  undated: ['without a date', 'without a date'],
  folder: ['in spam, trash, drafts or deleted', 'in spam, trash, drafts or deleted'],
  reply: ['answer to an invitation', 'answers to invitations'],
  automated: ['sent by a machine', 'sent by machines'],
  bulk: ['newsletter or mail of a list', 'newsletters and lists'],
  noPeople: [
    'with nobody but you, lists or shared addresses',
    'with nobody but you, lists or shared addresses',
  ],
  tooLarge: ['with more than ten other people', 'with more than ten other people'],
  cancelled: ['cancelled meeting', 'cancelled meetings'],
  declined: ['meeting you declined', 'meetings you declined'],
  transparent: ['calendar entry marked as free', 'calendar entries marked as free'],
  allDay: ['whole-day entry', 'whole-day entries'],
  future: ['meeting still to come', 'meetings still to come'],
};

/** "1 meeting still to come", "1,204 newsletters and lists". */
export function skippedWords(reason: SkipReason, count: number): string {
  return counted(count, ...skipWords[reason]);
}

/** What an import really read. In a receipt's own counts stand the items that could not be read, too. */
export interface ItemsRead {
  readonly messages: number;
  readonly events: number;
  readonly occurrences: number;
  readonly contacts: number;
  readonly unreadable: number;
}

/** Tells the items of a receipt that were read from those that could not be: these count as events in a calendar, else as messages. */
export function itemsRead(receipt: Receipt): ItemsRead {
  const unreadable = receipt.errors.length + receipt.moreErrors;
  const inCalendar = receipt.format === 'calendar' ? unreadable : 0;
  const { messages, events, occurrences, contacts } = receipt;
  return {
    messages: Math.max(0, messages - (unreadable - inCalendar)),
    events: Math.max(0, events - inCalendar),
    occurrences: Math.max(0, occurrences - inCalendar),
    contacts,
    unreadable,
  };
}

function span(covered: readonly [string, string]): string {
  const [from, to] = covered.map(isoDateOf);
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** What a receipt adds that is neither a count nor an error. */
export interface NoteFacts {
  /** `nothing`: the library's mail holds nothing from the user. */
  readonly sentByUser: 'something' | 'nothing' | 'not asked';
  readonly bounded: readonly string[];
  readonly unknownZones: readonly string[];
}

/** The notes of a receipt, as sentences. */
export function receiptNotes({ sentByUser, bounded, unknownZones }: NoteFacts): readonly string[] {
  const nothingSent =
    'Nothing in your files was sent by you, so nobody can be told from strangers by it. Add your Sent folder for a better picture.';
  return [
    ...(sentByUser === 'nothing' ? [nothingSent] : []),
    ...bounded.map((uid) => `The repetition of “${uid}” has no end and was counted up to its limit.`),
    ...unknownZones.map((zone) => `Nobody knows the time zone “${zone}”; its times were taken as yours.`),
  ];
}

function contactSentence({ contacts, contactDuplicates }: Receipt): string {
  const known =
    contactDuplicates === 0
      ? ''
      : contactDuplicates === contacts
        ? ', all of them there already'
        : `, ${amount(contactDuplicates)} of them there already`;
  return `Read ${counted(contacts, 'contact', 'contacts')}${known}.`;
}

/** What the items that were read came to. */
function keptWords({ kept, touchpoints }: Receipt): string {
  if (kept === 0) return 'none of it counts';
  const count = counted(kept, 'counts', 'count');
  return touchpoints === 0
    ? count
    : `${count}, as ${counted(touchpoints, 'new touchpoint', 'new touchpoints')}`;
}

/** A receipt in sentences, most important first (product.md: what was read, what was skipped and why, from when to when). */
export function receiptSentences(receipt: Receipt, state: ImportState): readonly string[] {
  const sentences: string[] = [];
  if (state === 'undone') sentences.push('This import was taken back; nothing of it counts.');
  if (state === 'interrupted')
    sentences.push('This import was cut short. Import the same file again to complete it.');
  if (state === 'cancelled')
    sentences.push('You stopped this import. Import the same file again to complete it.');
  const { messages, events, occurrences, unreadable } = itemsRead(receipt);
  const read = [
    ...(messages > 0 ? [counted(messages, 'message', 'messages')] : []),
    ...(events > 0
      ? [
          `${counted(events, 'calendar entry', 'calendar entries')} (${counted(occurrences, 'occurrence', 'occurrences')})`,
        ]
      : []),
  ];
  if (read.length > 0) sentences.push(`Read ${read.join(' and ')}; ${keptWords(receipt)}.`);
  else if (state === 'done' && unreadable === 0 && receipt.contacts === 0) {
    sentences.push('There was nothing to read in it.');
  }
  if (receipt.duplicates > 0) sentences.push(`${counted(receipt.duplicates, 'was', 'were')} there already.`);
  for (const reason of skipReasons) {
    const count = receipt.skipped[reason];
    if (count > 0) sentences.push(`Left out: ${skippedWords(reason, count)}.`);
  }
  if (receipt.contacts > 0) sentences.push(contactSentence(receipt));
  if (unreadable > 0) sentences.push(`${counted(unreadable, 'item', 'items')} could not be read.`);
  if (receipt.coverage.mail) sentences.push(`The mail goes from ${span(receipt.coverage.mail)}.`);
  if (receipt.coverage.calendar) sentences.push(`The calendar goes from ${span(receipt.coverage.calendar)}.`);
  return [...sentences, ...receipt.notes];
}

/** Errors that are said in one line: whole files with the same reason, or a single one. */
export interface ErrorGroup {
  readonly reason: string;
  /** At least one. A line for many names the first of them as an example. */
  readonly errors: readonly ReadError[];
}

/** So many files of one reason are said one by one; a Takeout has hundreds of pages and pictures, which one line serves better. */
const mostSaidAlone = 3;

/**
 * Errors for people to read: files that are not ours for one reason come to one line, behind all that could not be read of
 * files that are. Each error is in exactly one group.
 */
export function errorGroups(errors: readonly ReadError[]): readonly ErrorGroup[] {
  const whole = new Map<string, ReadError[]>();
  for (const error of errors) {
    if (error.offset === null) whole.set(error.reason, [...(whole.get(error.reason) ?? []), error]);
  }
  const isMany = ({ reason, offset }: ReadError) =>
    offset === null && (whole.get(reason)?.length ?? 0) > mostSaidAlone;
  const alone = errors
    .filter((error) => !isMany(error))
    .map((error) => ({ reason: error.reason, errors: [error] }));
  const many = [...whole].filter(([, found]) => found.length > mostSaidAlone);
  return [...alone, ...many.map(([reason, found]) => ({ reason, errors: found }))];
}

/** "212 files, for example mail/settings.json": what stands before the reason of many. @param example as its reader knows it */
export function manyFiles(count: number, example: string): string {
  return `${counted(count, 'file', 'files')}, for example ${example}`;
}
