import type { ReadItem } from '../../../shared/envelope.ts';
import { diskFile } from '../sources/disk-file.ts';
import type { MboxPart, MboxPartEnd } from '../sources/read-mbox.ts';
import { readMboxPart } from '../sources/read-mbox-part.ts';
import { type ReadOptions, readEntries } from '../sources/read-path.ts';
import type { Entry, MetFile, SourceFile } from '../sources/source-file.ts';

/** A file on disk as plain values, which can be sent to another thread. */
export interface PlainFile extends Pick<SourceFile, 'path' | 'names'> {
  readonly disk: string | Uint8Array;
  readonly met: MetFile;
}

/** Something a walk met, as plain values. */
export type PlainEntry =
  | { readonly type: 'file'; readonly file: PlainFile }
  | Extract<Entry, { readonly type: 'unreadable' }>;

/** A share of what a path holds, that one thread reads by itself. */
export type Piece =
  | { readonly type: 'files'; readonly entries: readonly PlainEntry[]; readonly bytes: number }
  | { readonly type: 'part'; readonly file: PlainFile; readonly part: MboxPart; readonly bytes: number };

/** What a piece came to besides its items: of a part, what is behind its last message; null when it has none. */
export type PieceEnd = MboxPartEnd | null;

/** An entry of a walk as plain values; null for a file that is not on disk. */
export function plainEntry(entry: Entry): PlainEntry | null {
  if (entry.type === 'unreadable') return entry;
  const { path, names, disk, met } = entry.file;
  return disk === null || met === undefined ? null : { type: 'file', file: { path, names, disk, met } };
}

/** The file behind plain values. */
export function fileOf({ disk, met, path, names }: PlainFile): SourceFile {
  // A buffer arrives in another thread as plain bytes.
  const place = typeof disk === 'string' ? disk : Buffer.from(disk);
  return diskFile(place, met, { path, names });
}

function entryOf(entry: PlainEntry): Entry {
  return entry.type === 'file' ? { type: 'file', file: fileOf(entry.file) } : entry;
}

/** Reads a piece. `onBytes` counts from the beginning of the piece. */
export function readPiece(piece: Piece, options: ReadOptions): AsyncGenerator<readonly ReadItem[], PieceEnd> {
  return piece.type === 'part'
    ? readMboxPart(fileOf(piece.file), piece.part, options)
    : readFiles(piece.entries, options);
}

async function* readFiles(
  entries: readonly PlainEntry[],
  options: ReadOptions,
): AsyncGenerator<readonly ReadItem[], PieceEnd> {
  yield* readEntries(entries.map(entryOf), options);
  return null;
}
