import { withoutUnseen } from '../../shared/text/on-one-line.ts';
/** Where a command writes: one document on stdout with --json, text otherwise; messages and progress go to stderr. */
export interface Output {
  readonly kind: 'people' | 'json';
  /** The document; with --json exactly one a run, and `text` is left out. */
  document(value: unknown, text: () => string): void;
  /** A message beside the document. */
  say(message: string): void;
  /** A line that replaces the one before, on a terminal; nothing elsewhere. */
  progress(line: string): void;
  /** Ends the progress line. */
  settle(): void;
}

/**
 * Writes to the terminal: tables and sentences for people, or one JSON document. What is said on the way
 * goes to stderr.
 */
export function consoleOutput(kind: Output['kind']): Output {
  const terminal = process.stderr.isTTY;
  let shown = 0;
  return {
    kind,
    document(value, text) {
      process.stdout.write(kind === 'json' ? `${JSON.stringify(value, null, 2)}\n` : `${text()}\n`);
    },
    say(message) {
      this.settle();
      process.stderr.write(`${message}\n`);
    },
    progress(line) {
      if (!terminal) return;
      process.stderr.write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    settle() {
      if (terminal && shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

/** Columns side by side, each as wide as its widest cell; control characters of names are shown as spaces. */
export function table(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(withoutUnseen));
  const widths: number[] = [];
  for (const row of clean) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return clean
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
