import type { ReadItem } from '../../../shared/envelope.ts';
import { utf8Chunks } from '../calendar/utf8-chunks.ts';
import { CardCutter } from './card-cutter.ts';
import { readCard } from './read-card.ts';

/**
 * Reads a file of vCards (2.1, RFC 2426, RFC 6350) from its bytes: one item for each card, in batches of one chunk's. A
 * card that cannot be read is an item with its reason and offset; the others go on. Throws only what `chunks` throws.
 * @param fileTime how new the file is, ms since 1970 UTC; null when not known
 */
export async function* readVcards(
  chunks: AsyncIterable<Buffer>,
  path: string,
  fileTime: number | null,
): AsyncGenerator<readonly ReadItem[]> {
  const cutter = new CardCutter();
  let inPlace = true;
  const read = (pieces: ReturnType<CardCutter['push']>): ReadItem[] =>
    pieces.map((piece) => {
      const result = piece.type === 'card' ? readCard(piece.bytes, fileTime) : piece.error;
      const offset = inPlace ? piece.offset : null;
      return typeof result === 'string'
        ? { path, offset, folder: 'normal', envelope: null, error: result }
        : { path, offset, folder: 'normal', envelope: result, error: null };
    });
  for await (const chunk of utf8Chunks(chunks)) {
    inPlace = chunk.inPlace;
    const items = read(cutter.push(chunk.bytes));
    if (items.length > 0) yield items;
  }
  const items = read(cutter.end());
  if (items.length > 0) yield items;
}
