import type { MessageActs } from '../../../shared/acts/found-act.ts';
import type { MailEnvelope, Party } from '../../../shared/envelope.ts';
import { ownHtmlText } from '../../../shared/own-text/html-text.ts';
import type { TextPart } from './message-parts.ts';
import { isReadable, textOfPart } from './text-of-part.ts';

/** Finds the acts in a text; null when there is nothing worth keeping. */
export type ActsReader = (
  text: string,
  from: readonly Party[],
  to: readonly Party[],
  enclosed: boolean,
) => MessageActs | null;

/** More recipients than this, and a message touches nobody even when half of them are lists (model.md 1, tooLarge). */
const mostRecipients = 20;

const answer = /^\s*(?:re|aw|antw|sv|vs|odp|ref|r|rép|tr)\s*(?:\[\d+\]|\(\d+\))?\s*:/i;

/**
 * Whether a message that could be between people could hold acts between two of them. What goes to a list is said to nobody in
 * particular, but for answers.
 */
export function mayHoldActs(recipients: number, bulk: boolean, subject: string): boolean {
  return recipients <= mostRecipients && (!bulk || answer.test(subject));
}

/** So much of a text is read: own words stand at its beginning, or between what is quoted. */
const reach = 16 << 10;

/** The rules, loaded when the first file with messages is met: calendars and contacts need none. */
export async function loadActsReader(): Promise<ActsReader> {
  const { isWorthKeeping, readActs } = await import('../../../shared/acts/read-acts.ts');
  return (text, from, to, enclosed) => {
    const found = readActs(text, from, to, enclosed);
    return isWorthKeeping(found) ? found : null;
  };
}

/** The acts in a body that another reader has decoded, by what its envelope says. @param text as much of it as is known */
export function textActs(
  readActs: ActsReader | null,
  text: string,
  { from, to, cc, bulk, subject, ownWords, hasLink, hasAttachment }: MailEnvelope,
): MessageActs | null {
  if (readActs === null || ownWords !== 'text' || !mayHoldActs(to.length + cc.length, bulk, subject))
    return null;
  return readActs(text.slice(0, reach), from, to, hasAttachment || hasLink);
}

/** The acts in a body whose text this reader decodes itself. */
export function bodyActs(
  readActs: ActsReader,
  bytes: Buffer,
  part: TextPart,
  people: { readonly from: readonly Party[]; readonly to: readonly Party[] },
  enclosed: boolean,
): MessageActs | null {
  if (!isReadable(part)) return null;
  const decoded = textOfPart(bytes, part, reach);
  const text = part.kind === 'html' ? ownHtmlText(decoded) : decoded;
  return readActs(text, people.from, people.to, enclosed);
}
