import { readFileSync } from 'node:fs';
import { type Expected, squeezed } from './facts.ts';

/** A row as CPython's email package writes it (tests/oracles/email_messages.py); what it gave up on is absent. */
interface Row {
  readonly file: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly date?: number | null;
  readonly subject?: string;
  readonly id?: string | null;
}

/** Expected facts by file, from a JSON Lines file of such rows. */
export function expectedRows(file: string | URL): ReadonlyMap<string, Expected> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const row = JSON.parse(line) as Row;
      return [row.file, expectedOf(row)] as const;
    }),
  );
}

function expectedOf({ from, to, cc, bcc, date, subject, id }: Row): Expected {
  return {
    ...(from && { sender: from }),
    ...(to && cc && bcc && { recipients: [...to, ...cc, ...bcc] }),
    ...(date !== undefined && { date }),
    ...(subject !== undefined && { subject: squeezed(subject) }),
    ...(id !== undefined && { ids: id === null ? [] : [id] }),
  };
}
