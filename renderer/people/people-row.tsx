import { memo, type ReactNode } from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { StateMark } from '../components/state-mark.tsx';
import { words } from '../wording/en.ts';
import { daysAgoShort } from '../wording/format.ts';
import type { SortColumn } from './arrange.ts';
import { CadenceBar } from './cadence-bar.tsx';
import { columnsOf, type TableRoom } from './columns.ts';
import styles from './people-table.module.css';

interface RowProps {
  readonly row: PersonRow;
  /** 0 for the first row below the head. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly room: TableRoom;
  readonly circleName: string;
  readonly here: boolean;
  readonly onOpen: (id: string) => void;
}

/** One person in the table. Memoized: moving the selection draws two rows, not all. */
export const PeopleRow = memo(function PeopleRow(props: RowProps) {
  const { row, index, top, room, circleName, here, onOpen } = props;
  return (
    <tr
      tabIndex={-1}
      id={rowElementId(row.id)}
      aria-rowindex={index + 2}
      aria-selected={here}
      className={styles.row}
      data-room={room}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(row.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onOpen(row.id);
      }}
    >
      {columnsOf[room].map((column) => (
        <td key={column} className={styles.cell} data-column={column}>
          {cell(column, row, room, circleName)}
        </td>
      ))}
    </tr>
  );
});

/** The element id of a person's row, for aria-activedescendant. */
export const rowElementId = (id: string): string => `person-${id}`;

function cell(column: SortColumn, row: PersonRow, room: TableRoom, circleName: string): ReactNode {
  switch (column) {
    case 'state':
      return row.state ? <StateMark state={row.state} /> : null;
    case 'name':
      return room === 'wide' ? (
        <span className={styles.name}>{row.name}</span>
      ) : (
        <>
          <span className={styles.name}>{row.name}</span>
          <span className={styles.beside}>{row.organization}</span>
        </>
      );
    case 'organization':
      return <span className={styles.text}>{row.organization}</span>;
    case 'circle':
      return <span className={styles.text}>{circleName}</span>;
    case 'lastTouch':
      return row.gapDays === null || row.lastTouch === null ? (
        <span title={words.people.noTouch}>{words.people.never}</span>
      ) : (
        <span title={words.people.lastTouch(row.gapDays, row.lastTouch)}>{daysAgoShort(row.gapDays)}</span>
      );
    case 'rhythm':
      return <CadenceBar row={row} />;
  }
}
