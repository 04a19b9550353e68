import { resolve } from 'node:path';
import type { Library } from '../library/library.ts';
import { writeExport, writeText } from '../library/write-export.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';

type Writer = (path: string, library: Library, line: CommandLine) => void;

/** What each format holds: everything, people as a table, people as contacts, reminders as a calendar. */
const writers: Readonly<Record<string, Writer>> = {
  json: (path, library) => writeExport(path, library.exported()),
  csv: (path, library, { all }) => writeText(path, library.exportedTable(all ? 'all' : 'network')),
  vcf: (path, library, { all }) => writeText(path, library.exportedCards(all ? 'all' : 'network')),
  ics: (path, library) => writeText(path, library.exportedCalendar()),
};

/** `export --format json|csv|vcf|ics FILE`. */
export function exportLibrary({ line, library, output }: Scene): ExitCode {
  const [file] = line.positionals;
  if (!file) throw new UsageError('export takes a file to write.');
  const write =
    line.format !== null && Object.hasOwn(writers, line.format) ? writers[line.format] : undefined;
  if (!write) throw new UsageError('export takes --format json, csv, vcf or ics.');
  const path = resolve(file);
  write(path, library, line);
  output.document({ exported: path }, () => `Written to ${path}.`);
  return 0;
}
