import type { FolderClass } from '../../../shared/envelope.ts';

/** Bits of the number that Apple Mail keeps behind a message (jwz.org/blog/2005/07/emlx-flags). */
const deleted = 1 << 1;
const draft = 1 << 6;
const junk = 1 << 24;

/** Class by what Apple Mail noted behind a message. @param notes the property list there, or what is at hand of it */
export function folderClassOfAppleNotes(notes: Buffer): FolderClass {
  const number = /<key>flags<\/key>\s*<integer>(\d{1,16})<\/integer>/.exec(notes.toString('latin1'))?.[1];
  const flags = Number(number ?? 0);
  if ((flags & deleted) !== 0) return 'deleted';
  if ((flags & junk) !== 0) return 'spam';
  return (flags & draft) !== 0 ? 'drafts' : 'normal';
}
