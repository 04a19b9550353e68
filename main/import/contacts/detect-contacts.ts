import Papa from 'papaparse';
import { addressBookLayouts } from './address-book-layouts.ts';
import { linkedInLayouts } from './linkedin-layouts.ts';
import { TableHeader, type TableLayout } from './table-layout.ts';

/** Formats of contacts. */
export type ContactFormat = 'vcard' | 'csv';

/** A table that is known: how its cells are told apart, and where its rows begin, in bytes of UTF-8. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly header: TableHeader;
  readonly delimiter: string;
  readonly newline: '\n' | '\r' | '\r\n';
  readonly start: number;
}

const layouts: readonly TableLayout[] = [...linkedInLayouts, ...addressBookLayouts];
const delimiters = [',', ';', '\t'];
/** The header of a table comes within so many rows: LinkedIn writes notes before it. */
const headerReach = 12;
/** Words that some header of ours has at its beginning. */
const telling = /first name|given name|vorname|conversation id|email address|^"?from"?[,;\t]/im;

/**
 * The table a file begins with, told by the names of its columns; null when it is none of contacts.
 * @param head its first bytes as Latin-1 text, without byte order mark; the header has to begin within them
 */
export function findTable(head: string): FoundTable | null {
  if (!telling.test(head)) return null;
  const newline = head.includes('\r\n') ? '\r\n' : head.includes('\n') ? '\n' : '\r';
  for (const delimiter of delimiters) {
    let found: FoundTable | null = null;
    let rows = 0;
    const parser = new Papa.Parser({
      delimiter,
      newline,
      step: ({ data, meta }: { data: readonly unknown[]; meta: { cursor: number } }) => {
        const cells = (Array.isArray(data[0]) ? data[0] : data) as readonly string[];
        const header = new TableHeader(cells);
        const layout = layouts.find((one) => header.has(one.needs));
        if (layout) found = { layout, header, delimiter, newline, start: meta.cursor };
        rows += 1;
        if (layout || rows >= headerReach) parser.abort();
      },
    });
    parser.parse(head, 0, false);
    if (found) return found;
  }
  return null;
}

/** Whether a file begins with a card. @param text its first bytes as Latin-1, without byte order mark and blanks */
export function beginsCard(text: string): boolean {
  return /^(?:[\w-]+\.)?BEGIN[ \t]*:[ \t]*VCARD/i.test(text);
}
