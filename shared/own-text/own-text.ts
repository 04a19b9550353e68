import type { Party } from '../envelope.ts';
import type { OwnLine } from './own-line.ts';
import { OwnLines } from './own-lines.ts';
import { programRole } from './program-text.ts';
import { linesBeforeSignature } from './signature.ts';

/**
 * The sender's own words of a plain text: without quotes in whatever style, forwarded messages, signature, disclaimer and what
 * programs add. Lines are kept as they were broken; a blank line stands where one stood or something was cut away.
 * @param text the text, or its beginning, with any line ends
 * @param senders whose names may stand below it
 */
export function ownTextOf(text: string, senders: readonly Party[]): string {
  const lines = typedLines(text);
  if (lines.length === 0) return '';
  const kept = linesBeforeSignature(lines, senders);
  // Joined at once: a text put together piece by piece stays in pieces, which are slow to look through.
  const parts: string[] = [];
  for (const { text: line, apart } of lines.slice(0, kept)) {
    if (apart && parts.length > 0) parts.push('');
    parts.push(line);
  }
  return parts.join('\n');
}

/** Behind a line a patch says what it changes, a file a line: so much is looked at. */
const reachBehind = 300;

function typedLines(text: string): OwnLine[] {
  const lines: OwnLine[] = [];
  const own = new OwnLines(text);
  let apart = false;
  for (let line = own.next(); line !== null; line = own.next()) {
    apart ||= own.apart;
    const role = programRole(line, () => text.slice(own.at, own.at + reachBehind));
    if (role === 'end') break;
    if (role === 'typed') lines.push({ text: line, apart });
    apart = role === 'skip';
  }
  return lines;
}
