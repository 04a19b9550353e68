import type { Database } from './database.ts';
import { readImports, type StoredImport } from './import-store.ts';

/** Imports that stand and where they found what, by numbers that depend on nothing but the files. */

/** An import as the export names it: the same file counts once, however often it was imported. */
export interface ExportedImport extends Pick<StoredImport, 'path' | 'format' | 'bytes' | 'me'> {
  readonly ended: 'whole' | 'cut short';
  readonly errors: readonly {
    readonly file: string;
    readonly offset: number | null;
    readonly reason: string;
  }[];
}

/** Where an item was found: number of the import, file below its path, byte offset, kind of folder. */
export type ExportedPlace = readonly [number, string, number | null, string];

const keyOf = ({ path, bytes, me }: StoredImport): string => `${path}\n${bytes}\n${me.join()}`;

/** Imports that stand, and the number of each by its id. */
export function exportedImports(database: Database): {
  readonly imports: readonly ExportedImport[];
  readonly numbers: ReadonlyMap<number, number>;
} {
  const standing = readImports(database).filter((one) => one.state !== 'undone');
  const keys = [...new Set(standing.map(keyOf))].sort();
  const imports = keys.map((key): ExportedImport => {
    const same = standing.filter((one) => keyOf(one) === key);
    // Where it ended whole once, what another time cut short adds nothing.
    const whole = same.filter((one) => one.state === 'done');
    const [first] = whole.length > 0 ? whole : same;
    if (!first) throw new Error(`No import has the key ${key}`);
    const { path, format, bytes, me } = first;
    return {
      path,
      format,
      bytes,
      me,
      ended: whole.length > 0 ? 'whole' : 'cut short',
      errors: errorsOf(database, first),
    };
  });
  return { imports, numbers: new Map(standing.map((one) => [one.id, keys.indexOf(keyOf(one))])) };
}

function errorsOf(database: Database, one: StoredImport): ExportedImport['errors'] {
  const rows = database
    .prepare(
      `SELECT f.path, e.offset, e.reason FROM read_error e JOIN import_file f ON f.id = e.file_id
       WHERE f.import_id = ? ORDER BY f.path, e.offset, e.reason`,
    )
    .rows(one.id);
  return Array.from(rows, ([file, offset, reason]) => ({
    file: String(file),
    offset: Number(offset) < 0 ? null : Number(offset),
    reason: String(reason),
  }));
}

/** Where each envelope was found, in an order of the places' own. */
export function exportedPlaces(
  database: Database,
  numbers: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly ExportedPlace[]> {
  const found = new Map<number, Map<string, ExportedPlace>>();
  const rows = database
    .prepare(
      `SELECT s.envelope_id, f.import_id, f.path, s.offset, s.folder FROM sighting s
       JOIN import_file f ON f.id = s.file_id JOIN import i ON i.id = f.import_id WHERE i.undone = 0`,
    )
    .rows();
  for (const [envelope, importId, file, offset, folder] of rows) {
    const number = numbers.get(Number(importId)) ?? 0;
    const place = [number, String(file), Number(offset) < 0 ? null : Number(offset), String(folder)] as const;
    const known = found.get(Number(envelope)) ?? new Map<string, ExportedPlace>();
    found.set(Number(envelope), known.set(JSON.stringify(place), place));
  }
  return new Map(
    [...found].map(([id, places]) => [
      id,
      [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place),
    ]),
  );
}

/** An item's places as texts, for people. */
export function placeTexts(
  places: readonly ExportedPlace[],
  imports: readonly ExportedImport[],
): readonly string[] {
  const texts = places.map(([number, file, offset]) => {
    const place = [imports[number]?.path ?? '', file].filter((part) => part !== '').join('/');
    return offset === null ? place : `${place}@${offset}`;
  });
  return [...new Set(texts)].sort();
}
