import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Ran } from '../command-line.ts';

const program = resolve(import.meta.dirname, '../../../out/main/cli.js');
const overriding = '-dac_override,-dac_read_search';

/** Runs a command for which file modes hold, as they hold for everybody but root. */
export function cliBoundByModes(args: readonly string[]): Ran {
  const isRoot = process.getuid?.() === 0;
  const words = [process.execPath, program, ...args];
  const dropped = ['setpriv', '--inh-caps', overriding, '--bounding-set', overriding, ...words];
  const [command = '', ...rest] = isRoot ? dropped : words;
  const { status, signal, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8' });
  if (error) throw error;
  return { code: status, signal, stdout, stderr };
}
