import { describe, expect, it } from 'vitest';
import { packBatch } from '../../../main/import/packed-batch.ts';
import type { Database } from '../../../main/library/database.ts';
import { envelopeWriter } from '../../../main/library/envelope-writer.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import type { EventEnvelope, MailEnvelope, ReadItem } from '../../../shared/envelope.ts';
import { temporaryFolder } from '../command-line.ts';

/** More rows than one statement takes, and none of the sizes of one. */
const many = 64 * 2 + 8 + 3;

function library(): Database {
  const database = openLibraryDatabase(temporaryFolder());
  for (const id of [1, 2]) {
    database
      .prepare(
        "INSERT INTO import (id, path, format, bytes, started, ms, state, runner, me) VALUES (?, '', 'mbox', 0, 0, 0, 'done', 0, '[]')",
      )
      .run(id);
  }
  return database;
}

function mail(id: number): MailEnvelope {
  return {
    kind: 'mail',
    medium: 'mail',
    messageId: `${id}@test.example`,
    from: [{ address: `p${id % 7}@crowd.example`, name: `Person ${id % 7}` }],
    to: [{ address: 'mira@home.example', name: '' }],
    cc: id % 2 === 0 ? [] : [{ address: 'ana@harbour.example', name: 'Ana' }],
    bcc: [],
    instant: id * 1000,
    dateSource: 'date',
    subject: `About ${id}`,
    replyTo: [],
    machine: null,
    bulk: false,
    listAddresses: [],
    listHosts: [],
    deliveredTo: [],
    calendarReply: false,
    ownWords: 'text',
    hasLink: false,
    hasAttachment: false,
  };
}

function at(offset: number | null, envelope: MailEnvelope | EventEnvelope | null, path = ''): ReadItem {
  return { path, offset, folder: 'normal', envelope, error: envelope === null ? 'It is torn.' : null };
}

function store(database: Database, importId: number, ...batches: readonly (readonly ReadItem[])[]): void {
  const writer = envelopeWriter(database, importId);
  database.transaction(() => writer.store(batches.map(packBatch)));
}

const rows = (database: Database, sql: string) => [...database.prepare(sql).rows()];
const places = `SELECT f.import_id, f.path, s.offset, e.subject FROM sighting s
  JOIN import_file f ON f.id = s.file_id JOIN envelope e ON e.id = s.envelope_id ORDER BY 1, 2, 3, 4`;

describe('storing what an import reads', () => {
  it('keeps every item, in the order it was read, at its place', () => {
    const database = library();
    const items = Array.from({ length: many }, (_, index) => at(index * 100, mail(index)));
    store(database, 1, items.slice(0, 50), items.slice(50));
    expect(rows(database, 'SELECT key FROM envelope ORDER BY id')).toEqual(
      items.map((_, index) => [`${index}@test.example`]),
    );
    expect(rows(database, places)).toEqual(items.map((_, index) => [1, '', index * 100, `About ${index}`]));
    database.close();
  });

  it('writes an envelope out in full', () => {
    const database = library();
    store(database, 1, [at(0, { ...mail(3), replyTo: ['a@b', 'c@d'], deliveredTo: ['mira@home.example'] })]);
    expect(
      rows(
        database,
        'SELECT kind, key, instant, subject, parties, reply_to, marks, extra, content FROM envelope',
      ),
    ).toEqual([
      [
        'mail',
        '3@test.example',
        3000,
        'About 3',
        '1|2|3|',
        'a@b c@d',
        896,
        '{"deliveredTo":["mira@home.example"]}',
        null,
      ],
    ]);
    expect(rows(database, 'SELECT id, address, name FROM party ORDER BY id')).toEqual([
      [1, 'p3@crowd.example', 'Person 3'],
      [2, 'mira@home.example', ''],
      [3, 'ana@harbour.example', 'Ana'],
    ]);
    database.close();
  });

  it('stores an envelope once: in a batch, over batches, over imports', () => {
    const database = library();
    const twice = [at(0, mail(1)), at(10, mail(2)), at(20, mail(1)), at(30, mail(3))];
    store(database, 1, twice, [at(40, mail(2))]);
    store(database, 2, [at(0, mail(4)), at(5, mail(3))]);
    expect(rows(database, 'SELECT key FROM envelope ORDER BY id')).toEqual(
      [1, 2, 3, 4].map((id) => [`${id}@test.example`]),
    );
    expect(rows(database, places)).toEqual([
      [1, '', 0, 'About 1'],
      [1, '', 10, 'About 2'],
      [1, '', 20, 'About 1'],
      [1, '', 30, 'About 3'],
      [1, '', 40, 'About 2'],
      [2, '', 0, 'About 4'],
      [2, '', 5, 'About 3'],
    ]);
    database.close();
  });

  it('changes nothing when the same place is read again', () => {
    const database = library();
    const items = [
      ...Array.from({ length: many }, (_, index) => at(index * 100, mail(index), 'a.mbox')),
      at(null, null, 'b.bin'),
      at(null, mail(7), 'c.zip'),
      at(null, mail(8), 'c.zip'),
    ];
    const all = () => [
      rows(database, 'SELECT * FROM envelope ORDER BY id'),
      rows(database, 'SELECT * FROM sighting ORDER BY 1, 2, 3'),
      rows(database, 'SELECT * FROM read_error'),
      rows(database, 'SELECT * FROM import_file'),
      rows(database, 'SELECT * FROM party'),
    ];
    store(database, 1, items);
    const before = all();
    store(database, 1, items.slice(0, 70), items.slice(70));
    expect(all()).toEqual(before);
    expect(rows(database, 'SELECT offset, reason FROM read_error')).toEqual([[-1, 'It is torn.']]);
    expect(
      rows(
        database,
        "SELECT s.offset FROM sighting s JOIN import_file f ON f.id = s.file_id WHERE f.path = 'c.zip'",
      ),
    ).toEqual([[-2], [-1]]);
    database.close();
  });
});
