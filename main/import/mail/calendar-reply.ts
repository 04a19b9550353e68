import { type ContentType, parameter } from './content-type.ts';
import type { CalendarPart } from './message-parts.ts';
import { transferDecoded } from './text-of-part.ts';

/** So much of a calendar is looked at for its METHOD, which stands before its events. */
const methodReach = 4 << 10;

/** Whether a `text/calendar` part answers an invitation: by its Content-Type, else by the calendar itself (RFC 6047). */
export function isCalendarReply(
  bytes: Buffer,
  { content, encoding, start }: CalendarPart,
  end: number,
): boolean {
  const method = methodOf(content);
  if (method !== null) return method === 'reply';
  const body = bytes.subarray(start, Math.min(end, start + methodReach));
  return /^METHOD:\s*REPLY\s*$/im.test(transferDecoded(body, encoding).toString('latin1'));
}

function methodOf(content: ContentType): string | null {
  return parameter(content, 'method')?.trim().toLowerCase() || null;
}
