import type {
  BackupListing,
  BackupPreview,
  BackupRow,
  Erased,
  Salvaged,
} from '../../shared/contract/backups.ts';
import { whatRemains } from '../../shared/wording/backup-words.ts';

const row = (day: string, reason: BackupRow['reason'], bytes: number): BackupListing => ({
  name: `${day}T07-30-00.000Z-${reason}.sqlite`,
  at: `${day}T07:30:00.000Z`,
  reason,
  bytes,
  holds: { people: 1204, touchpoints: 48_210, imports: ['/home/ana/All mail.mbox'], acts: 310 },
});

/** Backups of a library in daily use, newest first. */
export const inventedBackups: readonly BackupListing[] = [
  row('2026-05-03', 'daily', 48_000_000),
  row('2026-05-02', 'import', 31_000_000),
  row('2026-04-26', 'daily', 30_500_000),
  { ...row('2026-04-20', 'replaced', 20_000), holds: null },
];

/** The one made when the user asks for one. */
export const backupMadeNow: BackupListing = row('2026-05-04', 'asked', 48_200_000);

/** What is in one of them, beside a library in which a little was done since. */
export function inventedPreview(name: string): BackupPreview {
  const content = { people: 1204, touchpoints: 48_210, imports: ['/home/ana/All mail.mbox'], acts: 310 };
  return {
    backup: inventedBackups.find((one) => one.name === name) ?? row('2026-05-03', 'daily', 1),
    content,
    present: { ...content, acts: 322, imports: [...content.imports, '/home/ana/calendar.ics'] },
    lost: { acts: 11, imports: ['/home/ana/calendar.ics'] },
  };
}

/** What can be saved of a damaged library. */
export const inventedSalvage: Salvaged = {
  content: { people: 1190, touchpoints: 47_900, imports: ['/home/ana/All mail.mbox'], acts: 308 },
  lostActs: 2,
  kept: null,
};

/** What erasing came to. */
export const inventedErased: Erased = {
  folder: '/home/ana/.config/Wellspring/library',
  files: 6,
  bytes: 160_000_000,
  remains: whatRemains,
};
