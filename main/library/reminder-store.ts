import { firstAnchor } from '../../shared/anchors.ts';
import type { ShownRow } from '../../shared/reminders/situation.ts';
import type { Database } from './database.ts';

/**
 * What was shown to the user. A reason is kept with the person it is about, by an anchor, which outlives the id when
 * people are merged or derived anew; in the key too, since two people may have the same occasion.
 */
function storedKey({ key }: ShownRow, anchor: string): string {
  return anchor === '' ? key : `${anchor} ${key}`;
}

/** Everything that was shown, people by the ids they have now. */
export function readShown(database: Database): readonly ShownRow[] {
  const rows = database
    .prepare(
      `SELECT r.key, r.person, r.at, coalesce(a.person_id, r.person) FROM reminder_shown r
       LEFT JOIN person_anchor a ON a.anchor = r.person`,
    )
    .rows();
  return Array.from(rows, ([key, anchor, at, person]) => ({
    key: anchor === '' ? String(key) : String(key).slice(String(anchor).length + 1),
    person: String(person),
    at: Number(at),
  }));
}

/** Writes what is about to be shown; when this returns, it is on the disk. What is shown again stands from now on. */
export function rememberShown(database: Database, rows: readonly ShownRow[]): void {
  const anchors = database.prepare('SELECT anchors FROM person WHERE id = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO reminder_shown (key, person, at) VALUES (?, ?, ?)');
  database.transaction(() => {
    for (const row of rows) {
      const stored = row.person === '' ? undefined : anchors.row(row.person)?.[0];
      const anchor =
        stored === undefined || stored === null ? row.person : firstAnchor(JSON.parse(String(stored)));
      insert.run(storedKey(row, anchor), anchor, row.at);
    }
  });
}
