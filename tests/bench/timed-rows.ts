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

/** What all rows of a table were done to. */
export interface Amount {
  readonly megabytes: number;
  readonly items: number;
  /** "messages" or "events". */
  readonly of: string;
}

/** Rows with their rates, and how many times as long as ours each took. @param ours seconds */
export function table(title: string, ours: number, amount: Amount, rows: readonly Row[]): string {
  const { megabytes, items, of } = amount;
  const lines = rows.map(({ what, seconds, peak }) => {
    if (seconds === null) return `| ${what} | not installed | | | | |`;
    const rates = [megabytes / seconds, items / seconds].map((rate) => Math.round(rate).toLocaleString('en'));
    const cells = [seconds.toFixed(2), ...rates, (seconds / ours).toFixed(2), peak?.toFixed(0) ?? ''];
    return `| ${what} | ${cells.join(' | ')} |`;
  });
  return [
    `### ${title}: ${megabytes.toFixed(0)} MB, ${items} ${of}`,
    '',
    `| | s | MB/s | ${of}/s | time ÷ ours | peak MB |`,
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
