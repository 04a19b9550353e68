import type { SkipReason } from '../contract/imports.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import type { MailItem } from './mail-items.ts';
import { isRobot } from './nobody.ts';

/** People whom one message touches, and how; or the first rule of model.md 1 that keeps it out. */
export type MailVerdict =
  | { readonly verdict: 'skipped'; readonly reason: SkipReason }
  | {
      readonly verdict: 'kept';
      readonly way: 'out' | 'in';
      /** Whom it touches: To and Cc/Bcc of my mail; the sender of mail to me, `to` when I am in To. */
      readonly direct: readonly AddressId[];
      readonly copied: readonly AddressId[];
      /** n of the group discount: distinct other addresses that could be people. */
      readonly groupSize: number;
    };

/** More other people than this, and a message touches nobody (model.md 1, tooLarge). */
export const largestGroup = 10;

/** What the rules need to know besides the message itself. */
export interface MailContext {
  readonly book: AddressBook;
  isMine(address: AddressId): boolean;
  /** Lists, rooms, robots and roles; not the user. */
  isNobody(address: AddressId): boolean;
  /** Whether a Message-ID is that of a message the user sent. */
  isMyMessage(messageId: string): boolean;
}

function addressIds(parties: readonly number[], book: AddressBook): AddressId[] {
  return [...new Set(parties.map((party) => book.party(party)))];
}

function automated(item: MailItem, mine: boolean, sender: string): boolean {
  if (mine) return item.machine === 'auto-submitted';
  return item.machine !== null || isRobot(sender);
}

/** Judges one message by the rules of model.md 1, in their order: the first that applies counts. */
export function judgeMail(item: MailItem, context: MailContext): MailVerdict {
  const { book } = context;
  const skipped = (reason: SkipReason): MailVerdict => ({ verdict: 'skipped', reason });
  if (item.instant === null) return skipped('undated');
  if (item.place === 'uncounted') return skipped('folder');
  if (item.calendarReply) return skipped('reply');

  const from = addressIds(item.from, book);
  const to = addressIds(item.to, book);
  const copies = addressIds([...item.cc, ...item.bcc], book);
  const mine = from.some((address) => context.isMine(address));
  const [sender] = from;
  if (automated(item, mine, sender === undefined ? '' : book.address(sender))) {
    return skipped('automated');
  }
  if (item.bulk && !mine) {
    const toMe = [...to, ...copies].some((address) => context.isMine(address));
    const rescued = toMe && item.replyTo.some((id) => context.isMyMessage(id));
    if (!rescued) return skipped('bulk');
  }

  const human = (address: AddressId) => !context.isMine(address) && !context.isNobody(address);
  const direct = (mine ? to : from).filter(human);
  const copied = mine ? copies.filter((address) => human(address) && !direct.includes(address)) : [];
  if (direct.length + copied.length === 0) return skipped('noPeople');

  const groupSize = new Set([...from, ...to, ...copies].filter(human)).size;
  if (groupSize > largestGroup) return skipped('tooLarge');
  if (mine) return { verdict: 'kept', way: 'out', direct, copied, groupSize };
  const inTo = to.some((address) => context.isMine(address));
  return inTo
    ? { verdict: 'kept', way: 'in', direct, copied: [], groupSize }
    : { verdict: 'kept', way: 'in', direct: [], copied: direct, groupSize };
}
