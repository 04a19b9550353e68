import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below the path the user gave, or why it cannot be looked at. */
export type Found =
  | { readonly type: 'file'; readonly file: string; readonly path: string; readonly bytes: number }
  | { readonly type: 'failed'; readonly path: string; readonly reason: string };

/** Files that mail programs and systems keep beside the mail: nothing a person wrote is in them. */
const passedOver =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.mh_sequences|\.mh_profile|dovecot[.-].*|maildirfolder|subscriptions|courierimap.*|.*\.(?:msf|dat|lock|index|cache|log|plist|table_of_contents))$/i;

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES' || code === 'EPERM') return 'You have no permission to read this.';
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'ELOOP') return 'This link leads nowhere but to itself.';
  return error instanceof Error ? error.message : String(error);
}

/** Every file at or below `root`, folders in the order of their names, links followed once. `path` is '' for the root. */
export async function* walk(root: string): AsyncGenerator<Found> {
  yield* visit(root, '', new Set());
}

async function* visit(file: string, path: string, above: ReadonlySet<string>): AsyncGenerator<Found> {
  try {
    const found = await stat(file);
    if (found.isFile()) {
      yield { type: 'file', file, path, bytes: found.size };
      return;
    }
    if (!found.isDirectory()) {
      yield { type: 'failed', path, reason: 'This is neither a file nor a folder.' };
      return;
    }
  } catch (error) {
    const dangling = await lstat(file).then(
      (link) => link.isSymbolicLink(),
      () => false,
    );
    yield { type: 'failed', path, reason: dangling ? 'This link leads nowhere.' : reasonOf(error) };
    return;
  }
  const real = await realpath(file);
  if (above.has(real)) {
    yield { type: 'failed', path, reason: 'This link leads back to a folder it lies in.' };
    return;
  }
  let names: string[];
  try {
    names = await readdir(file);
  } catch (error) {
    yield { type: 'failed', path, reason: reasonOf(error) };
    return;
  }
  const inside = new Set(above).add(real);
  for (const name of names.sort()) {
    if (passedOver.test(name)) continue;
    yield* visit(join(file, name), path === '' ? name : `${path}/${name}`, inside);
  }
}
