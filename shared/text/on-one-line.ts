/**
 * Signs that are not drawn and change what is: controls, which move a terminal's cursor and break a file's lines, and marks that
 * turn the direction of text, with which "exe.fdp" reads "pdf.exe". Joiners stay: Persian and Hindi need them.
 */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text with blanks in the place of signs that are not drawn, as long as it was. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, ' ');
}

/** A text of somebody else's as it may be shown: without signs that are not drawn, on one line. */
export function onOneLine(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}
