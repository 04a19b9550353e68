import { samenessOf } from '../../shared/journal/sameness.ts';
import { asDay } from '../../shared/time/day.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { sentencesSetting } from './act-store.ts';
import type { CurrentPeople } from './current-people.ts';
import type { Database, SqlRow } from './database.ts';
import { dateSourceOf, mailColumns, storedMail } from './envelope-row.ts';
import { readParties } from './envelope-store.ts';
import { exportedMuted, exportedSaid } from './export-said.ts';
import { readImports } from './import-store.ts';
import { personPage } from './person-page.ts';

/** Version of the document, raised when a field changes its meaning. */
const exportVersion = 1;

interface ExportedItem {
  readonly key: string;
  readonly [field: string]: unknown;
}

/** Where each envelope was found, as sorted texts: order of imports and files leaves no trace. */
function sources(database: Database): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, Set<string>>();
  const rows = database
    .prepare(
      `SELECT s.envelope_id, i.path, f.path, s.offset FROM sighting s
       JOIN import_file f ON f.id = s.file_id JOIN import i ON i.id = f.import_id WHERE i.undone = 0`,
    )
    .rows();
  for (const [envelope, path, file, offset] of rows) {
    const place = [path, file].filter((part) => part !== '').join('/');
    const text = Number(offset) < 0 ? place : `${place}@${offset}`;
    const known = found.get(Number(envelope));
    if (known) known.add(text);
    else found.set(Number(envelope), new Set([text]));
  }
  return new Map([...found].map(([id, places]) => [id, [...places].sort()]));
}

/** Where `marks` stands in a row of `mailColumns`. */
const marksColumn = mailColumns.split(', ').indexOf('marks');

function mailItems(database: Database, places: ReadonlyMap<number, readonly string[]>): ExportedItem[] {
  const parties = readParties(database);
  const named = (ids: readonly number[]) =>
    ids.map((id) => ({ address: parties.address[id], name: parties.name[id] }));
  const exported = (row: SqlRow): ExportedItem[] => {
    const {
      id,
      hash,
      messageId,
      fingerprint: _,
      subject,
      instant,
      from,
      to,
      cc,
      bcc,
      ...words
    } = storedMail(row);
    const found = places.get(id);
    if (!found) return [];
    return [
      {
        key: hash,
        messageId,
        date: instant === null ? null : new Date(instant).toISOString(),
        dateSource: dateSourceOf(Number(row[marksColumn])),
        from: named(from),
        to: named(to),
        cc: named(cc),
        bcc: named(bcc),
        subject,
        ...words,
        sources: found,
      },
    ];
  };
  const rows = database.prepare(`SELECT ${mailColumns} FROM envelope WHERE kind = 'mail'`).rows();
  return Array.from(rows, exported).flat();
}

/** Events or contacts, which are kept whole. */
function wholeItems(
  database: Database,
  places: ReadonlyMap<number, readonly string[]>,
  kind: 'event' | 'contact',
): ExportedItem[] {
  const rows = database.prepare('SELECT id, hash, content FROM envelope WHERE kind = ?').rows(kind);
  return Array.from(rows, ([id, hash, content]) => {
    const found = places.get(Number(id));
    return found ? [{ key: String(hash), ...JSON.parse(String(content)), sources: found }] : [];
  }).flat();
}

function byKey(a: ExportedItem, b: ExportedItem): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Files that stand, each once however often it was imported. */
function importedFiles(database: Database): unknown[] {
  const files = new Map<string, unknown>();
  for (const one of readImports(database)) {
    if (one.state === 'undone') continue;
    const { path, format, bytes, me } = one;
    files.set(`${path}\n${bytes}\n${me.join()}`, { path, format, bytes, me });
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

/**
 * Everything the library holds, in an order that depends on its content only: the same files and acts give the same
 * document whatever the order of imports, and however often one was cut short and run again.
 */
export function exportedLibrary(database: Database, { book, facts, journal }: CurrentPeople): unknown {
  const places = sources(database);
  const people = [...book.rows().keys()].sort().flatMap((id) => {
    const view = book.find(id);
    const page = view ? personPage(database, view, book.setting) : null;
    return view && page ? [{ ...page, said: exportedSaid(view.decision) }] : [];
  });
  return {
    wellspring: exportVersion,
    zone: facts.zone,
    me: facts.me,
    asOf: facts.asOf === null ? null : formatDay(asDay(facts.asOf)),
    circles: book.household.circles,
    capacity: book.household.capacity,
    watched: book.household.watched,
    reminders: book.household.reminders,
    sentences: sentencesSetting(database),
    muted: exportedMuted(book.household.muted),
    imports: importedFiles(database),
    journal: journal
      .filter(({ act }) => act.type !== 'import' && act.type !== 'undo-import')
      .map(({ at, undone, act }) => ({ at: new Date(at).toISOString(), undone: undone !== null, act })),
    apart: samenessOf(journal).apart,
    people: people.map(({ timeline, ...person }) => ({
      ...person,
      timeline: timeline.map(({ source: _source, ...entry }) => entry),
    })),
    messages: mailItems(database, places).sort(byKey),
    events: wholeItems(database, places, 'event').sort(byKey),
    contacts: wholeItems(database, places, 'contact').sort(byKey),
  };
}
