import type { AddressBook, AddressId } from './address-book.ts';
import type { AddressTouch } from './address-touches.ts';
import type { MailItem } from './mail-items.ts';
import { judgeMail, type MailVerdict } from './mail-rules.ts';
import { mailTouches } from './mail-touches.ts';

/** What all messages together come to. */
export interface MailFindings {
  readonly verdicts: ReadonlyMap<MailItem, MailVerdict>;
  readonly touches: readonly AddressTouch[];
  /** Addresses the user wrote to, also in messages too large to count. */
  readonly writtenTo: ReadonlySet<AddressId>;
  /** `nothing`: no message is from the user. */
  readonly sent: 'something' | 'nothing';
}

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
  const fromMe = (item: MailItem) => item.from.some((party) => isMine(book.party(party)));
  const myMessages = new Set<string>();
  const writtenTo = new Set<AddressId>();
  let sent: MailFindings['sent'] = 'nothing';
  for (const item of items) {
    if (!fromMe(item)) continue;
    sent = 'something';
    for (const id of item.messageIds) myMessages.add(id);
    if (item.place === 'uncounted') continue;
    for (const parties of [item.to, item.cc, item.bcc]) {
      for (const party of parties) writtenTo.add(book.party(party));
    }
  }
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
  return { verdicts, touches, writtenTo, sent };
}
