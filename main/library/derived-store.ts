import { profileAnchor } from '../../shared/anchors.ts';
import type { Verdict } from '../../shared/backtest/report.ts';
import type { Stretch } from '../../shared/derive/covered-stretches.ts';
import type { Derived } from '../../shared/derive/derive.ts';
import type { FoundPerson, PlannedMeeting } from '../../shared/derive/found-person.ts';
import type { OwnAddressEvidence } from '../../shared/derive/own-addresses.ts';
import { personId } from '../../shared/derive/persons.ts';
import type { LikelySame } from '../../shared/derive/same-people.ts';
import type { Database, SqlRow } from './database.ts';
import { packLedger, unpackLedger } from './ledger-codec.ts';
import { readMeta, writeMeta } from './meta-store.ts';
import { packTouchpoints, unpackTouchpoints } from './touch-codec.ts';

/** Raise it when a rule of derivation changes: libraries derived by older rules are derived anew when opened. */
export const rulesVersion = 12;

/** What a derivation came to, besides the persons. */
export interface DerivedFacts {
  readonly rules: number;
  readonly generation: number;
  readonly zone: string;
  /** It holds for every now from `validFrom` on and before `validUntil`, ms; null is without end. */
  readonly validFrom: number | null;
  readonly validUntil: number | null;
  readonly asOf: number | null;
  /** Days the files tell of, oldest first. */
  readonly covered: readonly Stretch[];
  /** Of the last hour and the days ahead, soonest first. */
  readonly meetings: readonly PlannedMeeting[];
  readonly me: readonly string[];
  readonly guesses: readonly OwnAddressEvidence[];
  readonly sent: 'something' | 'nothing';
  /** What the user's own past says of health (model.md 10): by this reasons are worded. */
  readonly verdict: Verdict;
}

/** A derivation with the verdict on the past it tells of. */
export interface DerivedWithVerdict extends Derived {
  readonly verdict: Verdict;
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/** Replaces all derived persons. Call it in a transaction. */
export function storeDerived(
  database: Database,
  derived: DerivedWithVerdict,
  zone: string,
  generation: number,
): void {
  database.exec('DELETE FROM person; DELETE FROM person_anchor;');
  const insert = database.prepare(
    'INSERT INTO person (id, anchors, found, touches, ledger) VALUES (?, ?, ?, ?, ?)',
  );
  const insertAnchor = database.prepare('INSERT INTO person_anchor (anchor, person_id) VALUES (?, ?)');
  for (const person of derived.persons) {
    const { id, anchors, touchpoints, ledger, ...rest } = person;
    const found = JSON.stringify({ ...rest, names: rest.names.slice(0, 8) });
    insert.run(id, JSON.stringify(anchors), found, packTouchpoints(touchpoints), packLedger(ledger));
    for (const anchor of anchors) insertAnchor.run(anchor, id);
    // Whoever was a person of their own once is found by that id still.
    for (const former of new Set(anchors.map((anchor) => personId([anchor])))) {
      if (former !== id) insertAnchor.run(former, id);
    }
  }
  writeMeta(database, 'likely', JSON.stringify(derived.likely));
  const facts: DerivedFacts = {
    rules: rulesVersion,
    generation,
    zone,
    validFrom: finite(derived.validFrom),
    validUntil: finite(derived.validUntil),
    asOf: derived.asOf,
    covered: derived.covered,
    meetings: derived.meetings,
    me: derived.me,
    guesses: derived.guesses.slice(0, 20),
    sent: derived.sent,
    verdict: derived.verdict,
  };
  writeMeta(database, 'derived', JSON.stringify(facts));
}

/** What the stored derivation came to; null before the first. */
export function readFacts(database: Database): DerivedFacts | null {
  const text = readMeta(database, 'derived');
  return text === null ? null : (JSON.parse(text) as DerivedFacts);
}

/** Pairs of people who may be one, best first, those the user keeps apart among them. */
export function readLikely(database: Database): readonly LikelySame[] {
  const text = readMeta(database, 'likely');
  return text === null ? [] : (JSON.parse(text) as readonly LikelySame[]);
}

const columns = 'id, anchors, found, touches, ledger';

function fromRow(row: SqlRow): FoundPerson {
  const [id, anchors, found, touches, ledger] = row;
  const rest = JSON.parse(String(found)) as Omit<FoundPerson, 'id' | 'anchors' | 'touchpoints' | 'ledger'>;
  return {
    id: String(id),
    anchors: JSON.parse(String(anchors)),
    ledger: unpackLedger(String(ledger)),
    touchpoints: touches instanceof Uint8Array ? unpackTouchpoints(touches) : [],
    ...rest,
  };
}

/** Everybody, in the order of their ids. */
export function* readPersons(database: Database): IterableIterator<FoundPerson> {
  for (const row of database.prepare(`SELECT ${columns} FROM person ORDER BY id`).rows()) yield fromRow(row);
}

/** The ids of everybody, in their order. */
export function personIds(database: Database): readonly string[] {
  return Array.from(database.prepare('SELECT id FROM person ORDER BY id').rows(), ([id]) => String(id));
}

/** A person by id or by any anchor (an address in any case, a profile as a link); null when there is none. */
export function findPerson(database: Database, idOrAnchor: string): FoundPerson | null {
  const row = database
    .prepare(
      `SELECT ${columns} FROM person WHERE id = ? OR id = (SELECT person_id FROM person_anchor WHERE anchor = ?)`,
    )
    .row(idOrAnchor, profileAnchor(idOrAnchor) ?? idOrAnchor.toLowerCase());
  return row ? fromRow(row) : null;
}
