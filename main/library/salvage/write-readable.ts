import type { Database, SqlRow, SqlValue } from '../database.ts';
import { nextGeneration } from '../meta-store.ts';
import type { Readable } from './read-damaged.ts';

/** What files belong to whose own import could not be read. */
const lostImport = { path: 'What could be saved of a damaged library', format: 'unknown' };

/** Writes what could be read into an empty library. What belongs to something that was lost is put where it can stand. */
export function writeReadable(database: Database, readable: Readable): void {
  database.transaction(() => {
    const insert = (into: string, rows: readonly SqlRow[]) => {
      const [first] = rows;
      if (!first) return;
      const places = Array(first.length).fill('?').join(', ');
      const statement = database.prepare(`INSERT OR IGNORE INTO ${into} VALUES (${places})`);
      for (const row of rows) statement.runList(row);
    };
    insert('meta (key, value)', readable.meta);
    insert('party (id, address, name)', readable.parties);
    const parties = new Set(readable.parties.map(([id]) => id));
    insert(
      'envelope (id, hash, kind, key, fingerprint, instant, subject, parties, reply_to, marks, extra, content)',
      readable.envelopes.map((row) => row.with(7, knownParties(String(row[7]), parties))),
    );
    const envelopes = idsOf(readable.envelopes);
    insert(
      'act_found (envelope_id, reader, own_words, acts)',
      readable.found.filter(([envelope]) => envelopes.has(envelope ?? null)),
    );
    insert('import (id, path, format, bytes, started, ms, state, undone, runner, me, receipt)', [
      ...readable.imports,
      ...importsLost(readable),
    ]);
    insert('import_file (id, import_id, path)', [...readable.files, ...filesLost(readable)]);
    insert(
      'sighting (file_id, offset, envelope_id, folder)',
      readable.sightings.filter(([, , envelope]) => envelopes.has(envelope ?? null)),
    );
    insert('act (id, batch, at, undone, payload)', readable.acts);
    insert('reminder_shown (key, person, at)', readable.shown);
    nextGeneration(database);
  });
}

function idsOf(rows: readonly SqlRow[]): ReadonlySet<SqlValue> {
  return new Set(rows.map(([id]) => id ?? null));
}

/** The parties of an envelope without those that were lost: 'from|to|cc|bcc', comma separated. */
function knownParties(text: string, parties: ReadonlySet<SqlValue | undefined>): string {
  return text
    .split('|')
    .map((role) =>
      role
        .split(',')
        .filter((id) => id !== '' && parties.has(Number(id)))
        .join(','),
    )
    .join('|');
}

/** An import for files whose own was lost. Without a receipt it shows as cut short: reading the files again completes them. */
function importsLost({ imports, files, sightings }: Readable): readonly SqlRow[] {
  const known = idsOf(imports);
  const missing = new Set(files.flatMap(([, id]) => (known.has(id ?? null) ? [] : [Number(id)])));
  const lostFile = filesOf(sightings).some((id) => !idsOf(files).has(id));
  if (lostFile) missing.add(0);
  const { path, format } = lostImport;
  return [...missing].map((id) => [id, `${path} ${id}`, format, 0, 0, 0, 'cancelled', 0, 0, '[]', null]);
}

/** Files whose row was lost, each by its number. */
function filesLost({ files, sightings }: Readable): readonly SqlRow[] {
  const known = idsOf(files);
  return filesOf(sightings).flatMap((id) => (known.has(id) ? [] : [[id, 0, `file ${id}`]]));
}

function filesOf(sightings: readonly SqlRow[]): readonly number[] {
  return [...new Set(sightings.map(([file]) => Number(file)))];
}
