import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { Circle, PersonRow } from '../../shared/contract/people.ts';
import { useSettings } from '../data/queries.ts';
import { useToday } from '../person/use-today.ts';
import { headHeight, rowHeight } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import type { Arrangement, SortColumn } from './arrange.ts';
import type { ChosenPeople } from './chosen-people.ts';
import type { TableRoom } from './columns.ts';
import { PeopleHead } from './people-head.tsx';
import { PeopleRow, rowElementId } from './people-row.tsx';
import styles from './people-table.module.css';
import { useRowKeys } from './use-row-keys.ts';

interface TableProps {
  readonly rows: readonly PersonRow[];
  readonly circles: readonly Circle[];
  readonly room: TableRoom;
  readonly sort: Arrangement['sort'];
  /** The row the keys stand on; null before the first move. */
  readonly here: string | null;
  readonly chosen: ChosenPeople;
  /** The line of notes or the subject in which a search was found, by person. */
  readonly inText: ReadonlyMap<string, string>;
  readonly onSort: (column: SortColumn) => void;
  readonly onMove: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Makes a table one whose rows are moved through with the arrow keys (ARIA in HTML allows this role on a table). */
const asGrid = (here: PersonRow | undefined) => ({
  role: 'grid',
  tabIndex: 0,
  'aria-activedescendant': here ? rowElementId(here.id) : undefined,
});

/** All people as one grid, of which only the rows in sight exist. */
export function PeopleTable(props: TableProps) {
  const height = rowHeight[useSettings().data?.density ?? 'comfortable'];
  // Another height is another table: nothing measured before holds for it.
  return <Grid key={height} height={height} {...props} />;
}

function Grid({
  height,
  rows,
  circles,
  room,
  sort,
  here,
  chosen,
  inText,
  onSort,
  onMove,
  onOpen,
}: TableProps & { height: number }) {
  const today = useToday();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The head stands above the first row and stays in sight.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const at = here === null ? -1 : rows.findIndex((row) => row.id === here);
  useRowKeys({ rows, at, onMove, onOpen });

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  // Rows are memoized: what they call must stay the same while the choice changes.
  const latest = useRef(chosen);
  latest.current = chosen;
  const toggle = useCallback((id: string, range?: 'range') => latest.current.toggle(id, range), []);

  const names = new Map(circles.map(({ key, name }) => [key, name]));
  const items = virtual.getVirtualItems();
  // A row scrolled out of sight does not exist, so nothing may point to it.
  const shown = items.some(({ index }) => index === at) ? rows[at] : undefined;
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.grid}
        {...asGrid(shown)}
        aria-label={words.people.table}
        data-choosing={chosen.ids.size > 0 || undefined}
        aria-rowcount={rows.length + 1}
      >
        <PeopleHead room={room} sort={sort} chosen={chosen} all={rows.length} onSort={onSort} />
        <tbody className={styles.all} style={{ blockSize: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <PeopleRow
                key={row.id}
                row={row}
                index={index}
                top={start - headHeight}
                room={room}
                circleName={(row.circle !== null && names.get(row.circle)) || ''}
                today={today}
                here={index === at}
                chosen={chosen.ids.has(row.id)}
                line={inText.get(row.id) ?? ''}
                onChoose={toggle}
                onOpen={onOpen}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}
