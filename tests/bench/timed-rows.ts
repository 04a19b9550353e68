import { commandLine, measureNode } from './measured-process.ts';

/** One line of a table: what was measured, how long it took, and how much memory at most. */
export interface Row {
  readonly what: string;
  /** Null where the peer is not installed. */
  readonly seconds: number | null;
  /** MB. */
  readonly peak?: number | null;
}

/** Does something and says how long it took. */
export async function timed(what: string, work: () => unknown): Promise<Row & { readonly seconds: number }> {
  const began = performance.now();
  await work();
  return { what, seconds: (performance.now() - began) / 1000 };
}

/** Our whole command: start, read, store, derive. */
export async function importWith(path: string, folder: string) {
  const args = [commandLine, 'import', path, '--me', 'me@home.test', '--library', folder, '--json'];
  const { seconds, peakMegabytes } = await measureNode(args);
  return { what: 'wellspring import (whole command)', seconds, peak: peakMegabytes };
}

/** Rows with how many times as long as ours each took. @param ours seconds */
export function table(title: string, ours: number, rows: readonly Row[]): string {
  const lines = rows.map(({ what, seconds, peak }) =>
    seconds === null
      ? `| ${what} | not installed | | |`
      : `| ${what} | ${seconds.toFixed(2)} | ${(seconds / ours).toFixed(2)} | ${peak?.toFixed(0) ?? ''} |`,
  );
  return [`### ${title}`, '', '| | s | time ÷ ours | peak MB |', '|---|---|---|---|', ...lines, ''].join(
    '\n',
  );
}
