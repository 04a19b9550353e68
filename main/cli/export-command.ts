import { resolve } from 'node:path';
import { writeExport, writeText } from '../library/write-export.ts';
import { UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';

/** People as a table, people as contacts, reminders as a calendar. */
const texts = ['csv', 'vcf', 'ics'] as const;

/** `export --format json|csv|vcf|ics FILE`. */
export function exportLibrary({ line, library, output }: Scene): ExitCode {
  const [file] = line.positionals;
  if (!file) throw new UsageError('export takes a file to write.');
  const path = resolve(file);
  const format = texts.find((one) => one === line.format);
  if (format) writeText(path, library.exportedText(format, line.all ? 'all' : 'network'));
  else if (line.format === 'json') writeExport(path, library.exported());
  else throw new UsageError('export takes --format json, csv, vcf or ics.');
  output.document({ exported: path }, () => `Written to ${path}.`);
  return 0;
}
