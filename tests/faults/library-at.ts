import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportReader } from '../../main/import/import-reader.ts';
import { importInThread } from '../../main/import/worker-thread.ts';
import { listBackups } from '../../main/library/backups/backup-folder.ts';
import { restoreBackup } from '../../main/library/backups/restore.ts';
import { Library } from '../../main/library/library.ts';
import type { Step } from './scenarios.ts';

/** Where things are on this machine. */
export interface Places {
  /** The built importing process. */
  readonly importer: string;
  /** Folder of the mail that scenarios import. */
  readonly mail: string;
}

const begin = Date.parse('2026-06-01T12:00:00Z');

/** The clock of a step: each is a minute after the one before, so that a step done again is written at the same moment. */
export const momentOf = (step: number): number => begin + step * 60_000;

/** A library in use, as the app has it: open from its first use on, whatever fails meanwhile. */
export class Session {
  readonly #folder: string;
  readonly #places: Places;
  #library: Library | null = null;
  #at = 0;

  constructor(folder: string, places: Places) {
    this.#folder = folder;
    this.#places = places;
  }

  #open(): Library {
    this.#library ??= Library.open(this.#folder, { clock: () => this.#at, zone: null, systemZone: 'UTC' });
    return this.#library;
  }

  /** Closes it so that its file can be moved, or opened by another connection of this process. */
  close(): void {
    this.#library?.closeWhole();
    this.#library = null;
  }

  /** Does one step as of a moment. */
  async do(step: Step, at: number): Promise<void> {
    this.#at = at;
    switch (step.does) {
      case 'perform':
        this.#open().perform(step.acts);
        return;
      case 'undo':
        this.#open().undo();
        return;
      case 'wipe sentences':
        this.#open().keepSentences('not kept');
        return;
      case 'take back':
        this.#open().undoImport(step.import);
        return;
      case 'back up':
        this.#open().backUp();
        return;
      case 'restore':
        this.close();
        restoreBackup(this.#folder, listBackups(this.#folder).at(-1)?.name ?? '', Date.now());
        return;
      case 'open':
        this.#open().status();
        return;
      case 'import':
        await this.#import(step.files);
    }
  }

  async #import(files: readonly string[]): Promise<void> {
    const library = this.#open();
    const reader = new ImportReader(importInThread(pathToFileURL(this.#places.importer)));
    try {
      const { signal } = new AbortController();
      const paths = files.map((file) => join(this.#places.mail, file));
      await library.import(reader, { run: 'fault', paths, me: [], signal, onProgress: () => {} });
    } finally {
      reader.close();
    }
  }

  /** Everything in the library, as text, as of a moment after all steps. */
  state(): string {
    this.#at = momentOf(1000);
    const library = this.#open();
    // An import that was cut short holds the same items as one that ended.
    const imports = library.imports().map(({ id, path, state }) => ({ id, path, state }));
    return JSON.stringify({ ...(library.exported() as object), imports }, null, 1);
  }
}

/** What a library holds, as text. */
export function stateOf(folder: string, places: Places): string {
  const session = new Session(folder, places);
  try {
    return session.state();
  } finally {
    session.close();
  }
}
