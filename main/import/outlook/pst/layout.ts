import type { FileBytes } from '../file-bytes.ts';
import { OutlookProblem } from '../outlook-problem.ts';

/**
 * How a store is laid out on disk: `ansi` with 32-bit offsets (Outlook 97 to 2002), `unicode` with 64-bit ones, and
 * `large`, the same with pages of 4 KB and packed blocks (`.ost` of Outlook 2013 and later).
 */
export type LayoutKind = 'ansi' | 'unicode' | 'large';

/** How the bytes of blocks are written: as they are, or in one of two disguises that need no key. */
export type BlockCoding = 'plain' | 'permuted' | 'cyclic';

/** Where things lie in the two kinds of store: 32-bit (ANSI) and 64-bit (Unicode). All in bytes. */
export interface Layout {
  readonly kind: LayoutKind;
  readonly coding: BlockCoding;
  /** Where the root pages of the trees of nodes and of blocks lie. */
  readonly nodeRoot: number;
  readonly blockRoot: number;
}

const codings: readonly BlockCoding[] = ['plain', 'permuted', 'cyclic'];

/** An offset or id of 64 bits; what no double can hold lies behind the end of any file. */
export function longAt(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x1_0000_0000;
}

/**
 * Reads the header of a store ([MS-PST] 2.2.2.6).
 * @throws OutlookProblem when it is none that this reader knows
 */
export function readLayout(file: FileBytes): Layout {
  const header = file.read(0, 564);
  if (header.toString('latin1', 0, 4) !== '!BDN') throw new OutlookProblem('It is not an Outlook data file.');
  const version = header.readUInt16LE(10);
  if (version === 14 || version === 15) {
    return {
      kind: 'ansi',
      coding: codingOf(header[461]),
      nodeRoot: header.readUInt32LE(188),
      blockRoot: header.readUInt32LE(196),
    };
  }
  if (version < 20)
    throw new OutlookProblem(`It is an Outlook data file of a version nobody knows (${version}).`);
  return {
    kind: version === 36 ? 'large' : 'unicode',
    coding: codingOf(header[513]),
    nodeRoot: longAt(header, 224),
    blockRoot: longAt(header, 240),
  };
}

function codingOf(method: number | undefined): BlockCoding {
  const coding = codings[method ?? 0];
  if (coding === undefined) {
    throw new OutlookProblem(
      'It is protected by Windows, so that only the Outlook that made it can read it: export it from there again, without protection.',
    );
  }
  return coding;
}
