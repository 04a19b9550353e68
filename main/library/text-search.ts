import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FoundInText } from '../../shared/contract/people.ts';
import { fold, foundIn, searchWordsOf } from '../../shared/text/fold.ts';
import type { CurrentPeople } from './current-people.ts';
import { type Database, openDatabase } from './database.ts';
import { type PersonTexts, personTexts } from './person-texts.ts';

/** People whose texts are taken up before other requests have their turn. */
const slice = 50;
/** More people than these no search is about. */
const mostFound = 500;

interface Indexed {
  readonly row: number;
  /** What was taken up, but for subjects, which change with a derivation only. */
  readonly about: string;
}

/**
 * Finds people of the network by their names, notes and the subjects of what passed between them and the user: every word
 * of a search as the beginning of a word, in any order, without accents. The index (SQLite's FTS5) is in memory only, so
 * that no subject stands on the disk twice; it is made at the first search and follows the library.
 */
export class TextSearch {
  readonly #index: Database;
  readonly #people = new Map<string, Indexed>();
  #generation = -1;
  #following: Promise<void> = Promise.resolve();

  constructor() {
    this.#index = openDatabase(':memory:');
    this.#index.exec(
      `CREATE VIRTUAL TABLE person_text USING fts5
         (who, notes, subjects, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
       CREATE TABLE person_row (id INTEGER PRIMARY KEY, person TEXT NOT NULL)`,
    );
  }

  /**
   * The people in whose texts every word of the search is found, and the line that has most of it.
   *
   * @param read opens the library as it stands; asked again after every pause
   */
  async find(text: string, read: () => readonly [Database, CurrentPeople]): Promise<readonly FoundInText[]> {
    // Two searches at once would take everybody up twice.
    this.#following = this.#following.catch(() => undefined).then(() => this.#follow(read));
    await this.#following;
    const words = searchWordsOf(text);
    const query = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');
    if (query === '') return [];
    const [database, current] = read();
    const ids = this.#index
      .prepare(
        `SELECT p.person FROM person_text t JOIN person_row p ON p.id = t.rowid
         WHERE person_text MATCH ? ORDER BY rank LIMIT ${mostFound}`,
      )
      .rows(query);
    return Array.from(ids, ([id]) => String(id)).flatMap((id) => {
      const texts = personTexts(database, current, id);
      return texts ? [{ id, ...lineWith(texts, words) }] : [];
    });
  }

  close(): void {
    this.#index.close();
  }

  /** Takes up whoever is new or changed, and drops whoever left the network. */
  async #follow(read: () => readonly [Database, CurrentPeople]): Promise<void> {
    const began = read()[1];
    if (began.facts.generation !== this.#generation) this.#empty(began.facts.generation);
    let done = 0;
    for (const id of [...began.book.members().keys()]) {
      const [database, current] = read();
      // What changed meanwhile is found by the next search, which the window asks after every change.
      if (current.facts.generation !== this.#generation) return;
      this.#takeUp(id, personTexts(database, current, id));
      done += 1;
      if (done % slice === 0) await nextTurn();
    }
    for (const id of this.#people.keys()) if (!began.book.members().has(id)) this.#drop(id);
  }

  #empty(generation: number): void {
    this.#index.exec(`INSERT INTO person_text (person_text) VALUES ('delete-all'); DELETE FROM person_row`);
    this.#people.clear();
    this.#generation = generation;
  }

  #takeUp(id: string, texts: PersonTexts | null): void {
    if (!texts) return;
    const about = [texts.who, ...texts.notes].join('\n');
    if (this.#people.get(id)?.about === about) return;
    this.#drop(id);
    const row = this.#index.prepare('INSERT INTO person_row (person) VALUES (?)').run(id).lastId;
    this.#index
      .prepare('INSERT INTO person_text (rowid, who, notes, subjects) VALUES (?, ?, ?, ?)')
      .run(row, fold(texts.who), fold(texts.notes.join('\n')), fold(texts.subjects().join('\n')));
    this.#people.set(id, { row, about });
  }

  #drop(id: string): void {
    const known = this.#people.get(id);
    if (!known) return;
    this.#index.prepare('DELETE FROM person_text WHERE rowid = ?').run(known.row);
    this.#index.prepare('DELETE FROM person_row WHERE id = ?').run(known.row);
    this.#people.delete(id);
  }
}

/** The note or subject with most words of the search, notes first; '' where names alone have them all. */
function lineWith(texts: PersonTexts, words: readonly string[]): Omit<FoundInText, 'id'> {
  if (foundIn(fold(texts.who), words)) return { where: 'name', line: '' };
  const found = (lines: readonly string[], where: FoundInText['where']) => {
    const best = lines
      .map((line) => ({ line, words: wordsIn(fold(line), words) }))
      .reduce((a, b) => (b.words > a.words ? b : a), { line: '', words: 0 });
    return { where, ...best };
  };
  const inNotes = found(texts.notes, 'notes');
  const inSubjects = found(texts.subjects(), 'subjects');
  const { where, line } = inSubjects.words > inNotes.words ? inSubjects : inNotes;
  return { where, line };
}

function wordsIn(folded: string, words: readonly string[]): number {
  return words.filter((word) => folded.includes(word)).length;
}
