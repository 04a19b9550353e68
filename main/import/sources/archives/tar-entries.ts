import { type ByteSource, nextBytes, passOver } from '../byte-source.ts';
import type { PeekedFile } from '../peeked-file.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { Entry } from '../source-file.ts';
import { LimitedSource } from './limited-source.ts';
import { MemberNames } from './member-name.ts';
import { paxRecords, readTarHeader, type TarHeader, tarBlock, tarText } from './tar-header.ts';

const damaged = 'It is damaged in the middle; what was found behind the damage was read.';
const cutOff = 'It ends too early: a part of it is missing.';
const sparse =
  'It is kept with gaps (a sparse file), which cannot be read here: unpack it and import the folder.';

/** A long name or an extended header of more bytes is none. */
const longestExtra = 1 << 20;

/** What the members before a file say of it. */
interface Announced {
  readonly name: string | undefined;
  readonly size: number | undefined;
  readonly sparse: boolean;
}
const nothing: Announced = { name: undefined, size: undefined, sparse: false };

function announcedBy(kind: string, content: Buffer, before: Announced): Announced {
  if (kind === 'L') return { ...before, name: tarText(content) };
  if (kind === 'K') return before;
  const records = paxRecords(content);
  const size = Number(records.get('size') ?? Number.NaN);
  return {
    name: records.get('GNU.sparse.name') ?? records.get('path') ?? before.name,
    size: Number.isSafeInteger(size) && size >= 0 ? size : before.size,
    sparse: [...records.keys()].some((key) => key.startsWith('GNU.sparse.')),
  };
}

const padding = (size: number) => (tarBlock - (size % tarBlock)) % tarBlock;
/** Links, devices and folders, behind which nothing follows whatever they say of their size. */
const isBare = (kind: string) => kind >= '1' && kind <= '6';

/** Passes over the rest of the places of a sparse file of GNU. */
async function passPlaces(source: ByteSource, { kind, goesOn }: TarHeader): Promise<void> {
  let more = kind === 'S' && goesOn;
  while (more) more = (await nextBytes(source, tarBlock))[504] === 1;
}

/**
 * The plain files in a tar archive, in its order. Links are not followed. Behind damage, the next block that is the
 * header of a member is looked for.
 */
export async function* tarEntries(
  archive: PeekedFile,
  { signal, onNote }: ReadingContext,
): AsyncGenerator<Entry> {
  const { path, names: shown } = archive.file;
  const source = await archive.open();
  const names = new MemberNames(archive.file);
  let announced = nothing;
  let state: 'reading' | 'ended' | 'lost' | 'cut' = 'reading';
  while (!signal?.aborted) {
    const block = await nextBytes(source, tarBlock);
    if (block.length < tarBlock) break;
    const header = readTarHeader(block);
    if (header === null) {
      if (block.every((byte) => byte === 0)) state = 'ended';
      else if (state === 'reading') {
        yield { type: 'unreadable', path, error: damaged };
        state = 'lost';
      }
      continue;
    }
    state = 'reading';
    const { kind } = header;
    const size = isBare(kind) ? 0 : (announced.size ?? header.size);
    const body = new LimitedSource(source, size);
    if (/[LKx]/.test(kind) && size <= longestExtra) {
      announced = announcedBy(kind, await nextBytes(body, size), announced);
    } else if (/[07S]/.test(kind)) {
      const place = names.place(announced.name ?? header.name);
      await passPlaces(source, header);
      if (kind === 'S' || announced.sparse) yield { type: 'unreadable', path: place.path, error: sparse };
      else {
        const open = async () => body;
        yield { type: 'file', file: { ...place, bytes: size, disk: null, random: null, open } };
      }
      announced = nothing;
    }
    if (!(await passOver(source, body.left + padding(size), signal))) {
      state = 'cut';
      break;
    }
  }
  if (signal?.aborted) return;
  if (source.problem !== null) yield { type: 'unreadable', path, error: source.problem };
  else if (state === 'cut') yield { type: 'unreadable', path, error: cutOff };
  else if (state !== 'ended') onNote(noEnd(path === '' ? (shown.at(-1) ?? '') : path));
}

function noEnd(archive: string): string {
  return `“${archive}” has no mark at its end; if it was cut off, files behind it are missing.`;
}
