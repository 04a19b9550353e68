import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/benchmarks.md';

/**
 * Prints a benchmark's table and keeps it in docs/benchmarks.md between the marks of its section, in place of the last one.
 * @param section name in `<!-- name -->` and `<!-- /name -->`
 * @throws when the page has no such marks
 */
export function keepTable(section: string, table: string): void {
  console.log(table);
  const text = readFileSync(page, 'utf8');
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${page} has no section ${open} … ${close}`);
  const day = new Date().toISOString().slice(0, 10);
  const head = `${text.slice(0, from)}${open}\nMeasured on ${day}, Node ${process.version}.\n\n`;
  writeFileSync(page, `${head}${table.trim()}\n${text.slice(to)}`);
}
