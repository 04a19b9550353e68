/** Why a backup was made; `replaced`: the library that a restore put aside. */
export const backupReasons = ['daily', 'import', 'migration', 'asked', 'replaced'] as const;
/** One of `backupReasons`. */
export type BackupReason = (typeof backupReasons)[number];

/** A backup as it lies in its folder. */
export interface BackupRow {
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
}

/** A backup and what is in it. */
export interface BackupListing extends BackupRow {
  /** null for one that cannot be looked into: damaged, or kept with the logs of a damaged library. */
  readonly holds: LibraryContent | null;
}

/** How much a library holds. */
export interface LibraryContent {
  /** Everybody the files name, whatever was decided about them. */
  readonly people: number;
  readonly touchpoints: number;
  /** Paths of the imports that stand. */
  readonly imports: readonly string[];
  /** Entries of the journal that stand. */
  readonly acts: number;
}

/** What restoring a backup would come to. */
export interface BackupPreview {
  readonly backup: BackupRow;
  readonly content: LibraryContent;
  /** null when the present library cannot be read. */
  readonly present: LibraryContent | null;
  /** What the present library holds and the backup does not: it stays in the backup made of the present one. */
  readonly lost: { readonly acts: number; readonly imports: readonly string[] } | null;
}

/** What can be, or was, saved of a damaged library. */
export interface Salvaged {
  readonly content: LibraryContent;
  /** Entries of the journal that are missing, as far as their numbers tell. */
  readonly lostActs: number;
  /** The backup that holds the damaged library as it was; null while it was only looked at. */
  readonly kept: BackupRow | null;
}

/** What erasing came to. */
export interface Erased {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** What no program can promise to have removed, a sentence each. */
  readonly remains: readonly string[];
}
