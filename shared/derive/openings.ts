import type { LedgerMessage } from './ledger-input.ts';
import type { SourcedOpening } from './person-ledger.ts';

/** Whether a mail of the user's to one person alone asked something or opened a thread (model.md 7). */
function isOpening({ way, direct, others, replyTo, acts }: LedgerMessage): boolean {
  if (way !== 'out' || direct.length !== 1 || others.length > 0) return false;
  return replyTo.length === 0 || (acts?.acts.some((act) => asking.has(act.class)) ?? false);
}

const asking = new Set(['major', 'favour', 'information', 'scheduling', 'question']);

/**
 * The openings among the messages with one person, each with the day of its first answer: the first message of theirs behind it that
 * names it, or that names none, as where the program that wrote it, or the file, left such marks out.
 * @param messages with this person, in the order of time
 */
export function openingsOf(messages: readonly LedgerMessage[]): readonly SourcedOpening[] {
  const openings: SourcedOpening[] = [];
  for (const [index, message] of messages.entries()) {
    if (!isOpening(message)) continue;
    const ids = new Set(message.messageIds);
    const answer = messages
      .slice(index + 1)
      .find(
        (later) =>
          later.way === 'in' && (later.replyTo.length === 0 || later.replyTo.some((id) => ids.has(id))),
      );
    openings.push({ item: message.item, day: message.day, answered: answer?.day ?? null });
  }
  return openings;
}
