import type {
  Parties,
  Sighting,
  StoredContact,
  StoredEvent,
  StoredMail,
} from '../../shared/derive/stored.ts';
import type { Database } from './database.ts';
import { mailColumns, storedContact, storedEvent, storedMail } from './envelope-row.ts';

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
    .prepare(`SELECT id, hash, content FROM envelope WHERE kind = 'event' AND ${seen} ORDER BY id`)
    .rows();
  return Array.from(rows, storedEvent);
}

/** All contacts of imports that stand. */
export function readContacts(database: Database): StoredContact[] {
  const rows = database
    .prepare(
      `SELECT id, hash, fingerprint, content FROM envelope WHERE kind = 'contact' AND ${seen} ORDER BY id`,
    )
    .rows();
  return Array.from(rows, storedContact);
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
