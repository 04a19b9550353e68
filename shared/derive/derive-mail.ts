import { asInstant } from '../time/instant.ts';
import { dayOf } from '../time/local.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import type { MailItem } from './mail-items.ts';
import { judgeMail, type MailVerdict } from './mail-rules.ts';
import { mailTouches } from './mail-touches.ts';

/** What all messages together come to. */
export interface MailFindings {
  readonly verdicts: ReadonlyMap<MailItem, MailVerdict>;
  readonly touches: readonly AddressTouch[];
  /**
   * Addresses the user wrote to, with the day number of the first time. A message to a crowd is writing too, though it
   * counts for nobody; what a machine sent for the user, a draft, or what lies after now is not (model.md 1, Unknown).
   */
  readonly writtenTo: ReadonlyMap<AddressId, number>;
  /** Addresses in To of mail with which the user began a thread, with the days of that (model.md 8). */
  readonly opened: ReadonlyMap<AddressId, readonly number[]>;
  /** `nothing`: no message was written by the user up to now. */
  readonly sent: 'something' | 'nothing';
}

/** What judging mail needs besides the items. */
export interface MailScene {
  readonly book: AddressBook;
  readonly zone: string;
  readonly now: number;
  isMine(address: string): boolean;
  isNobody(address: string): boolean;
}

/** Asks `question` once for each address. */
function memo(book: AddressBook, question: (address: string) => boolean): (id: AddressId) => boolean {
  const answers = new Map<AddressId, boolean>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    const answer = question(book.address(id));
    answers.set(id, answer);
    return answer;
  };
}

/** Judges every message and gathers the touchpoints of those that count and lie not after now. */
export function deriveMail(items: readonly MailItem[], scene: MailScene): MailFindings {
  const { book } = scene;
  const isMine = memo(book, scene.isMine);
  const isNobody = memo(book, scene.isNobody);
  const mine = items.filter((item) => item.from.some((party) => isMine(book.party(party))));
  const myMessages = new Set(mine.flatMap((item) => item.messageIds));
  const written = mine.filter(
    (item) => item.machine !== 'auto-submitted' && (item.instant ?? 0) <= scene.now,
  );
  const context = { book, isMine, isNobody, isMyMessage: (id: string) => myMessages.has(id) };
  const verdicts = new Map<MailItem, MailVerdict>();
  const touches: AddressTouch[] = [];
  for (const item of items) {
    const verdict = judgeMail(item, context);
    verdicts.set(item, verdict);
    if (verdict.verdict === 'kept' && (item.instant ?? 0) <= scene.now) {
      for (const touch of mailTouches(item, verdict, scene.zone)) touches.push(touch);
    }
  }
  return {
    verdicts,
    touches,
    writtenTo: firstWritten(written, scene),
    opened: openedOn(verdicts, scene),
    sent: written.length > 0 ? 'something' : 'nothing',
  };
}

/** By address: the first day on which one of these messages went to it. One without a date was written at some time. */
function firstWritten(
  written: readonly MailItem[],
  { book, zone }: MailScene,
): ReadonlyMap<AddressId, number> {
  const days = new Map<AddressId, number>();
  for (const { instant, place, calendarReply, to, cc, bcc } of written) {
    if (place === 'uncounted' || calendarReply) continue;
    const day = instant === null ? Number.MIN_SAFE_INTEGER : dayOf(asInstant(instant), zone);
    for (const party of [...to, ...cc, ...bcc]) {
      const address = book.party(party);
      days.set(address, Math.min(days.get(address) ?? day, day));
    }
  }
  return days;
}

/** By address: the days on which a message of the user's that begins a thread was written to it. */
function openedOn(
  verdicts: ReadonlyMap<MailItem, MailVerdict>,
  { zone, now }: MailScene,
): ReadonlyMap<AddressId, readonly number[]> {
  const days = new Map<AddressId, number[]>();
  for (const [{ instant, thread }, verdict] of verdicts) {
    if (thread === 'goes on' || verdict.verdict === 'skipped' || verdict.way === 'in') continue;
    if (instant === null || instant > now) continue;
    const day = dayOf(asInstant(instant), zone);
    for (const address of verdict.direct) {
      const known = days.get(address);
      if (known) known.push(day);
      else days.set(address, [day]);
    }
  }
  return days;
}
