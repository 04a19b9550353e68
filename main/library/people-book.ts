import { firstAnchor } from '../../shared/anchors.ts';
import type { PersonRow } from '../../shared/contract/people.ts';
import { personRow } from '../../shared/derive/person-row.ts';
import { type PersonView, type Setting, viewPerson } from '../../shared/derive/person-view.ts';
import { DecisionIndex } from '../../shared/journal/decisions.ts';
import { type Household, householdOf } from '../../shared/journal/household.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/local.ts';
import type { Database } from './database.ts';
import { type DerivedFacts, findPerson, readPersons } from './derived-store.ts';
import type { StoredEntry } from './journal-store.ts';

/** Everybody in the library on one day, under one journal: rows are computed once and kept until either changes. */
export class PeopleBook {
  readonly household: Household;
  readonly setting: Setting;
  readonly #database: Database;
  readonly #decisions: DecisionIndex;
  #rows: Map<string, PersonRow> | null = null;

  /** `journal` holds the entries up to now only. */
  constructor(database: Database, facts: DerivedFacts, journal: readonly StoredEntry[], now: number) {
    this.#database = database;
    this.household = householdOf(journal);
    this.#decisions = new DecisionIndex(journal);
    this.setting = {
      zone: facts.zone,
      today: dayOf(asInstant(now), facts.zone),
      circles: this.household.circles,
      ownSending: facts.sent === 'something' ? 'seen' : 'not seen',
    };
  }

  /** Keeps the rows of a book that differs only in what was decided about the people with these anchors. */
  takeOver(before: PeopleBook, touched: ReadonlySet<string>): void {
    if (!before.#rows) return;
    const rows = new Map(before.#rows);
    for (const anchor of touched) {
      const view = this.find(anchor);
      if (!view) continue;
      const row = personRow(view, this.setting);
      if (row) rows.set(row.id, row);
      else rows.delete(view.found.id);
    }
    this.#rows = rows;
  }

  /** Rows of everybody but those the user forgot, by id. */
  rows(): ReadonlyMap<string, PersonRow> {
    if (this.#rows) return this.#rows;
    const rows = new Map<string, PersonRow>();
    for (const view of this.#views()) {
      const row = personRow(view, this.setting);
      if (row) rows.set(row.id, row);
    }
    this.#rows = rows;
    return rows;
  }

  /** Everybody with what was decided about them, those forgotten too; unpacked anew at each call. */
  views(): readonly PersonView[] {
    return [...this.#views()];
  }

  *#views(): Generator<PersonView> {
    for (const found of readPersons(this.#database)) {
      yield viewPerson(found, this.#decisions.about(found.anchors), this.setting);
    }
  }

  /** The anchors to name a person by in an act: the first, and whatever else was decided about. */
  decided(view: PersonView): readonly string[] {
    const { anchors } = view.found;
    return [...new Set([firstAnchor(anchors), ...this.#decisions.decided(anchors)])];
  }

  /** One person by id or anchor, those forgotten too; null when nobody has it. */
  find(idOrAnchor: string): PersonView | null {
    const found = findPerson(this.#database, idOrAnchor);
    return found ? viewPerson(found, this.#decisions.about(found.anchors), this.setting) : null;
  }
}
