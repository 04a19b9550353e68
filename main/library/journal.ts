import { firstAnchor, isShown } from '../../shared/anchors.ts';
import { shownName } from '../../shared/derive/person-row.ts';
import { type Act, act as anyAct } from '../../shared/journal/acts.ts';
import { findCircle } from '../../shared/journal/household.ts';
import { isZone } from '../../shared/time/zone.ts';
import { actWords } from '../../shared/wording/act-words.ts';
import type { Database } from './database.ts';
import { findImport, setUndone } from './import-store.ts';
import { appendActs, markUndone, readJournal, type StoredEntry } from './journal-store.ts';
import { LibraryError } from './library-error.ts';
import { nextGeneration } from './meta-store.ts';
import type { PeopleBook } from './people-book.ts';

/** Acts that change who is a person, or which files count: everybody is derived anew after them. */
function changesPersons(act: Act): boolean {
  return ['add', 'me', 'zone', 'import', 'undo-import'].includes(act.type);
}

function wrong(what: string, where: string, todo: string): LibraryError {
  return new LibraryError({ what, where, todo });
}

/** The anchor behind an id, an address or an anchor. */
function anchorOf(named: string, book: PeopleBook): string {
  const view = book.find(named.trim());
  if (!view || view.decision.standing === 'forgotten') {
    throw wrong('Nobody in the library has this address or id.', `It was “${named}”.`, 'See `people --all`.');
  }
  return firstAnchor(view.found.anchors);
}

/** The act as it is stored: people by anchors, circles by keys, addresses in lower case. */
function settled(act: Act, book: PeopleBook): Act {
  switch (act.type) {
    case 'add':
      return {
        ...act,
        circle: circleKey(act.circle, book),
        addresses: act.addresses.map((address) => address.trim().toLowerCase()),
      };
    case 'keep': {
      const people = act.people.map((person) => anchorOf(person, book));
      return { ...act, people, circle: circleKey(act.circle, book) };
    }
    case 'later':
    case 'never':
    case 'forget':
    case 'cadence':
    case 'star':
      return { ...act, people: act.people.map((person) => anchorOf(person, book)) };
    case 'log':
    case 'note':
    case 'rename':
      return { ...act, person: anchorOf(act.person, book) };
    case 'circle':
      return { ...act, circle: act.circle.trim().toLocaleLowerCase('en') };
    case 'me':
      return { ...act, addresses: act.addresses.map((address) => address.trim().toLowerCase()) };
    case 'zone':
      if (!isZone(act.zone))
        throw wrong('There is no such time zone.', act.zone, 'Use a name like Europe/Berlin.');
      return act;
    default:
      return act;
  }
}

function circleKey(named: string, book: PeopleBook): string {
  const circle = findCircle(book.household, named);
  if (circle) return circle.key;
  const names = book.household.circles.map((one) => one.name).join(', ');
  throw wrong(
    `There is no circle “${named}”.`,
    `The circles are ${names}.`,
    'Choose one of them or add it first.',
  );
}

/** What the journal takes, and nothing else: an entry it could not read back would close the library for good. */
function checked(act: Act): Act {
  const parsed = anyAct.safeParse(act);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`);
  throw wrong('This cannot be written to the journal.', issues.join(' '), 'Change it and do it again.');
}

/** Writes acts to the journal as one step of undo. @throws LibraryError when an act names nobody, or no circle */
export function performActs(
  database: Database,
  acts: readonly Act[],
  book: PeopleBook,
  at: number,
): { readonly entries: readonly number[]; readonly said: string } {
  const stored = acts.map((one) => checked(settled(one, book)));
  const entries = database.transaction(() => {
    if (stored.some(changesPersons)) nextGeneration(database);
    return appendActs(database, stored, at);
  });
  return { entries, said: actWords(stored, (anchor) => nameOf(anchor, book)) };
}

/** What somebody is called, those who were forgotten too; one added by hand has no name left then. */
function nameOf(anchor: string, book: PeopleBook): string {
  const view = book.find(anchor);
  return (view && shownName(view)) || (isShown(anchor) ? anchor : 'a person');
}

function lastStep(database: Database): readonly StoredEntry[] {
  const standing = readJournal(database).filter((entry) => entry.undone === null);
  const last = standing.at(-1);
  return last ? standing.filter((entry) => entry.batch === last.batch) : [];
}

/** What undo would take back, in words; null when there is nothing. */
export function undoableWords(database: Database, book: PeopleBook): string | null {
  const step = lastStep(database);
  if (step.length === 0) return null;
  return actWords(
    step.map((entry) => entry.act),
    (anchor) => nameOf(anchor, book),
  );
}

/** Takes back the latest step that stands, across restarts. */
export function undoLast(database: Database, book: PeopleBook, at: number): { readonly said: string } | null {
  return database.transaction(() => {
    const step = lastStep(database);
    const said = undoableWords(database, book);
    if (said === null) return null;
    for (const { act, batch } of step) {
      markUndone(database, batch, at);
      if (act.type === 'import') setUndone(database, act.import, 'taken back');
      if (act.type === 'undo-import') setUndone(database, act.import, 'stands');
    }
    if (step.some((entry) => changesPersons(entry.act))) nextGeneration(database);
    return { said };
  });
}

/**
 * Takes a whole import back, as an act of its own that can be undone.
 * @throws LibraryError when there is no such import, or it is taken back already
 */
export function takeBackImport(database: Database, id: number, at: number): void {
  database.transaction(() => {
    const known = findImport(database, id);
    if (!known || known.state === 'undone') {
      const what = known ? `Import ${id} was taken back already.` : `There is no import ${id}.`;
      throw wrong(what, 'Nothing was changed.', 'See `imports` for the list.');
    }
    setUndone(database, id, 'taken back');
    nextGeneration(database);
    appendActs(database, [{ type: 'undo-import', import: id }], at);
  });
}
