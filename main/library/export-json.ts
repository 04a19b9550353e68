import type { CurrentPeople } from './current-people.ts';
import type { Database, SqlRow } from './database.ts';
import { dateSourceOf, mailColumns } from './envelope-row.ts';
import { readParties } from './envelope-store.ts';
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

function mailItems(database: Database, places: ReadonlyMap<number, readonly string[]>): ExportedItem[] {
  const parties = readParties(database);
  const role = (text: string) =>
    text === ''
      ? []
      : text
          .split(',')
          .map((id) => ({ address: parties.address[Number(id)], name: parties.name[Number(id)] }));
  const exported = (row: SqlRow): ExportedItem[] => {
    const [id, hash, messageId, , instant, parts, replyTo, marks, extra, subject] = row;
    const found = places.get(Number(id));
    if (!found) return [];
    const [from = '', to = '', cc = '', bcc = ''] = String(parts).split('|');
    const bits = Number(marks);
    return [
      {
        key: String(hash),
        messageId,
        date: instant === null ? null : new Date(Number(instant)).toISOString(),
        dateSource: dateSourceOf(bits),
        from: role(from),
        to: role(to),
        cc: role(cc),
        bcc: role(bcc),
        subject,
        replyTo: replyTo === null ? [] : String(replyTo).split(' '),
        marks: bits,
        ...(extra === null ? {} : { extra: JSON.parse(String(extra)) }),
        sources: found,
      },
    ];
  };
  const rows = database.prepare(`SELECT ${mailColumns}, subject FROM envelope WHERE kind = 'mail'`).rows();
  return Array.from(rows, exported).flat();
}

function eventItems(database: Database, places: ReadonlyMap<number, readonly string[]>): ExportedItem[] {
  const rows = database.prepare("SELECT id, hash, event FROM envelope WHERE kind = 'event'").rows();
  return Array.from(rows, ([id, hash, event]) => {
    const found = places.get(Number(id));
    return found ? [{ key: String(hash), ...JSON.parse(String(event)), sources: found }] : [];
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
    return page ? [page] : [];
  });
  return {
    wellspring: exportVersion,
    zone: facts.zone,
    me: facts.me,
    asOf: facts.asOf,
    circles: book.household.circles,
    imports: importedFiles(database),
    journal: journal
      .filter(({ act }) => act.type !== 'import' && act.type !== 'undo-import')
      .map(({ at, undone, act }) => ({ at: new Date(at).toISOString(), undone: undone !== null, act })),
    people: people.map(({ timeline, ...person }) => ({
      ...person,
      timeline: timeline.map(({ source: _source, ...entry }) => entry),
    })),
    messages: mailItems(database, places).sort(byKey),
    events: eventItems(database, places).sort(byKey),
  };
}
