import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../command-line.ts';

/**
 * Whether real disks can be mounted here: as root on Linux. Where every test has to run they must be: under CI it is an
 * error when they cannot.
 */
export function canMount(): boolean {
  const can = process.platform === 'linux' && process.getuid?.() === 0;
  if (!can && process.env.CI === 'true')
    throw new Error('Tests of full and read-only disks need root on Linux');
  return can;
}

/** A disk of its own; `size` as mount takes it. Unmounted when the test ends. */
export interface Disk {
  readonly folder: string;
  resize(size: string): void;
  makeReadOnly(): void;
}

export function smallDisk(size: string): Disk {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  mount(`size=${size}`);
  // Lazily: libsql may hold a closed file open until its statements are collected.
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return {
    folder,
    resize: (to) => mount(`remount,size=${to}`),
    makeReadOnly: () => mount('remount,ro'),
  };
}

/** Makes one file read-only for everybody, root included, while its folder stays writable. */
export function holdReadOnly(file: string): void {
  execFileSync('mount', ['--bind', file, file]);
  execFileSync('mount', ['-o', 'remount,ro,bind', file]);
  onTestFinished(() => void execFileSync('umount', [file]));
}
