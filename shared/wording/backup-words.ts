import type { BackupPreview, BackupReason, LibraryContent, Salvaged } from '../contract/backups.ts';
import { counted } from './english.ts';

/** What erasing cannot reach. */
export const whatRemains: readonly string[] = [
  'Mail and calendar files you imported are where they were: Wellspring only read them.',
  'Files you exported, and the calendar of reminders if you kept one in a folder, are yours to delete.',
  'Copies that your system’s own backups made are still in those backups.',
  'Disks, above all solid-state ones, may hold remnants of deleted files until they write over them. Disk encryption protects those.',
];

/** Why a backup was made, in a few words. */
export const backupReasonWords: Readonly<Record<BackupReason, string>> = {
  daily: 'by itself, once a day',
  import: 'before a large import',
  migration: 'before an update of the library',
  asked: 'by you',
  replaced: 'the library a restore put aside',
};

/** How much a library holds, as half a sentence. */
export function contentWords({ people, touchpoints, imports, acts }: LibraryContent): string {
  return [
    counted(people, 'person', 'people'),
    counted(touchpoints, 'touchpoint', 'touchpoints'),
    counted(imports.length, 'import', 'imports'),
    counted(acts, 'entry in the journal', 'entries in the journal'),
  ].join(', ');
}

/** How many people and touchpoints a backup holds, for a line in a list. */
export function holdsWords(holds: LibraryContent | null): string {
  if (holds === null) return 'cannot be looked into';
  return `${counted(holds.people, 'person', 'people')}, ${counted(holds.touchpoints, 'touchpoint', 'touchpoints')}`;
}

/** Said of every restore that replaces a library which can be read. */
export const keptWords = 'The present library is backed up first, so this can be turned back.';

/** What can be, or was, saved of a damaged library, a sentence each. */
export function salvagedWords({ content, lostActs }: Salvaged): readonly string[] {
  return [
    `${contentWords(content)} can be read.`,
    lostActs === 0
      ? 'No entry of the journal is missing.'
      : `${counted(lostActs, 'entry of the journal is', 'entries of the journal are')} missing.`,
    'The damaged file is kept among the backups, as it is.',
  ];
}

/** What restoring would put aside, a sentence each. */
export function lostWords({ present, lost }: BackupPreview): readonly string[] {
  if (present === null || lost === null)
    return ['The present library cannot be read. Its file is kept beside the backups, as it is.'];
  const { acts, imports } = lost;
  if (acts === 0 && imports.length === 0) return ['Nothing you did since then is missing from it.'];
  return [
    ...(acts > 0 ? [`${counted(acts, 'thing', 'things')} you did since then would be put aside.`] : []),
    ...(imports.length > 0
      ? [
          `${counted(imports.length, 'import', 'imports')} would be put aside: ${imports.slice(0, 5).join(', ')}${imports.length > 5 ? ', …' : ''}.`,
        ]
      : []),
  ];
}
