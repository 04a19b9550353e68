import type { Database, SqlRow } from '../database.ts';
import { leafRows } from './leaf-rows.ts';
import { readAlong, readWhole } from './read-ranges.ts';
import { isAct, isEnvelope, isFile, isFound, isImport, isParty, isSighting, isTexts } from './sound-rows.ts';

/** What could be read of a damaged library: rows by table, in the columns of the newest schema. */
export interface Readable {
  /** Whether the page that lists all tables could be read. */
  readonly tables: 'listed' | 'not listed';
  readonly meta: readonly SqlRow[];
  readonly parties: readonly SqlRow[];
  readonly envelopes: readonly SqlRow[];
  readonly found: readonly SqlRow[];
  readonly imports: readonly SqlRow[];
  readonly files: readonly SqlRow[];
  readonly sightings: readonly SqlRow[];
  readonly acts: readonly SqlRow[];
  readonly shown: readonly SqlRow[];
}

/** Settings that are stored; the rest of `meta` is derived. */
const storedKeys = "('zone', 'sentences', 'sample')";

/** Reads what can be read, past every damaged page. The file is opened as it is, whatever version wrote it. */
export function readDamaged(database: Database, path: string): Readable {
  const leaves = gatheredLeaves(path);
  const withLeaves = (
    { rows, ended }: ReturnType<typeof readAlong>,
    width: number,
    sound: (row: SqlRow) => boolean,
  ) => {
    const found = rows.filter(sound);
    if (ended === 'whole') return found;
    // What nothing leads to any more is only taken where something is missing: it may have been removed.
    const known = new Map(found.map((row) => [row[0], row]));
    for (const row of leaves())
      if (row.length === width && sound(row) && !known.has(row[0])) known.set(row[0], row);
    return [...known.values()];
  };
  const byId = (columns: string, table: string, sound: (row: SqlRow) => boolean) =>
    withLeaves(
      readAlong(database, { columns, from: table, by: columns.split(',')[0] ?? 'rowid', at: 0 }),
      columns.split(', ').length,
      sound,
    );
  // Version 1 kept events in a column of that name.
  const envelopeColumns = (content: string) =>
    `id, hash, kind, key, fingerprint, instant, subject, parties, reply_to, marks, extra, ${content}`;
  const content = hasColumn(database, 'envelope', 'content') ? 'content' : 'event';
  const files = byId('id, import_id, path', 'import_file', isFile);
  const listed = readWhole(database, 'name', "FROM sqlite_schema WHERE name = 'envelope'").length > 0;
  return {
    tables: listed ? 'listed' : 'not listed',
    meta: readWhole(database, 'key, value', `FROM meta WHERE key IN ${storedKeys}`).filter(isTexts),
    parties: byId('id, address, name', 'party', isParty),
    envelopes: byId(envelopeColumns(content), 'envelope', isEnvelope),
    found: byId('envelope_id, reader, own_words, acts', 'act_found', isFound),
    imports: byId(
      'id, path, format, bytes, started, ms, state, undone, runner, me, receipt',
      'import',
      isImport,
    ),
    files,
    sightings: readSightings(database, files),
    acts: byId('id, batch, at, undone, payload', 'act', isAct),
    shown: readWhole(database, 'key, person, at', 'FROM reminder_shown').filter(([key, person]) =>
      isTexts([key ?? null, person ?? null]),
    ),
  };
}

/** The rows of all leaf pages, read once and only where they are asked for. */
function gatheredLeaves(path: string): () => readonly SqlRow[] {
  let rows: readonly SqlRow[] | null = null;
  return () => {
    rows ??= [...leafRows(path)];
    return rows;
  };
}

function hasColumn(database: Database, table: string, column: string): boolean {
  return readWhole(database, 'name', `FROM pragma_table_info('${table}')`).some(([name]) => name === column);
}

/**
 * Where envelopes were found. The table is read file by file; what is missing is told by the index beside it, which knows all but the
 * kind of folder.
 */
function readSightings(database: Database, files: readonly SqlRow[]): readonly SqlRow[] {
  const columns = 'file_id, offset, envelope_id, folder';
  const byFile = readAlong(database, { columns, from: 'sighting', by: 'file_id', at: 0 });
  // Only where a page of it is damaged: an archive may be of a hundred thousand files.
  const inFiles = (byFile.ended === 'whole' ? [] : files).flatMap(([file]) => {
    const where = `file_id = ${Number(file)}`;
    return readAlong(database, { columns, from: 'sighting', by: 'offset', at: 1, where }).rows;
  });
  const indexed = readAlong(database, {
    columns: "file_id, offset, envelope_id, 'normal'",
    from: 'sighting INDEXED BY sighting_envelope',
    by: 'envelope_id',
    at: 2,
  });
  // Those of the table come first: they know the kind of folder.
  const sightings = new Map<string, SqlRow>();
  for (const row of [...byFile.rows, ...inFiles, ...indexed.rows].filter(isSighting)) {
    const key = row.slice(0, 3).join(' ');
    if (!sightings.has(key)) sightings.set(key, row);
  }
  return [...sightings.values()];
}
