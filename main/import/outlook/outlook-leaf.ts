import { setImmediate } from 'node:timers/promises';
import type { ReadItem } from '../../../shared/envelope.ts';
import { loadActsReader } from '../mail/body-acts.ts';
import { nextBytes, sourceChunks } from '../sources/byte-source.ts';
import type { Leaf } from '../sources/leaf-reader.ts';
import { bytesInMemory, bytesOfBuffer, bytesOnDisk, type FileBytes } from './file-bytes.ts';
import { readOlm } from './olm/read-olm.ts';
import { OutlookProblem } from './outlook-problem.ts';
import { readMsg } from './read-msg.ts';
import { readStore } from './read-store.ts';

/** Files inside archives are held in memory up to this: Outlook's have to be read at any place. */
const largestInArchive = 128 << 20;
const piece = 1 << 20;

const tooLarge =
  'It lies in an archive and is larger than 128 MB: unpack the archive and import the file itself.';

async function bytesOf({ file, head, whole, open }: Leaf): Promise<FileBytes> {
  if (whole) return bytesOfBuffer(head);
  if (file.disk !== null) return bytesOnDisk(file.disk);
  const source = await open();
  const pieces: Buffer[] = [];
  for (;;) {
    const bytes = await nextBytes(source, piece);
    pieces.push(bytes);
    if (pieces.length * piece > largestInArchive) throw new OutlookProblem(tooLarge);
    if (bytes.length < piece) return bytesInMemory(pieces, piece);
  }
}

/** Reads a `.msg` file. */
export async function* outlookMessage(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const bytes = await bytesOf(leaf);
  try {
    yield readMsg(bytes, leaf.file.path, leaf.folder, await loadActsReader());
  } finally {
    bytes.close();
  }
}

/** Reads a `.pst` or `.ost` file. */
export async function* outlookStore(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  const { file, folder, context } = leaf;
  const bytes = await bytesOf(leaf);
  try {
    const onShare = (share: number) => {
      if (file.disk !== null) context.onTaken(Math.floor(share * bytes.size));
    };
    const options = { onShare, onNote: context.onNote, readActs: await loadActsReader() };
    for (const items of readStore(bytes, file.path, folder, options)) {
      if (context.signal?.aborted) return;
      yield items;
      // Reading waits for nothing, so that a wish to stop would not be heard.
      await setImmediate();
    }
  } finally {
    bytes.close();
  }
}

/** Reads a file out of a `.olm` archive. */
export async function* olmFile(leaf: Leaf): AsyncGenerator<readonly ReadItem[]> {
  yield* readOlm(sourceChunks(await leaf.open()), leaf.file.path, leaf.folder, await loadActsReader());
}
