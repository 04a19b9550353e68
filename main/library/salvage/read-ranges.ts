import type { Database, SqlRow } from '../database.ts';

/** So many holes of a table are looked into; each damaged page makes one or a few. */
const mostHoles = 2000;
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

/** The rows of a walk from one number to another, up to the first that cannot be read. */
function walk(
  database: Database,
  { columns, from, by, where }: Walk,
  low: number,
  high: number,
  way: 'ASC' | 'DESC',
) {
  const rows: SqlRow[] = [];
  const condition = where === undefined ? '' : `${where} AND `;
  const sql = `SELECT ${asBytes(columns)} FROM ${from} WHERE ${condition}${by} BETWEEN ? AND ? ORDER BY ${by} ${way}`;
  try {
    for (const row of database.prepare(sql).rows(low, high)) rows.push(withTexts(row));
    return { rows, ended: 'whole' as const };
  } catch {
    return { rows, ended: 'damaged' as const };
  }
}

/**
 * Reads the rows of a table past what is damaged: from the front to the first page that cannot be read, from the back likewise, and
 * what lies between the two in halves. What cannot be reached is left out.
 */
export function readAlong(database: Database, along: Walk): readonly SqlRow[] {
  const found: SqlRow[] = [];
  const holes: (readonly [number, number])[] = [[-farthest, farthest]];
  for (let looked = 0; looked < mostHoles; looked += 1) {
    // The widest hole first: it is where most may be found.
    const widest = holes.reduce((best, [low, high], index) => {
      const [from = 0, to = 0] = holes[best] ?? [];
      return high - low > to - from ? index : best;
    }, 0);
    const [hole] = holes.splice(widest, 1);
    if (!hole) break;
    const [low, high] = hole;
    const front = walk(database, along, low, high, 'ASC');
    found.push(...front.rows);
    if (front.ended === 'whole') continue;
    const after = Number(front.rows.at(-1)?.[along.at] ?? low - 1) + 1;
    const back = walk(database, along, after, high, 'DESC');
    found.push(...back.rows);
    const before = Number(back.rows.at(-1)?.[along.at] ?? high + 1) - 1;
    if (back.ended === 'whole' || after >= before) continue;
    const middle = Math.floor((after + before) / 2);
    holes.push([after, middle], [middle + 1, before]);
  }
  return found;
}

/** All rows that what follows SELECT names, or none. @param rest FROM and what comes behind */
export function readWhole(database: Database, columns: string, rest: string): readonly SqlRow[] {
  try {
    return Array.from(database.prepare(`SELECT ${asBytes(columns)} ${rest}`).rows(), withTexts);
  } catch {
    return [];
  }
}
