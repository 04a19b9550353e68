import { type ImportState, type Receipt, type SkipReason, skipReasons } from '../contract/imports.ts';
import { amount, counted, isoDateOf } from './english.ts';

/** Why items did not count, in words that follow a number. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  undated: 'without a date',
  folder: 'in spam, trash, drafts or deleted',
  reply: 'answers to invitations',
  automated: 'sent by machines',
  bulk: 'newsletters and lists',
  noPeople: 'with nobody but you, lists or shared addresses',
  tooLarge: 'with more than ten other people',
  cancelled: 'cancelled meetings',
  declined: 'meetings you declined',
  transparent: 'calendar entries marked as free',
  allDay: 'whole-day entries',
  future: 'meetings still to come',
};

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

/** A receipt in sentences, most important first (product.md: what was read, what was skipped and why, from when to when). */
export function receiptSentences(receipt: Receipt, state: ImportState): readonly string[] {
  const sentences: string[] = [];
  if (state === 'undone') sentences.push('This import was taken back; nothing of it counts.');
  if (state === 'interrupted')
    sentences.push('This import was cut short. Import the same file again to complete it.');
  if (state === 'cancelled')
    sentences.push('You stopped this import. Import the same file again to complete it.');
  const unread = receipt.errors.length + receipt.moreErrors;
  // Cards that could not be read count among messages; where there was nothing else, they are not called so.
  const messages = receipt.contacts > 0 && receipt.messages === unread ? 0 : receipt.messages;
  const read = [
    ...(messages > 0 ? [counted(messages, 'message', 'messages')] : []),
    ...(receipt.events > 0
      ? [
          `${counted(receipt.events, 'calendar entry', 'calendar entries')} (${counted(receipt.occurrences, 'occurrence', 'occurrences')})`,
        ]
      : []),
  ];
  if (read.length > 0) {
    sentences.push(
      `Read ${read.join(' and ')}; ${amount(receipt.kept)} count, as ${counted(receipt.touchpoints, 'new touchpoint', 'new touchpoints')}.`,
    );
  } else if (state === 'done' && receipt.contacts === 0) sentences.push('There was nothing to read in it.');
  if (receipt.duplicates > 0) sentences.push(`${counted(receipt.duplicates, 'was', 'were')} there already.`);
  for (const reason of skipReasons) {
    const count = receipt.skipped[reason];
    if (count > 0) sentences.push(`${amount(count)} left out: ${skipWords[reason]}.`);
  }
  if (receipt.contacts > 0) sentences.push(contactSentence(receipt));
  if (unread > 0) sentences.push(`${amount(unread)} could not be read.`);
  if (receipt.coverage.mail) sentences.push(`The mail goes from ${span(receipt.coverage.mail)}.`);
  if (receipt.coverage.calendar) sentences.push(`The calendar goes from ${span(receipt.coverage.calendar)}.`);
  return [...sentences, ...receipt.notes];
}
