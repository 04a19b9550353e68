import type { MatterKind } from '../../shared/contract/ledger.ts';
import type { PersonRow, ShownState } from '../../shared/contract/people.ts';
import { foundIn, searchWordsOf } from '../../shared/text/fold.ts';
import { statesInOrder } from '../theme/states.ts';
import { byName } from '../wording/format.ts';
import { foldedTextOf } from './folded-row.ts';

/** A column people can be sorted by. */
export type SortColumn = 'state' | 'name' | 'organization' | 'circle' | 'lastTouch' | 'rhythm';

/** What of the list is shown, and in which order. Empty sets filter nothing. */
export interface Arrangement {
  readonly search: string;
  readonly circles: readonly string[];
  readonly states: readonly ShownState[];
  readonly waiting: readonly MatterKind[];
  readonly sort: { readonly column: SortColumn; readonly order: 'ascending' | 'descending' };
}

/** Where a list begins: nobody left out, best first. */
export const wholeList: Arrangement = {
  search: '',
  circles: [],
  states: [],
  waiting: [],
  sort: { column: 'state', order: 'ascending' },
};

/**
 * The part of a list that an arrangement shows, in its order; equal rows stand by name. Pure, the list stays.
 *
 * @param inText ids of people in whose notes or subjects the search was found
 */
export function arrange(
  rows: readonly PersonRow[],
  arrangement: Arrangement,
  inText: { has(id: string): boolean } = new Set<string>(),
): readonly PersonRow[] {
  const { circles, states, waiting } = arrangement;
  const search = searchWordsOf(arrangement.search);
  return ordered(rows, arrangement.sort).filter(
    (row) =>
      (circles.length === 0 || (row.circle !== null && circles.includes(row.circle))) &&
      (states.length === 0 || (row.state !== null && states.includes(row.state))) &&
      (waiting.length === 0 || row.waiting.some((kind) => waiting.includes(kind))) &&
      (search.length === 0 || foundIn(foldedTextOf(row), search) || inText.has(row.id)),
  );
}

const byNames: Arrangement['sort'] = { column: 'name', order: 'ascending' };

// Comparing ten thousand names as a language orders them takes longer than a frame, so each answer of the app is put
// into an order once, and every letter of a search only leaves rows out.
const orders = new WeakMap<readonly PersonRow[], Map<string, readonly PersonRow[]>>();

function ordered(rows: readonly PersonRow[], { column, order }: Arrangement['sort']): readonly PersonRow[] {
  const known = orders.get(rows) ?? new Map<string, readonly PersonRow[]>();
  orders.set(rows, known);
  const key = `${column} ${order}`;
  const sorted = known.get(key) ?? sort(rows, column, order);
  known.set(key, sorted);
  return sorted;
}

function sort(rows: readonly PersonRow[], column: SortColumn, order: Arrangement['sort']['order']) {
  const sign = order === 'ascending' ? 1 : -1;
  if (column === 'name') {
    return rows.toSorted((a, b) => sign * byName(a.name, b.name) || (a.id < b.id ? -1 : 1));
  }
  const compare = comparisons[column];
  // Sorting is stable: what is equal in this column stays in the order of names.
  return ordered(rows, byNames).toSorted((a, b) => sign * compare(a, b));
}

/** The next order when a column's head is pressed: its own first direction, then the other one. */
export function sortedBy(column: SortColumn, now: Arrangement['sort']): Arrangement['sort'] {
  if (column !== now.column) return { column, order: 'ascending' };
  return { column, order: now.order === 'ascending' ? 'descending' : 'ascending' };
}

type Comparison = (a: PersonRow, b: PersonRow) => number;

const comparisons: Readonly<Record<Exclude<SortColumn, 'name'>, Comparison>> = {
  // Health itself, so that the window and the command line rank alike; who has none comes last.
  state: (a, b) => (b.health ?? -1) - (a.health ?? -1) || stateRank(a) - stateRank(b),
  organization: (a, b) => emptyLast(a.organization, b.organization) || byName(a.organization, b.organization),
  circle: (a, b) => a.cadenceDays - b.cadenceDays,
  lastTouch: (a, b) => (a.gapDays ?? Number.MAX_SAFE_INTEGER) - (b.gapDays ?? Number.MAX_SAFE_INTEGER),
  rhythm: (a, b) => timesCadence(b) - timesCadence(a),
};

/** How many of the wished cadences have passed since the last contact; −1 before the first. */
function timesCadence({ gapDays, cadenceDays }: PersonRow): number {
  return gapDays === null ? -1 : gapDays / cadenceDays;
}

const stateRank = (row: PersonRow): number =>
  row.state === null ? statesInOrder.length : statesInOrder.indexOf(row.state);

const emptyLast = (a: string, b: string): number => Number(a === '') - Number(b === '');
