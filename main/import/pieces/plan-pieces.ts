import { partsOf } from '../sources/mbox-parts.ts';
import { walkFolder } from '../sources/walk-folder.ts';
import { type Piece, type PlainEntry, plainEntry } from './piece.ts';

/** A piece of files ends with the one that reaches either. */
const filesPerPiece = 128;
const bytesPerPiece = 8 << 20;

/** Everything a path holds, as pieces: read one after the other they give what `readPath` gives, in its order. @param onNote told what is passed over */
export async function* planPieces(path: string, onNote: (sentence: string) => void): AsyncGenerator<Piece> {
  let entries: PlainEntry[] = [];
  let bytes = 0;
  const gathered = (): Piece => {
    const piece: Piece = { type: 'files', entries, bytes };
    entries = [];
    bytes = 0;
    return piece;
  };
  for await (const entry of walkFolder(path, onNote)) {
    const plain = plainEntry(entry);
    if (plain === null) continue;
    const parts = await partsOf(entry);
    if (parts !== null && plain.type === 'file') {
      if (entries.length > 0) yield gathered();
      const { file } = plain;
      for (const part of parts) {
        const bytes = Math.min(part.to, file.met.size) - part.from;
        yield { type: 'part', file, part, bytes };
      }
      continue;
    }
    entries.push(plain);
    bytes += plain.type === 'file' ? plain.file.met.size : 0;
    if (entries.length >= filesPerPiece || bytes >= bytesPerPiece) yield gathered();
  }
  if (entries.length > 0) yield gathered();
}
