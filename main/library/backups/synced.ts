import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until a file or folder is on the disk. Windows has no such thing for folders, and needs none. */
export function sync(path: string, what: 'file' | 'folder'): void {
  if (what === 'folder' && process.platform === 'win32') return;
  const handle = openSync(path, what === 'file' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a file in the place of another in one step that holds against power cuts: the old one or the new one is there. */
export function replaceFile(from: string, to: string): void {
  sync(from, 'file');
  renameSync(from, to);
  sync(dirname(to), 'folder');
}
