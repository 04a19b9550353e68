import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { diskFile } from './disk-file.ts';
import { type FolderEntry, folderEntries } from './folder-entries.ts';
import { isPassedOverFile, isPassedOverFolder, isProfile } from './passed-over.ts';
import { ReadProblem, reasonOf } from './read-error.ts';
import type { Entry } from './source-file.ts';

/** Deeper trees are a loop that links or mounts hide. */
const deepest = 100;

/** Where the walk is: on disk, and in the words of receipts. */
interface Place {
  readonly place: string | Buffer;
  readonly path: string;
  readonly names: readonly string[];
}

interface Walk {
  /** Folders that were entered, by device and number. */
  readonly entered: Set<string>;
  onNote(sentence: string): void;
}

/**
 * The files below a path, or the path itself when it is a file, always in the same order: by name, code unit by code
 * unit. Links are followed, but no folder is entered twice; pipes, sockets and devices are not
 * touched, and only said where the path itself is one.
 * @param onNote told of what is passed over as a whole
 */
export async function* walkFolder(
  root: string,
  onNote: (sentence: string) => void = () => undefined,
): AsyncGenerator<Entry> {
  yield* walk({ place: root, path: '', names: [basename(root)] }, { entered: new Set(), onNote });
}

async function* walk(at: Place, { entered, onNote }: Walk): AsyncGenerator<Entry> {
  const { place, path, names } = at;
  let entries: readonly FolderEntry[];
  try {
    const info = await stat(place, { bigint: true });
    const met = { size: Number(info.size), written: info.mtimeNs };
    if (info.isFile()) yield { type: 'file', file: diskFile(place, met, at) };
    else if (!info.isDirectory() && path === '')
      throw new ReadProblem('This is neither a file nor a folder.');
    if (!info.isDirectory()) return;
    const identity = `${info.dev}:${info.ino}`;
    if (entered.has(identity)) return;
    entered.add(identity);
    if (names.length > deepest) throw new ReadProblem('Folders are nested too deeply.');
    entries = await folderEntries(place);
  } catch (error) {
    yield { type: 'unreadable', path, error: reasonOf(error) };
    return;
  }
  const besides = new Set(entries.map(({ name }) => name));
  const profile = isProfile(besides);
  if (profile) onNote(profileNote(names.at(-1) ?? ''));
  for (const { name, place: inside, kind } of entries) {
    if (kind === 'other' || (profile && kind === 'file')) continue;
    if (kind === 'folder' ? isPassedOverFolder(name, besides) : isPassedOverFile(name)) continue;
    const below = { place: inside, path: path === '' ? name : `${path}/${name}`, names: [...names, name] };
    yield* walk(below, { entered, onNote });
  }
}

function profileNote(name: string): string {
  return `“${name}” is a profile of Thunderbird: its mail was read. Export address books and calendars from Thunderbird to import them, too.`;
}
