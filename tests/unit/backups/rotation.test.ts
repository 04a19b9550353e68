import { describe, expect, it } from 'vitest';
import { backupName, readBackupName } from '../../../main/library/backups/backup-name.ts';
import { outOfRotation } from '../../../main/library/backups/rotation.ts';
import type { BackupReason } from '../../../shared/contract/backups.ts';

const backup = (at: string, reason: BackupReason = 'daily') => {
  const named = readBackupName(backupName(Date.parse(at), reason));
  if (!named) throw new Error(at);
  return named;
};
/** Days of the backups that stay, newest first. */
function left(...backups: readonly ReturnType<typeof backup>[]): readonly string[] {
  const out = outOfRotation(backups);
  return backups.map(({ name }) => name).filter((name) => !out.includes(name));
}

describe('the name of a backup', () => {
  it('tells when and why it was made', () => {
    const name = '2026-06-01T12-00-00.005Z-migration.sqlite';
    expect(backupName(Date.parse('2026-06-01T12:00:00.005Z'), 'migration')).toBe(name);
    expect(readBackupName(name)).toEqual({
      name,
      at: Date.parse('2026-06-01T12:00:00.005Z'),
      reason: 'migration',
    });
  });

  it.each([
    'library.sqlite',
    '2026-06-01T12-00-00.005Z-whim.sqlite',
    '2026-13-01T12-00-00.005Z-daily.sqlite',
    '2026-06-01T12-00-00.005Z-daily.sqlite.part',
    '../2026-06-01T12-00-00.005Z-daily.sqlite',
  ])('is not %s', (name) => expect(readBackupName(name)).toBeNull());
});

describe('the rotation', () => {
  it('keeps three days and three weeks of a library backed up every day for two months', () => {
    const days = Array.from({ length: 60 }, (_, index) =>
      backup(new Date(Date.UTC(2026, 4, 31 - index, 8)).toISOString()),
    );
    // 31 May 2026 is a Sunday.
    expect(left(...days).map((name) => name.slice(0, 10))).toEqual([
      '2026-05-31',
      '2026-05-30',
      '2026-05-29',
      '2026-05-24',
      '2026-05-17',
    ]);
  });

  it('keeps the newest of a day, and libraries that were put aside beside them', () => {
    const kept = left(
      backup('2026-06-01T08:00:00Z', 'replaced'),
      backup('2026-06-01T07:00:00Z', 'asked'),
      backup('2026-06-01T06:00:00Z', 'import'),
      backup('2025-06-01T06:00:00Z', 'replaced'),
      backup('2024-06-01T06:00:00Z', 'replaced'),
      backup('2023-06-01T06:00:00Z', 'replaced'),
    );
    expect(kept.map((name) => name.slice(0, 13))).toEqual([
      '2026-06-01T08',
      '2026-06-01T07',
      '2025-06-01T06',
      '2024-06-01T06',
    ]);
  });

  it('never takes the only one', () => {
    expect(outOfRotation([backup('1999-01-01T00:00:00Z')])).toEqual([]);
  });
});
