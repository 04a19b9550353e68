import type { Parties, Sighting, StoredEvent, StoredMail } from '../../shared/derive/stored.ts';
import type { PackedItem } from '../import/packed-item.ts';
import type { Database } from './database.ts';
import { envelopeColumns, mailColumns, storedEvent, storedMail } from './envelope-row.ts';
import { PartyRegister } from './party-register.ts';

/** Stores what an import reads. One per running import; `flush` nothing: callers wrap `store` in a transaction. */
export interface EnvelopeWriter {
  /** Stores items of one import in the order they were read. Storing the same place again changes nothing. */
  store(items: readonly PackedItem[]): void;
}

const placeholders = (columns: string) =>
  columns
    .split(',')
    .map(() => '?')
    .join(', ');

/**
 * A writer for the import with this id. Offsets that are not known, or not the only one at their place, are numbered
 * below zero in reading order, so that reading the same file again meets the same rows.
 */
export function envelopeWriter(database: Database, importId: number): EnvelopeWriter {
  const insertEnvelope = database.prepare(
    `INSERT INTO envelope (${envelopeColumns}) VALUES (${placeholders(envelopeColumns)}) ON CONFLICT (hash) DO NOTHING`,
  );
  const findEnvelope = database.prepare('SELECT id FROM envelope WHERE hash = ?');
  const insertFile = database.prepare(
    'INSERT INTO import_file (import_id, path) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const findFile = database.prepare('SELECT id FROM import_file WHERE import_id = ? AND path = ?');
  const insertSighting = database.prepare(
    'INSERT INTO sighting (file_id, offset, envelope_id, folder) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const insertError = database.prepare(
    'INSERT INTO read_error (file_id, offset, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );

  const parties = new PartyRegister(database);
  let file = { path: '', id: -1, unplaced: 0 };
  const enterFile = (path: string) => {
    if (file.id >= 0 && file.path === path) return;
    const { changes, lastId } = insertFile.run(importId, path);
    file = { path, id: changes > 0 ? lastId : Number(findFile.row(importId, path)?.[0]), unplaced: 0 };
  };

  return {
    store(items) {
      for (const item of items) {
        enterFile(item.path);
        if (item.offset === null) file.unplaced += 1;
        const offset = item.offset ?? -file.unplaced;
        if (item.envelope === null) {
          insertError.run(file.id, offset, item.error ?? 'could not be read');
          continue;
        }
        const { envelope } = item;
        const { changes, lastId } = insertEnvelope.run(
          envelope.hash,
          envelope.kind,
          envelope.key,
          envelope.fingerprint,
          envelope.instant,
          envelope.subject,
          parties.column(envelope.parties),
          envelope.replyTo,
          envelope.marks,
          envelope.extra,
          envelope.event,
        );
        const id = changes > 0 ? lastId : Number(findEnvelope.row(envelope.hash)?.[0]);
        insertSighting.run(file.id, offset, id, item.folder);
      }
    },
  };
}

const live = `FROM sighting s JOIN import_file f ON f.id = s.file_id JOIN import i ON i.id = f.import_id
  WHERE i.undone = 0`;

/** Every place an envelope was found at, in the order of imports, files and offsets; imports taken back left out. */
export function readSightings(database: Database): Sighting[] {
  const rows = database
    .prepare(`SELECT s.envelope_id, f.import_id, s.folder ${live} ORDER BY f.import_id, f.id, s.offset`)
    .rows();
  const sightings: Sighting[] = [];
  for (const [envelope, imported, folder] of rows) {
    sightings.push({
      envelope: Number(envelope),
      import: Number(imported),
      folder: String(folder) as Sighting['folder'],
    });
  }
  return sightings;
}

const seen = `id IN (SELECT s.envelope_id ${live})`;

/** All mails of imports that stand, in the order they were first stored. */
export function readMails(database: Database): StoredMail[] {
  const rows = database
    .prepare(`SELECT ${mailColumns} FROM envelope WHERE kind = 'mail' AND ${seen} ORDER BY id`)
    .rows();
  return Array.from(rows, storedMail);
}

/** All events of imports that stand. */
export function readEvents(database: Database): StoredEvent[] {
  const rows = database
    .prepare(`SELECT id, hash, event FROM envelope WHERE kind = 'event' AND ${seen} ORDER BY id`)
    .rows();
  return Array.from(rows, storedEvent);
}

/** All parties; index is the id. */
export function readParties(database: Database): Parties {
  const address: string[] = [''];
  const name: string[] = [''];
  for (const [id, at, as] of database.prepare('SELECT id, address, name FROM party ORDER BY id').rows()) {
    address[Number(id)] = String(at);
    name[Number(id)] = String(as);
  }
  return { address, name };
}
