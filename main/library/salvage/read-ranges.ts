import type { Database, SqlRow } from '../database.ts';

/** Beyond any number that rows are given. */
const farthest = 2 ** 52;

/** A table, or an index, read along a column of whole numbers. */
export interface Walk {
  /** With a comma and a space between. */
  readonly columns: string;
  /** Table, with an index that is to be used. */
  readonly from: string;
  /** The column it is ordered by; the first of `columns` that it stands in is `at`. */
  readonly by: string;
  readonly at: number;
  /** Another condition, "file_id = 7". */
  readonly where?: string;
}

/** Texts are asked for as bytes: libsql ends the whole process over a text that is no UTF-8. */
function asBytes(columns: string): string {
  const asked = columns
    .split(', ')
    .map((one) => `iif(typeof(${one}) = 'text', CAST(${one} AS BLOB), ${one})`);
  return asked.join(', ');
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** A row with its texts as texts. Bytes that are none stay bytes, which no sound row has. */
function withTexts(row: SqlRow): SqlRow {
  return row.map((value) => {
    if (!(value instanceof Uint8Array)) return value;
    try {
      return strict.decode(value);
    } catch {
      return value;
    }
  });
}

/** What comes after SELECT and its columns, from one number on. */
const onwards = ({ from, by, where }: Walk): string =>
  `FROM ${from} WHERE ${where === undefined ? '' : `${where} AND `}${by} BETWEEN ? AND ${farthest} ORDER BY ${by}`;

/** The rows from a number on, up to the first that cannot be read. */
function walk(database: Database, along: Walk, start: number) {
  const rows: SqlRow[] = [];
  try {
    const sql = `SELECT ${asBytes(along.columns)} ${onwards(along)}`;
    for (const row of database.prepare(sql).rows(start)) rows.push(withTexts(row));
    return { rows, ended: 'whole' as const };
  } catch {
    return { rows, ended: 'damaged' as const };
  }
}

/** Whether the first row from a number on can be read, or there is none. */
function canGoOn(database: Database, along: Walk, start: number): boolean {
  try {
    database.prepare(`SELECT ${asBytes(along.columns)} ${onwards(along)} LIMIT 1`).row(start);
    return true;
  } catch {
    return false;
  }
}

/** The first number behind one that cannot be read from which it goes on: found by longer and longer steps, then by halves. */
function behindDamage(database: Database, along: Walk, damaged: number): number | null {
  for (let step = 1; step < farthest; step *= 2) {
    if (!canGoOn(database, along, damaged + step)) continue;
    let [fails, goesOn] = [damaged + Math.floor(step / 2), damaged + step];
    while (goesOn - fails > 1) {
      const middle = Math.floor((fails + goesOn) / 2);
      if (canGoOn(database, along, middle)) goesOn = middle;
      else fails = middle;
    }
    return goesOn;
  }
  return null;
}

/** Reads the rows of a table in the order of a number of zero or more, past what is damaged. What cannot be reached is left out. */
export function readAlong(
  database: Database,
  along: Walk,
): { readonly rows: readonly SqlRow[]; readonly ended: 'whole' | 'damaged' } {
  const found: SqlRow[] = [];
  let holes: 'whole' | 'damaged' = 'whole';
  let start: number | null = 0;
  while (start !== null) {
    const { rows, ended } = walk(database, along, start);
    for (const row of rows) found.push(row);
    if (ended === 'whole') break;
    holes = 'damaged';
    const damaged: number = rows.length === 0 ? start : Number(rows.at(-1)?.[along.at]) + 1;
    start = behindDamage(database, along, damaged);
  }
  return { rows: found, ended: holes };
}

/** All rows that what follows SELECT names, or none. @param rest FROM and what comes behind */
export function readWhole(database: Database, columns: string, rest: string): readonly SqlRow[] {
  try {
    return Array.from(database.prepare(`SELECT ${asBytes(columns)} ${rest}`).rows(), withTexts);
  } catch {
    return [];
  }
}
