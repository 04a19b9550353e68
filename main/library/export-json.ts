import { samenessOf } from '../../shared/journal/sameness.ts';
import { asDay } from '../../shared/time/day.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { exportVersion } from '../import/wellspring/export-schema.ts';
import { sentencesSetting } from './act-store.ts';
import type { CurrentPeople } from './current-people.ts';
import type { Database, SqlRow } from './database.ts';
import { dateSourceOf, mailColumns, storedMail } from './envelope-row.ts';
import { readParties } from './envelope-store.ts';
import {
  type ExportedImport,
  type ExportedPlace,
  exportedImports,
  exportedPlaces,
  placeTexts,
} from './export-places.ts';
import { exportedMuted, exportedSaid } from './export-said.ts';
import type { StoredEntry } from './journal-store.ts';
import { personPage } from './person-page.ts';

interface ExportedItem {
  readonly key: string;
  readonly [field: string]: unknown;
}

/** Places of items, and their texts. */
interface Places {
  seenAt(
    envelope: number,
  ): { readonly sources: readonly string[]; readonly seen: readonly ExportedPlace[] } | null;
}

function placesOf(
  database: Database,
  imports: readonly ExportedImport[],
  numbers: ReadonlyMap<number, number>,
): Places {
  const places = exportedPlaces(database, numbers);
  return {
    seenAt: (envelope) => {
      const seen = places.get(envelope);
      return seen ? { sources: placeTexts(seen, imports), seen } : null;
    },
  };
}

/** Acts found in messages, by envelope; sentences as far as they are kept. */
function foundActs(database: Database): (envelope: number) => { readonly acts?: unknown } {
  const rows = database.prepare('SELECT envelope_id, own_words, acts FROM act_found').rows();
  const found = new Map(
    Array.from(rows, ([id, ownWords, acts]) => [Number(id), { ownWords, found: JSON.parse(String(acts)) }]),
  );
  return (envelope) => {
    const acts = found.get(envelope);
    return acts === undefined ? {} : { acts };
  };
}

/** Where `marks` stands in a row of `mailColumns`. */
const marksColumn = mailColumns.split(', ').indexOf('marks');

function mailItems(database: Database, places: Places): ExportedItem[] {
  const actsOf = foundActs(database);
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
    const found = places.seenAt(id);
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
        ...actsOf(id),
        ...found,
      },
    ];
  };
  const rows = database.prepare(`SELECT ${mailColumns} FROM envelope WHERE kind = 'mail'`).rows();
  return Array.from(rows, exported).flat();
}

/** Events or contacts, which are kept whole. */
function wholeItems(database: Database, places: Places, kind: 'event' | 'contact'): ExportedItem[] {
  const rows = database.prepare('SELECT id, hash, content FROM envelope WHERE kind = ?').rows(kind);
  return Array.from(rows, ([id, hash, content]) => {
    const found = places.seenAt(Number(id));
    return found ? [{ key: String(hash), ...JSON.parse(String(content)), ...found }] : [];
  }).flat();
}

function byKey(a: ExportedItem, b: ExportedItem): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Acts in their order, with the step of undo each belongs to; imports are no acts here, but the files of the list. */
function exportedJournal(journal: readonly StoredEntry[]): unknown[] {
  const acts = journal.filter(({ act }) => act.type !== 'import' && act.type !== 'undo-import');
  const batches = new Set(acts.map(({ batch }) => batch));
  const steps = new Map([...batches].map((batch, index) => [batch, index + 1]));
  return acts.map(({ at, undone, batch, act }) => ({
    step: steps.get(batch),
    at: new Date(at).toISOString(),
    undone: undone !== null,
    undoneAt: undone === null ? null : new Date(undone).toISOString(),
    act,
  }));
}

/** Which reminders were shown, as they are stored. */
function exportedShown(database: Database): unknown[] {
  const rows = database.prepare('SELECT key, person, at FROM reminder_shown ORDER BY key').rows();
  return Array.from(rows, ([key, person, at]) => ({ key, person, at: new Date(Number(at)).toISOString() }));
}

/**
 * Everything the library holds, in an order that depends on its content only: the same files and acts give the same
 * document whatever the order of imports, and however often one was cut short and run again.
 */
export function exportedLibrary(database: Database, { book, facts, journal }: CurrentPeople): unknown {
  const { imports, numbers } = exportedImports(database);
  const places = placesOf(database, imports, numbers);
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
    imports,
    journal: exportedJournal(journal),
    shown: exportedShown(database),
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
