/** What an import says while it runs and when it is done. Field names as in command-line.md. */

/** Why an item counts for nothing, in the order in which the rules apply (model.md 1). */
export const skipReasons = [
  'undated',
  'folder',
  'reply',
  'automated',
  'bulk',
  'noPeople',
  'tooLarge',
  'cancelled',
  'declined',
  'transparent',
  'allDay',
  'future',
] as const;
/** One of the reasons. */
export type SkipReason = (typeof skipReasons)[number];

/**
 * What an import could not read: where, and why in one sentence. `path` begins with that of the import; `offset` in bytes
 * where the item starts, null if not known.
 */
export interface ReadError {
  readonly path: string;
  readonly offset: number | null;
  readonly reason: string;
}

/** First and last day covered, ISO 8601, or null when no item is dated. */
export type CoverageSpan = readonly [string, string] | null;

/** One path taken in. messages + occurrences = kept + duplicates + everything skipped + unreadable items. */
export interface Receipt {
  /** Of the import; 0 for a path that could not be opened at all, which leaves nothing to take back. */
  readonly id: number;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly ms: number;
  readonly messages: number;
  readonly events: number;
  readonly occurrences: number;
  /** Cards of contacts read, and how many of them were there already; no part of the sum above. */
  readonly contacts: number;
  readonly contactDuplicates: number;
  readonly kept: number;
  readonly touchpoints: number;
  readonly duplicates: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  readonly errors: readonly ReadError[];
  /** Errors beyond those listed (the list is kept to 1,000). */
  readonly moreErrors: number;
  readonly coverage: { readonly mail: CoverageSpan; readonly calendar: CoverageSpan };
  /** Things worth knowing that are no errors: rules that never end, zones nobody knows. */
  readonly notes: readonly string[];
}

/** How an import stands; `interrupted`: its process ended before it did. */
export type ImportState = 'running' | 'done' | 'cancelled' | 'interrupted' | 'undone';

/** An import as the list of imports shows it. */
export interface ImportRow extends Receipt {
  readonly state: ImportState;
  /** ISO 8601 instant at which it began. */
  readonly at: string;
  /** What the receipt says in sentences, most important first. */
  readonly sentences: readonly string[];
}

/** Progress of a running import, at most ten times a second. */
export interface ImportProgress {
  readonly run: string;
  /** The path being read and how many come in all. */
  readonly path: string;
  readonly pathIndex: number;
  readonly paths: number;
  readonly stage: 'measuring' | 'reading' | 'deriving';
  readonly bytes: number;
  /** Bytes of all paths; null while measuring. */
  readonly totalBytes: number | null;
  readonly items: number;
  /** Items a second since the start. */
  readonly rate: number;
  /** Seconds left; null when not known. */
  readonly secondsLeft: number | null;
}

/** The answer of a finished run: command-line.md's `import` document. */
export interface ImportResult {
  readonly imports: readonly Receipt[];
  readonly me: readonly string[];
  readonly people: { readonly added: number; readonly total: number; readonly unknown: number };
  readonly touchpoints: { readonly added: number; readonly total: number };
}
