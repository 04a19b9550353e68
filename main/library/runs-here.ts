import type { Database } from './database.ts';

/**
 * Imports this process runs, by the path of the library. The library itself cannot tell: one that failed because the disk
 * was full could not write that it did.
 */
const underWay = new Map<string, Set<number>>();

/** An import has begun in this process. */
export function runBegan(database: Database, id: number): void {
  const ids = underWay.get(database.path) ?? new Set<number>();
  underWay.set(database.path, ids.add(id));
}

/** The imports this process ran into this library are over, however they ended. */
export function runEnded(database: Database): void {
  underWay.delete(database.path);
}

/** Whether an import that has not ended still runs: in this process, or in another one, `runner`, that is alive. */
export function isUnderWay(database: Database, id: number, runner: number): boolean {
  if (runner === process.pid) return underWay.get(database.path)?.has(id) ?? false;
  return isAlive(runner);
}

function isAlive(runner: number): boolean {
  try {
    process.kill(runner, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
