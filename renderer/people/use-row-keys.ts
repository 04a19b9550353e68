import type { PersonRow } from '../../shared/contract/people.ts';
import { useKeys } from '../shell/use-keys.ts';

interface RowKeys {
  readonly rows: readonly PersonRow[];
  /** Index of the row the keys stand on; −1 for none. */
  readonly at: number;
  readonly onMove: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Rows that Page Up and Page Down move by. */
const page = 12;

/** Moves through a list with J and K, arrows, Page Up and Down, Home and End; Enter opens. */
export function useRowKeys({ rows, at, onMove, onOpen }: RowKeys): void {
  const to = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row) onMove(row.id);
  };
  const down = () => to(at + 1);
  const up = () => to(at < 0 ? 0 : at - 1);
  useKeys({
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    PageDown: () => to(at + page),
    PageUp: () => to(at - page),
    Home: () => to(0),
    End: () => to(rows.length - 1),
    Enter: () => {
      const row = rows[at];
      if (row) onOpen(row.id);
    },
  });
}
