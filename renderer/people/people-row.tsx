import { memo, type ReactNode } from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { StateMark } from '../components/state-mark.tsx';
import { words } from '../wording/en.ts';
import { dayBrief, daysAgoShort, isFreshDay } from '../wording/format.ts';
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
  /** ISO day. */
  readonly today: string;
  readonly here: boolean;
  readonly chosen: boolean;
  /** The note or subject in which a search was found; '' where the name has it. */
  readonly line: string;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, range?: 'range') => void;
}

/** One person in the table. Memoized: moving the selection draws two rows, not all. */
export const PeopleRow = memo(function PeopleRow(props: RowProps) {
  const { row, index, top, room, here, chosen, onOpen, onChoose } = props;
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
      <td className={styles.choose}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.people.chosen.name(row.name)}
          title={`${words.people.chosen.name(row.name)} (X)`}
          checked={chosen}
          // The click says whether a range is meant; the change that follows it says nothing more.
          onChange={() => {}}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(row.id, event.shiftKey ? 'range' : undefined);
          }}
        />
      </td>
      {columnsOf[room].map((column) => (
        <td key={column} className={styles.cell} data-column={column}>
          {cell(column, props)}
        </td>
      ))}
    </tr>
  );
});

/** The element id of a person's row, for aria-activedescendant. */
export const rowElementId = (id: string): string => `person-${id}`;

function cell(column: SortColumn, { row, room, circleName, today, line }: RowProps): ReactNode {
  switch (column) {
    case 'state':
      return row.state ? <StateMark state={row.state} /> : null;
    case 'name':
      return room === 'wide' ? (
        <>
          <span className={styles.name}>{row.name}</span>
          <span className={styles.beside}>{line}</span>
        </>
      ) : (
        <>
          <span className={styles.name}>{row.name}</span>
          <span className={styles.beside}>{line || row.organization}</span>
        </>
      );
    case 'organization':
      return <span className={styles.text}>{row.organization}</span>;
    case 'circle':
      return <span className={styles.text}>{circleName}</span>;
    case 'lastTouch':
      return <LastTouch row={row} today={today} />;
    case 'rhythm':
      return <CadenceBar row={row} today={today} />;
  }
}

function LastTouch({ row, today }: Pick<RowProps, 'row' | 'today'>) {
  const { gapDays, lastTouch, asOf } = row;
  if (gapDays === null || lastTouch === null)
    return <span title={words.people.noTouch}>{words.people.never}</span>;
  return isFreshDay(asOf, today) ? (
    <span title={words.people.lastTouch(gapDays, lastTouch)}>{daysAgoShort(gapDays)}</span>
  ) : (
    <span title={words.people.lastTouchOn(lastTouch)}>{dayBrief(lastTouch, today)}</span>
  );
}
