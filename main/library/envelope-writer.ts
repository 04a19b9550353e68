import { envelopeWidth, noRole, type PackedBatch, rolesPerEnvelope } from '../import/packed-batch.ts';
import { actWriter } from './act-store.ts';
import type { Database, SqlValue } from './database.ts';
import { PartyRegister } from './party-register.ts';
import { RowInserter } from './row-inserter.ts';

/** Stores what an import reads. One per running import; callers wrap `store` in a transaction. */
export interface EnvelopeWriter {
  /** Stores items of one import in the order they were read. Storing the same place again changes nothing. */
  store(batches: readonly PackedBatch[]): void;
}

/** The columns of a row of `envelope`, id first, then the values of a packed one with its parties behind them. */
const columns =
  'id, hash, kind, key, fingerprint, instant, subject, reply_to, marks, extra, content, parties';
const width = 2 + envelopeWidth;

/**
 * A writer for the import with this id. Offsets that are not known, or not the only one at their place, are numbered
 * below zero in reading order, so that reading the same file again meets the same rows.
 */
export function envelopeWriter(database: Database, importId: number): EnvelopeWriter {
  const insertEnvelopes = new RowInserter(
    database,
    `INSERT INTO envelope (${columns})`,
    width,
    'ON CONFLICT (hash) DO NOTHING',
  );
  const insertSightings = new RowInserter(
    database,
    'INSERT INTO sighting (file_id, offset, envelope_id, folder)',
    4,
    'ON CONFLICT DO NOTHING',
  );
  const lastEnvelope = database.prepare('SELECT coalesce(max(id), 0) FROM envelope');
  const findEnvelopes = database.prepare(
    'SELECT id, hash FROM envelope WHERE hash IN (SELECT value FROM json_each(?))',
  );
  const insertFile = database.prepare(
    'INSERT INTO import_file (import_id, path) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const findFile = database.prepare('SELECT id FROM import_file WHERE import_id = ? AND path = ?');
  const insertError = database.prepare(
    'INSERT INTO read_error (file_id, offset, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );

  const actsFound = actWriter(database);
  const parties = new PartyRegister(database);
  let file = { path: '', id: -1, unplaced: 0 };
  const enterFile = (path: string) => {
    if (file.id >= 0 && file.path === path) return;
    const { changes, lastId } = insertFile.run(importId, path);
    file = { path, id: changes > 0 ? lastId : Number(findFile.row(importId, path)?.[0]), unplaced: 0 };
  };

  /** Stores the envelopes of all batches, each once; their ids in the order they were read, and the first new one. */
  const storeEnvelopes = (
    batches: readonly PackedBatch[],
  ): { readonly ids: readonly number[]; readonly first: number } => {
    // The write lock is held, so nobody else numbers envelopes meanwhile.
    const first = Number(lastEnvelope.row()?.[0]) + 1;
    const ids: number[] = [];
    const values: SqlValue[] = [];
    for (const batch of batches) {
      const roles = batch.roles.map((role) => parties.role(role));
      for (let at = 0; at < batch.envelopes.length; at += envelopeWidth) {
        const id = first + ids.length;
        ids.push(id);
        values.push(id);
        for (let column = at; column < at + envelopeWidth; column++) {
          values.push(batch.envelopes[column] ?? null);
        }
        values.push(partiesColumn(batch, at / envelopeWidth, roles));
      }
    }
    insertEnvelopes.insert(values, (from, to, inserted) => {
      if (inserted === to - from) return;
      // Some were there before, or twice among these.
      const hashes = Array.from({ length: to - from }, (_, row) => values[(from + row) * width + 1]);
      const known = new Map(
        Array.from(findEnvelopes.rows(JSON.stringify(hashes)), ([id, hash]) => [hash, Number(id)]),
      );
      for (const [row, hash] of hashes.entries()) ids[from + row] = known.get(hash ?? '') ?? 0;
    });
    return { ids, first };
  };

  const storeActs = (batches: readonly PackedBatch[], ids: readonly number[], first: number) => {
    let behind = 0;
    for (const { acts, envelopes } of batches) {
      const here = ids.slice(behind, behind + envelopes.length / envelopeWidth);
      behind += here.length;
      actsFound.store(
        acts,
        here,
        here.filter((id) => id < first),
      );
    }
  };

  return {
    store(batches) {
      const { ids, first } = storeEnvelopes(batches);
      storeActs(batches, ids, first);
      const sightings: SqlValue[] = [];
      let next = 0;
      for (const { count, paths, pathOf, offsets, folders, errors } of batches) {
        for (let index = 0; index < count; index++) {
          enterFile(paths[pathOf[index] ?? 0] ?? '');
          const known = offsets[index] ?? Number.NaN;
          if (Number.isNaN(known)) file.unplaced += 1;
          const offset = Number.isNaN(known) ? -file.unplaced : known;
          const error = errors[index] ?? null;
          if (error !== null) insertError.run(file.id, offset, error);
          else sightings.push(file.id, offset, ids[next++] ?? 0, folders[index] ?? 'normal');
        }
      }
      insertSightings.insert(sightings);
    },
  };
}

/** The column `parties` of an envelope: ids of From, To, Cc and Bcc, 'from|to|cc|bcc', comma separated; or ''. */
function partiesColumn({ roleOf }: PackedBatch, envelope: number, roles: readonly string[]): string {
  const at = envelope * rolesPerEnvelope;
  if (roleOf[at] === noRole) return '';
  const text = (role: number) => roles[roleOf[at + role] ?? 0] ?? '';
  return `${text(0)}|${text(1)}|${text(2)}|${text(3)}`;
}
