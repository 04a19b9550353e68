import type { Opening } from '../model/primed.ts';
import type { LedgerMessage } from './ledger-input.ts';

const asking = new Set(['major', 'favour', 'information', 'scheduling', 'question']);

/** Whether anything was asked in a message, whatever is thought of that kind of ask. */
export function asksSomething({ acts }: Pick<LedgerMessage, 'acts'>): boolean {
  return acts?.acts.some((act) => asking.has(act.class)) ?? false;
}

/** Whether a mail of the user's to one person alone asked something or opened a thread (model.md 7). */
function isOpening(message: LedgerMessage): boolean {
  const { way, direct, others, thread } = message;
  if (way !== 'out' || direct.length !== 1 || others.length > 0) return false;
  return thread === 'opens' || asksSomething(message);
}

/**
 * The openings among the messages with one person, each with the day of its first answer: the first message of theirs behind it that
 * names it, or that names none, as where the program that wrote it, or the file, left such marks out.
 * @param messages with this person, in the order of time
 */
export function openingsOf(messages: readonly LedgerMessage[]): readonly Opening[] {
  const answerTo = answersIn(messages);
  return messages.flatMap((message, index) =>
    isOpening(message) ? [{ day: message.day, answered: answerTo(message, index)?.day ?? null }] : [],
  );
}

/** Finds the first answer to a message, in constant time: there may be thousands with one person. */
function answersIn(
  messages: readonly LedgerMessage[],
): (message: LedgerMessage, index: number) => LedgerMessage | null {
  const firstNaming = new Map<string, number>();
  /** By index: where the next message of theirs stands that names none. */
  const nextBare: number[] = [];
  let bare = Number.POSITIVE_INFINITY;
  for (let index = messages.length - 1; index >= 0; index--) {
    nextBare[index] = bare;
    const message = messages[index];
    if (message?.way !== 'in') continue;
    if (message.replyTo.length === 0) bare = index;
    for (const id of message.replyTo) firstNaming.set(id, index);
  }
  return ({ messageIds }, index) => {
    const naming = messageIds.map((id) => firstNaming.get(id) ?? Number.POSITIVE_INFINITY);
    const later = [...naming, nextBare[index] ?? Number.POSITIVE_INFINITY].filter((at) => at > index);
    return messages[Math.min(...later)] ?? null;
  };
}
