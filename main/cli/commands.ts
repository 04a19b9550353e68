import type { Library } from '../library/library.ts';
import { addPerson, forgetPerson, logTouch } from './act-commands.ts';
import type { CommandLine } from './arguments.ts';
import { backtestLibrary } from './backtest-command.ts';
import { backUp, erase, restore, salvage, showBackups } from './backup-commands.ts';
import { exportLibrary } from './export-command.ts';
import { fillWithSample, importPaths, listImports, undoImport } from './import-commands.ts';
import type { Output } from './output.ts';
import { listPeople, showPerson } from './people-commands.ts';
import { likelySame, mergePeople, splitPerson } from './same-commands.ts';
import { showToday } from './today-command.ts';

/** 0: done; 1: done, but some input could not be read. Wrong usage and a closed library are thrown. */
export type ExitCode = 0 | 1;

/** What a command works with that leaves the library closed: it may be damaged, or about to go. */
export interface FolderScene {
  readonly line: CommandLine;
  readonly output: Output;
}

/** What a command works with. */
export interface Scene extends FolderScene {
  readonly library: Library;
  /** Entry of the importing process. */
  readonly importer: URL;
}

/** How a command is used. */
interface Usage {
  /** Words after the command, for the help. */
  readonly usage: string;
  /** How many words may follow it; more are wrong usage rather than passed over. */
  readonly words: number;
  readonly says: string;
}

/** One command of the command line. */
export interface Command extends Usage {
  run(scene: Scene): Promise<ExitCode> | ExitCode;
}

/** A command about the library's folder, with the library closed. */
export interface FolderCommand extends Usage {
  runClosed(scene: FolderScene): ExitCode;
}

/** Every command, in the order the help lists them. */
export const commands: Readonly<Record<string, Command | FolderCommand>> = {
  import: {
    usage: 'PATH… [--me ADDRESS]…',
    words: Number.POSITIVE_INFINITY,
    says: 'Imports files and folders of mail and calendars.',
    run: importPaths,
  },
  people: {
    usage: '[--all] [--keep CIRCLE]',
    words: 0,
    says: 'Lists the network; --all everybody; --keep first moves the suggestions into a circle.',
    run: listPeople,
  },
  person: {
    usage: 'ADDRESS_OR_ID',
    words: 1,
    says: 'One person with health, reasons, gives and asks, and timeline.',
    run: showPerson,
  },
  today: {
    usage: '',
    words: 0,
    says: 'Whom to reach out to and why, replies owed, promises, meetings.',
    run: showToday,
  },
  add: {
    usage: 'NAME [ADDRESS]…',
    words: Number.POSITIVE_INFINITY,
    says: 'Adds a person by hand.',
    run: addPerson,
  },
  forget: {
    usage: 'ADDRESS_OR_ID',
    words: 1,
    says: 'Removes a person; no import brings them back.',
    run: forgetPerson,
  },
  log: {
    usage: 'ADDRESS_OR_ID KIND [--on DATE] [--both] [--note TEXT]',
    words: 2,
    says: 'Adds a touchpoint: mail call lunch in-person message liked congratulated shared introduced helped.',
    run: logTouch,
  },
  same: {
    usage: '[ADDRESS_OR_ID ADDRESS_OR_ID]',
    words: 2,
    says: 'Lists who may be one person; with two named: notes that they are not.',
    run: likelySame,
  },
  merge: {
    usage: 'ADDRESS_OR_ID ADDRESS_OR_ID…',
    words: Number.POSITIVE_INFINITY,
    says: 'Makes one person of several.',
    run: mergePeople,
  },
  split: {
    usage: 'ADDRESS_OR_ID ADDRESS…',
    words: Number.POSITIVE_INFINITY,
    says: 'Takes addresses away from a person; they never join again by themselves.',
    run: splitPerson,
  },
  imports: { usage: '', words: 0, says: 'Lists the imports.', run: listImports },
  'undo-import': { usage: 'ID', words: 1, says: 'Takes one import back.', run: undoImport },
  backtest: {
    usage: '',
    words: 0,
    says: 'Checks health against your own past: who was contacted, and what would have told.',
    run: backtestLibrary,
  },
  demo: {
    usage: '',
    words: 0,
    says: 'Fills an empty library with sample data, to look around.',
    run: fillWithSample,
  },
  export: {
    usage: '--format json|csv|vcf|ics [--all] FILE',
    words: 1,
    says: 'Writes everything, people, contacts or reminders.',
    run: exportLibrary,
  },
  backup: { usage: '', words: 0, says: 'Makes a backup now; they are also made by themselves.', run: backUp },
  backups: { usage: '', words: 0, says: 'Lists the backups.', runClosed: showBackups },
  restore: {
    usage: 'NAME [--yes]',
    words: 1,
    says: 'Shows what a backup holds; --yes puts it in the place of the library, which is kept.',
    runClosed: restore,
  },
  salvage: {
    usage: '[--yes]',
    words: 0,
    says: 'Shows what can be read of a damaged library; --yes puts that in its place, the damaged one is kept.',
    runClosed: salvage,
  },
  erase: {
    usage: '--yes',
    words: 0,
    says: 'Removes the library and all its backups for good.',
    runClosed: erase,
  },
};
