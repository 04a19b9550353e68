import { readFileSync } from 'node:fs';
import { writeText } from './write-export.ts';

/**
 * Writes a text to a file unless the file holds just that: programs that watch it are not woken for nothing.
 * @throws LibraryError when the place cannot be written
 */
export function writeWhereChanged(path: string, text: string): 'written' | 'same' {
  if (textOf(path) === text) return 'same';
  writeText(path, text);
  return 'written';
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // not there yet, or not to be read: writing says what is wrong
  }
}
