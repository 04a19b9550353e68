/**
 * How a watched folder stands. `current`: its files stand as they did at the last import; `waiting`: it changed, and is not still
 * yet; `failed`: it could not be imported, and is tried again at the next change.
 */
export type WatchState = 'current' | 'waiting' | 'reading' | 'missing' | 'failed';

/** A folder that is imported again whenever its files change. */
export interface WatchedFolderRow {
  /** Absolute. */
  readonly folder: string;
  readonly state: WatchState;
}
