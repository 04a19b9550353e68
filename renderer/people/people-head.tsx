import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import type { Arrangement, SortColumn } from './arrange.ts';
import { columnsOf, type TableRoom } from './columns.ts';
import styles from './people-table.module.css';

/** The names of the columns; each sorts by its column, and the other way round when pressed again. */
export function PeopleHead(props: {
  room: TableRoom;
  sort: Arrangement['sort'];
  onSort: (column: SortColumn) => void;
}) {
  const { room, sort, onSort } = props;
  const Arrow = sort.order === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <thead className={styles.headGroup}>
      <tr aria-rowindex={1} className={styles.head} data-room={room}>
        {columnsOf[room].map((column) => (
          <th
            key={column}
            scope="col"
            className={styles.headCell}
            data-column={column}
            aria-sort={sort.column === column ? sort.order : 'none'}
          >
            <button type="button" className={styles.sort} onClick={() => onSort(column)}>
              {words.people.columns[column]}
              {sort.column === column ? (
                <Arrow size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
              ) : null}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
