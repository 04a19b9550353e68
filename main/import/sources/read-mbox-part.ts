import type { ReadItem } from '../../../shared/envelope.ts';
import { folderClassOfFile } from './folder-class.ts';
import { reasonOf } from './read-error.ts';
import { failed } from './read-file.ts';
import { type MboxPart, type MboxPartEnd, readMbox } from './read-mbox.ts';
import type { ReadOptions } from './read-path.ts';
import type { SourceFile } from './source-file.ts';
import { SteadySource } from './steady-source.ts';

/**
 * Reads a part of an mbox on disk. What stops the reading becomes the last item, and no part behind it is to be read; where
 * it comes behind the messages of this part, it is left to the part that needs those bytes.
 */
export async function* readMboxPart(
  file: SourceFile,
  part: MboxPart,
  { signal, onBytes = () => undefined }: ReadOptions,
): AsyncGenerator<readonly ReadItem[], MboxPartEnd | null> {
  let source: SteadySource | null = null;
  const start = part.begins === 'line end' ? part.from - 1 : part.from;
  try {
    source = new SteadySource(await file.open());
    source.skip(start);
    const messages = readMbox(source, file.path, folderClassOfFile(file.names, 'mbox'), part);
    let step = await messages.next();
    while (step.done !== true) {
      yield step.value;
      if (signal?.aborted) {
        await messages.return(null);
        return null;
      }
      onBytes(Math.max(0, Math.min(source.position, part.to) - part.from));
      step = await messages.next();
    }
    const end = step.value;
    if (source.problem !== null && end?.next === null) {
      yield [failed(file.path, source.position, source.problem)];
    }
    return end;
  } catch (error) {
    yield [failed(file.path, source?.position ?? null, reasonOf(error))];
    return { next: null, cut: 0 };
  } finally {
    await source?.close();
  }
}
