import type { BackupReason, LibraryContent } from '../../../shared/contract/backups.ts';
import { bytesText, counted } from '../format.ts';

/** Words of backups, of going back to one, and of erasing everything. */
export const dataSafety = {
  backups: {
    title: 'Backups',
    text: 'Made by themselves once a day, before large imports and before updates of the library. Each is opened and checked.',
    list: 'Backups, newest first',
    none: 'There is no backup yet. The first is made by itself within a day of use.',
    make: 'Back up now',
    made: 'Backed up.',
    show: 'Show the backups',
    reasons: {
      daily: 'made by itself',
      import: 'before a large import',
      migration: 'before an update of the library',
      asked: 'made by you',
      replaced: 'put aside by a restore',
    } satisfies Record<BackupReason, string>,
    holds: ({ people, touchpoints }: LibraryContent) =>
      `${counted(people, 'person', 'people')}, ${counted(touchpoints, 'touchpoint', 'touchpoints')}`,
    unreadable: 'cannot be looked into',
    facts: (reason: string, holds: string, bytes: number) => [reason, holds, bytesText(bytes)].join(' · '),
    restore: 'Restore…',
    restoreLabel: (moment: string) => `Restore the backup of ${moment}`,
  },
  restore: {
    title: (moment: string) => `Go back to ${moment}?`,
    holds: 'This backup holds',
    present: 'Your library now holds',
    content: ({ people, touchpoints, imports, acts }: LibraryContent) =>
      [
        counted(people, 'person', 'people'),
        counted(touchpoints, 'touchpoint', 'touchpoints'),
        counted(imports.length, 'import', 'imports'),
        counted(acts, 'entry in the journal', 'entries in the journal'),
      ].join(', '),
    damaged: 'It cannot be read.',
    missing: 'What would be put aside',
    safe: 'Your library as it is now is backed up first, so you can come back to it.',
    submit: 'Restore',
    done: (moment: string) =>
      `Your library is as it was on ${moment}. What it was before is among the backups.`,
  },
  waysBack: 'Ways back',
  salvage: {
    title: 'What can still be read',
    text: 'Where no backup is new enough, Wellspring reads past the damage and puts what it finds into a new library.',
    look: 'See what can be saved',
    question: 'Go on with what can be read?',
    submit: 'Save what can be read',
    done: 'What could be read is your library now. The damaged one is among the backups.',
  },
  erase: {
    title: 'Erase everything',
    text: 'Removes your library, all its backups and the settings of this computer. There is no way back.',
    open: 'Erase everything…',
    question: 'Erase everything?',
    goes: 'These go for good: everybody in your library, all notes and decisions, every backup, and how Wellspring is set up on this computer.',
    stays: 'Wellspring cannot reach',
    type: (word: string) => `Type “${word}” to go on`,
    word: 'erase',
    submit: 'Erase everything',
    doneTitle: 'Everything is erased',
    done: (files: number, bytes: number) =>
      `${counted(files, 'file', 'files')} with ${bytesText(bytes)} are gone.`,
    begin: 'Begin anew',
  },
} as const;
