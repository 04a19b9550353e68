import type { BackupPreview, LibraryContent } from '../../../shared/contract/backups.ts';
import type { AttachedFile } from '../attached.ts';

/** Bytes of one touchpoint: nine doubles (touch-codec.ts). */
const bytesPerTouchpoint = 72;

/** What a library of any version holds, by the columns that every version has. */
export function contentOf({ database, as }: AttachedFile): LibraryContent {
  const one = (sql: string) => Number(database.prepare(sql).row()?.[0] ?? 0);
  const imports = database
    .prepare(`SELECT path FROM ${as}.import WHERE undone = 0 AND state <> 'running' ORDER BY id`)
    .rows();
  return {
    people: one(`SELECT count(*) FROM ${as}.person`),
    touchpoints: one(`SELECT total(length(touches)) FROM ${as}.person`) / bytesPerTouchpoint,
    imports: Array.from(imports, ([path]) => String(path)),
    acts: one(`SELECT count(*) FROM ${as}.act WHERE undone IS NULL`),
  };
}

/** Acts of the user that stand, as texts that tell them apart: the number, the moment and what was done. Imports are not among them. */
export function actsOf({ database, as }: AttachedFile): readonly string[] {
  const acts = database
    .prepare(
      `SELECT id, at, payload FROM ${as}.act
       WHERE undone IS NULL AND json_extract(payload, '$.type') NOT IN ('import', 'undo-import')`,
    )
    .rows();
  return Array.from(acts, (row) => row.join('\n'));
}

/** One library looked at: what it holds, and its acts. */
export interface Held {
  readonly content: LibraryContent;
  readonly acts: readonly string[];
}

/** What `present` holds and `backup` does not. */
export function lostFrom(present: Held, backup: Held): BackupPreview['lost'] {
  const held = new Set(backup.acts);
  const imported = new Set(backup.content.imports);
  return {
    acts: present.acts.filter((key) => !held.has(key)).length,
    imports: present.content.imports.filter((path) => !imported.has(path)),
  };
}
