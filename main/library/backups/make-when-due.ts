import type { BackupReason } from '../../../shared/contract/backups.ts';
import type { Database } from '../database.ts';
import { LibraryError } from '../library-error.ts';
import { generation } from '../meta-store.ts';
import { listBackups, makeBackup } from './backup-folder.ts';

/** A day, less what lets the hour of the day drift to later and later. ms. */
const dailyAfter = 22 * 3_600_000;
/** An import of so many bytes is worth a backup of its own. */
const ofSize = 16 * 1024 * 1024;

/** Which backup is due now, if any; an empty library needs none. */
function dueBackup(folder: string, database: Database, now: number, importing: number): BackupReason | null {
  const acts = Number(database.prepare('SELECT count(*) FROM act').row()?.[0] ?? 0);
  if (acts === 0 && generation(database) === 0) return null;
  if (importing >= ofSize) return 'import';
  const [newest] = listBackups(folder).filter(({ reason }) => reason !== 'replaced');
  return newest === undefined || now - Date.parse(newest.at) >= dailyAfter ? 'daily' : null;
}

/**
 * Makes the backup that is due. One that fails, for want of room say, keeps nobody from working: the settings show from when
 * the newest is.
 * @param now ms since 1970 UTC
 * @param importing bytes about to be imported, or 0
 */
export function makeWhenDue(folder: string, database: Database, now: number, importing: number): void {
  try {
    const reason = dueBackup(folder, database, now, importing);
    if (reason !== null) makeBackup(folder, database, now, reason);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
  }
}
