import { type BackupReason, backupReasons } from '../../../shared/contract/backups.ts';

/** Name of the folder of backups within the library's own. */
export const backupFolder = 'backups';

/** What a backup's file name tells. */
export interface NamedBackup {
  readonly name: string;
  /** ms since 1970 UTC. */
  readonly at: number;
  readonly reason: BackupReason;
}

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3})Z-([a-z]+)\.sqlite$/;

/** The name of a backup made now, such as `2026-06-01T12-00-00.000Z-daily.sqlite`: sorted by name is sorted by time. */
export function backupName(at: number, reason: BackupReason): string {
  return `${new Date(at).toISOString().replaceAll(':', '-')}-${reason}.sqlite`;
}

/** Reads the name of a file; null for one that is no backup, so that nothing else is ever listed, restored or deleted. */
export function readBackupName(name: string): NamedBackup | null {
  const [, day, hour, minute, second, word] = pattern.exec(name) ?? [];
  const at = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  const reason = backupReasons.find((one) => one === word);
  return Number.isNaN(at) || reason === undefined ? null : { name, at, reason };
}
