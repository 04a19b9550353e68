import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPassedOverFile, isPassedOverFolder } from '../import/sources/passed-over.ts';

/** Deeper trees are a loop that links or mounts hide. */
const deepest = 100;

/**
 * One text for how the files below a folder stand: names, sizes and times of change. Two that are equal mean that nothing was
 * written between them, as far as the file system tells. Files an import passes over do not matter.
 * @throws Error when the folder itself cannot be read
 */
export async function folderSnapshot(folder: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const line of lines(folder, '', 0)) digest.update(line);
  return digest.digest('hex');
}

async function* lines(folder: string, path: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const besides = new Set(entries.map(({ name }) => name));
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const { name } = entry;
    const inside = `${path}/${name}`;
    if (entry.isDirectory()) {
      if (depth === deepest || isPassedOverFolder(name, besides)) continue;
      // A folder below that cannot be read is the import's to report.
      yield* below(join(folder, name), inside, depth);
    } else if (!isPassedOverFile(name)) {
      const info = await stat(join(folder, name)).catch(() => null);
      if (info) yield `${inside}\0${info.size}\0${info.mtimeMs}\n`;
    }
  }
}

async function* below(folder: string, path: string, depth: number): AsyncGenerator<string> {
  try {
    yield* lines(folder, path, depth + 1);
  } catch {
    yield `${path}\0unreadable\n`;
  }
}
