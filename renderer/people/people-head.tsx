import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import type { Arrangement, SortColumn } from './arrange.ts';
import type { ChosenPeople } from './chosen-people.ts';
import { columnsOf, type TableRoom } from './columns.ts';
import styles from './people-table.module.css';

/** The names of the columns; each sorts by its column, and the other way round when pressed again. */
export function PeopleHead(props: {
  room: TableRoom;
  sort: Arrangement['sort'];
  chosen: ChosenPeople;
  /** How many rows there are. */
  all: number;
  onSort: (column: SortColumn) => void;
}) {
  const { room, sort, chosen, all, onSort } = props;
  const Arrow = sort.order === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <thead className={styles.headGroup}>
      <tr aria-rowindex={1} className={styles.head} data-room={room}>
        <th scope="col" aria-label={words.people.chosen.all} className={styles.choose}>
          <input
            type="checkbox"
            aria-label={words.people.chosen.all}
            title={words.people.chosen.all}
            checked={chosen.ids.size === all}
            onChange={() => (chosen.ids.size === all ? chosen.none() : chosen.all())}
          />
        </th>
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
