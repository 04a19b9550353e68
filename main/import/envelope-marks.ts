import type { DateSource, MachineMark, MailEnvelope, OwnWords } from '../../shared/envelope.ts';

/** The small facts about a mail in one number, as they travel and as they are stored. */

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
const messageBit = 1 << 11;

/** Facts of a mail that fit into its marks. */
export type MarkedFacts = Pick<
  MailEnvelope,
  'medium' | 'machine' | 'bulk' | 'calendarReply' | 'hasLink' | 'hasAttachment' | 'ownWords' | 'dateSource'
>;

/** A whole number below 2^12. What each bit means never changes: libraries hold it. */
export function marksOf(mail: MarkedFacts): number {
  return (
    machineMarks.indexOf(mail.machine) |
    (mail.bulk ? bulkBit : 0) |
    (mail.calendarReply ? replyBit : 0) |
    (mail.hasLink ? linkBit : 0) |
    (mail.hasAttachment ? attachmentBit : 0) |
    (ownWords.indexOf(mail.ownWords) << wordsShift) |
    (dateSources.indexOf(mail.dateSource) << dateShift) |
    (mail.medium === 'message' ? messageBit : 0)
  );
}

/** The inverse of `marksOf`. */
export function factsOf(marks: number): MarkedFacts {
  return {
    medium: (marks & messageBit) === 0 ? 'mail' : 'message',
    machine: machineMarks[marks & machineBits] ?? null,
    bulk: (marks & bulkBit) !== 0,
    calendarReply: (marks & replyBit) !== 0,
    hasLink: (marks & linkBit) !== 0,
    hasAttachment: (marks & attachmentBit) !== 0,
    ownWords: ownWords[(marks >> wordsShift) & 0b11] ?? 'unread',
    dateSource: dateSources[(marks >> dateShift) & 0b11] ?? 'none',
  };
}
