import type { SortColumn } from './arrange.ts';

/** How much room the table has: all of the window, or beside a person. */
export type TableRoom = 'wide' | 'split';

/** The columns of the table in their order; beside a person the name's cell carries the company too. */
export const columnsOf: Readonly<Record<TableRoom, readonly SortColumn[]>> = {
  wide: ['state', 'name', 'organization', 'circle', 'lastTouch', 'rhythm'],
  split: ['state', 'name', 'lastTouch', 'rhythm'],
};
