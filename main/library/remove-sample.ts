import { profileAnchor } from '../../shared/anchors.ts';
import type { ContactEnvelope, EventEnvelope } from '../../shared/envelope.ts';
import { actWithout } from '../../shared/journal/act-without.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { Database, SqlRow } from './database.ts';
import { readImports } from './import-store.ts';
import { readJournal, type StoredEntry } from './journal-store.ts';
import { LibraryError } from './library-error.ts';
import { nextGeneration, removeMeta, writeMeta } from './meta-store.ts';
import { readSampleRecord, type SampleRecord, sampleImports, writeSampleRecord } from './sample-record.ts';

function anchorsOfContent(kind: string, content: string): readonly string[] {
  if (kind === 'event') {
    const { organizer, attendees }: EventEnvelope = JSON.parse(content);
    return [...attendees, ...(organizer ? [organizer] : [])].map((party) => party.address);
  }
  const { addresses, urls }: ContactEnvelope = JSON.parse(content);
  return [...addresses, ...urls.flatMap((url) => profileAnchor(url) ?? [])];
}

/** Everybody whom envelopes name. @param rows kind, parties, content of each */
function anchorsIn(rows: Iterable<SqlRow>, addressOf: ReadonlyMap<number, string>): Set<string> {
  const anchors = new Set<string>();
  for (const [kind, parties, content] of rows) {
    if (kind === 'mail') {
      for (const id of String(parties).split(/[|,]/)) anchors.add(addressOf.get(Number(id)) ?? '');
    } else for (const anchor of anchorsOfContent(String(kind), String(content))) anchors.add(anchor);
  }
  anchors.delete('');
  return anchors;
}

/** Whom only the sample files name, and whom the sample added by hand. */
function sampleAnchors(database: Database, imports: readonly number[], added: readonly string[]) {
  const ids = JSON.stringify(imports);
  const parties = database.prepare('SELECT id, address FROM party').rows();
  const addressOf = new Map(Array.from(parties, ([id, address]) => [Number(id), String(address)]));
  const seen = (which: 'IN' | 'NOT IN') =>
    database
      .prepare(
        `SELECT kind, parties, content FROM envelope WHERE id IN (SELECT s.envelope_id FROM sighting s
         JOIN import_file f ON f.id = s.file_id WHERE f.import_id ${which} (SELECT value FROM json_each(?)))`,
      )
      .rows(ids);
  const anchors = anchorsIn(seen('IN'), addressOf);
  for (const own of anchorsIn(seen('NOT IN'), addressOf)) anchors.delete(own);
  return new Set([...anchors, ...added]);
}

/** Removes imports with everything that only they brought, as though they had never been. */
function dropImports(database: Database, imports: readonly number[]): void {
  const ids = JSON.stringify(imports);
  const drop = (sql: string) => database.prepare(sql).run(ids);
  const files = 'SELECT id FROM import_file WHERE import_id IN (SELECT value FROM json_each(?))';
  drop(`DELETE FROM sighting WHERE file_id IN (${files})`);
  drop(`DELETE FROM read_error WHERE file_id IN (${files})`);
  drop('DELETE FROM import_file WHERE import_id IN (SELECT value FROM json_each(?))');
  drop('DELETE FROM import WHERE id IN (SELECT value FROM json_each(?))');
  const unseen =
    'SELECT e.id FROM envelope e LEFT JOIN sighting s ON s.envelope_id = e.id WHERE s.envelope_id IS NULL';
  database.prepare(`DELETE FROM act_found WHERE envelope_id IN (${unseen})`).run();
  database.prepare(`DELETE FROM envelope WHERE id IN (${unseen})`).run();
  dropUnusedParties(database);
}

function dropUnusedParties(database: Database): void {
  const used = new Set<number>();
  for (const [parties] of database.prepare("SELECT parties FROM envelope WHERE kind = 'mail'").rows()) {
    for (const id of String(parties).split(/[|,]/)) if (id !== '') used.add(Number(id));
  }
  database
    .prepare('DELETE FROM party WHERE id NOT IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify([...used]));
}

/** What an act of the user comes to without the sample; null when it was about nothing else. */
function withoutSample(act: Act, imports: ReadonlySet<number>, gone: ReadonlySet<string>): Act | null {
  if ((act.type === 'import' || act.type === 'undo-import') && imports.has(act.import)) return null;
  return actWithout(act, gone);
}

function rewriteJournal(
  database: Database,
  journal: readonly StoredEntry[],
  keep: (entry: StoredEntry) => Act | null,
): void {
  const remove = database.prepare('DELETE FROM act WHERE id = ?');
  const update = database.prepare('UPDATE act SET payload = ? WHERE id = ?');
  for (const entry of journal) {
    const act = keep(entry);
    if (act === null) remove.run(entry.id);
    else if (act !== entry.act) update.run(JSON.stringify(act), entry.id);
  }
}

function takeOut(database: Database, record: SampleRecord): void {
  const imports = sampleImports(database, record);
  const journal = readJournal(database);
  const batches = new Set(record.batches);
  const added = journal.flatMap(({ act, batch }) =>
    act.type === 'add' && batches.has(batch) ? [act.person] : [],
  );
  const gone = sampleAnchors(database, [...imports], added);
  rewriteJournal(database, journal, ({ act, batch }) =>
    batches.has(batch) ? null : withoutSample(act, imports, gone),
  );
  dropImports(database, [...imports]);
  database
    .prepare('DELETE FROM reminder_shown WHERE person IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify([...gone]));
  if (readImports(database).length === 0) {
    // A digest or a look back that told of nothing else was none for the user.
    database.exec("DELETE FROM reminder_shown WHERE person = ''");
    if (record.zoneBefore === null) removeMeta(database, 'zone');
    else writeMeta(database, 'zone', record.zoneBefore);
  }
  writeSampleRecord(database, null);
  nextGeneration(database);
}

/**
 * Takes the sample data out of the library, and with them whatever was done about their people. What the user brought
 * themselves stays: files, people added by hand, settings, and acts about anybody else.
 * @throws LibraryError when there are no sample data
 */
export function removeSample(database: Database): void {
  database.transaction(() => {
    const record = readSampleRecord(database);
    if (record === null) {
      throw new LibraryError({
        what: 'There is no sample data in this library.',
        where: 'Nothing was changed.',
        todo: 'Imports can be taken back one by one.',
      });
    }
    takeOut(database, record);
  });
}
