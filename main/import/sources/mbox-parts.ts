import type { SeparatorStyle } from '../mail/separator-line.ts';
import { SeparatorSearch } from '../mail/separator-search.ts';
import { type PeekedFile, peekFile } from './peeked-file.ts';
import type { MboxPart } from './read-mbox.ts';
import type { Entry } from './source-file.ts';

/** Enough that what two neighbours both read is little, few enough that two readers end at about the same time. */
const partBytes = 16 << 20;
/** Smaller files are read before a second reader would have begun. */
const smallestInParts = 2 * partBytes;

/** Where the first separator of a file stands, and how the file writes them; null when none stands in `head`. */
function firstSeparator(head: Buffer): { readonly at: number; readonly style: SeparatorStyle } | null {
  let style: SeparatorStyle = 'unknown';
  const accept = (git: boolean) => {
    style = git ? 'git' : 'mail';
  };
  const { at } = new SeparatorSearch(head, head.length, false, accept, () => style).separatorFrom(0, true);
  return at < 0 ? null : { at, style };
}

/**
 * An mbox of `bytes` bytes as parts in their order; null when its beginning does not tell how to find messages in it.
 * @param size bytes of a part
 */
export function cutIntoParts(head: Buffer, bytes: number, size: number): readonly MboxPart[] | null {
  const first = firstSeparator(head);
  if (first === null) return null;
  const { at, style } = first;
  return Array.from({ length: Math.max(1, Math.ceil(bytes / size)) }, (_, index) => ({
    from: index === 0 ? at : index * size,
    to: (index + 1) * size >= bytes ? Number.POSITIVE_INFINITY : (index + 1) * size,
    begins: index === 0 ? 'separator' : 'line end',
    style,
  }));
}

/** The parts of a large mbox on disk; null for every other file, which is read in one go. */
export async function partsOf(entry: Entry): Promise<readonly MboxPart[] | null> {
  if (entry.type === 'unreadable' || entry.file.disk === null) return null;
  const bytes = entry.file.bytes ?? 0;
  if (bytes < smallestInParts) return null;
  const peeked = await peekFile(entry);
  if (peeked.type !== 'file') return null;
  await peeked.drop();
  return isPlainMbox(peeked) ? cutIntoParts(peeked.head, bytes, partBytes) : null;
}

function isPlainMbox({ format, problem }: PeekedFile): boolean {
  return format === 'mbox' && problem === null;
}
