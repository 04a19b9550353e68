/**
 * Tells lines that separate the messages of an mbox from lines of a body that begin with `From ` too. The line before
 * need not be blank: many programs leave it out.
 */

/** How the file under way writes its separators, by the first one. */
export type SeparatorStyle =
  | 'unknown'
  | 'mail'
  /** `From <40 hex digits> …`, as git format-patch writes. Elsewhere such a line is a patch in a body. */
  | 'git';

/** What the bytes at a `From ` say. `unclear` asks for more of them. */
export type SeparatorJudgement = 'separator' | 'text' | 'unclear';

/** Bytes that are looked at behind `From `: the line itself and the first header lines. */
export const separatorReach = 1200;

/** `From : a@x.org`, a field as it was written once. */
const fromField = /^From[ \t]+:/;
const fieldLine = /^[\x21-\x39\x3b-\x7e]+[ \t]*:|^>From /;
/** The sender in a line of a mailbox that git wrote: a commit. */
export const gitSender = /^From [0-9a-f]{40}\s/;
/** A sender, or none, and a date with a time of day and a year, in whatever order. */
const dated = /^From .*\d{1,2}:\d{2}.*\b(?:19|20)\d{2}\b|^From .*\b(?:19|20)\d{2}\b.*\d{1,2}:\d{2}/;
/** Fields that begin or belong to messages; in a body, `Year: 1963` follows `From Russia with love`. */
const mailField =
  /^(?:from|to|date|subject|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+|status|sender|reply-to|cc|dkim-signature|authentication-results|arc-[\w-]+)[ \t]*:/im;

/**
 * Judges the `From ` at the beginning of `text`.
 * @param text Latin-1, up to `separatorReach` characters
 * @param isEnd whether nothing follows `text` in the file
 */
export function judgeSeparator(text: string, style: SeparatorStyle, isEnd: boolean): SeparatorJudgement {
  const more = !isEnd && text.length < separatorReach;
  const lineEnd = text.indexOf('\n');
  if (fromField.test(text)) return 'text';
  if (lineEnd < 0) return more ? 'unclear' : 'text';
  const next = text.slice(lineEnd + 1);
  if (!fieldLine.test(next)) return more && !next.includes('\n') ? 'unclear' : 'text';
  if (style === 'mail' && gitSender.test(text)) return 'text';
  if (dated.test(text.slice(0, lineEnd))) return 'separator';
  // A line without a date, as Netscape, Takeout and others write: then the header must be one of mail.
  const header = next.slice(0, blankLine(next));
  if (mailField.test(header)) return 'separator';
  return more && header.length === next.length ? 'unclear' : 'text';
}

function blankLine(text: string): number {
  const found = /\n\r?\n/.exec(text);
  return found ? found.index + 1 : text.length;
}
