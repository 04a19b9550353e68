import { resolve } from 'node:path';
import { writeExport } from '../library/write-export.ts';
import { UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';

/** `export --format json FILE`. */
export function exportLibrary({ line, library, output }: Scene): ExitCode {
  const [file] = line.positionals;
  if (!file) throw new UsageError('export takes a file to write.');
  if (line.format !== 'json') throw new UsageError('export takes --format json.');
  const path = resolve(file);
  writeExport(path, library.exported());
  output.document({ exported: path }, () => `Written to ${path}.`);
  return 0;
}
