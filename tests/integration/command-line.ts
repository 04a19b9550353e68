import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportResult } from '../../shared/contract/imports.ts';

/** The built command line, run as its users run it: a process of its own, with real files. */
const program = resolve(import.meta.dirname, '../../out/main/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellspring-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Starts a command; `onStart` may do something to its process while it runs. */
export function cli(
  args: readonly string[],
  onStart: (child: ChildProcess) => void = () => {},
): Promise<Ran> {
  return new Promise((resolveRun, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolveRun({ code, signal, stdout, stderr }));
    onStart(child);
  });
}

/** Runs a command with --json and gives its document. @throws with what it said when it did not end with 0 or 1 */
export async function json<T>(args: readonly string[]): Promise<T> {
  const ran = await cli([...args, '--json']);
  if (ran.code !== 0 && ran.code !== 1) throw new Error(`${args.join(' ')}: ${ran.code} ${ran.stderr}`);
  return JSON.parse(ran.stdout) as T;
}

/** Imports with a fixed clock and zone, so that the outcome depends on the files alone. */
export const fixed = ['--now', '2026-11-24T00:00:00Z', '--zone', 'UTC'] as const;

export function importInto(library: string, ...paths: readonly string[]): Promise<ImportResult> {
  return json<ImportResult>(['import', ...paths, '--library', library, ...fixed]);
}

/** Everything in a library, as text. */
export async function exported(library: string): Promise<string> {
  const file = join(temporaryFolder(), 'export.json');
  const ran = await cli(['export', '--format', 'json', file, '--library', library, ...fixed]);
  if (ran.code !== 0) throw new Error(ran.stderr);
  return readFileSync(file, 'utf8');
}
