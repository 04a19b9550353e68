import { setTimeout as wait } from 'node:timers/promises';
import type { WatchState } from '../../shared/contract/watching.ts';
import { type ChangeSignal, followChanges } from './change-signal.ts';
import { folderSnapshot } from './folder-snapshot.ts';

/** A file that has not changed for so long has been written to its end. */
const stillMs = 2000;
/** Another import may be under way; then this one waits its turn. */
const msBeforeRetry = 3000;
const mostRetries = 20;
/** A folder that is not there, say on a drive that is not plugged in, is looked for so often. */
const msBetweenSearches = 30_000;

/** What a watched folder needs of the app. */
export interface WatchSurroundings {
  /** The snapshot that was imported last; null before the first time. */
  remembered(folder: string): string | null;
  remember(folder: string, snapshot: string): void;
  /** Imports the folder as a whole; false when it could not be done now. */
  importFolder(folder: string): Promise<boolean>;
  /** Tells that `state` is another. */
  changed(): void;
}

/**
 * One folder that is imported again when its files have changed and have been still for two seconds. Changes made while the app
 * was not running count too: what matters is whether the files stand as they did at the last import.
 */
export class WatchedFolder {
  readonly folder: string;
  readonly #around: WatchSurroundings;
  readonly #stop = new AbortController();
  #signal: ChangeSignal | null = null;
  #state: WatchState = 'waiting';
  #pending = false;
  #running: Promise<void> | null = null;

  constructor(folder: string, around: WatchSurroundings) {
    this.folder = folder;
    this.#around = around;
    this.#signal = followChanges(folder, () => this.#look());
  }

  get state(): WatchState {
    return this.#state;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    const signal = this.#signal;
    this.#signal = null;
    await signal?.close();
    await this.#running;
  }

  #turn(state: WatchState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#around.changed();
  }

  #look(): void {
    this.#pending = true;
    this.#running ??= this.#follow()
      .catch(() => undefined)
      .finally(() => {
        this.#running = null;
        if (this.#pending && !this.#stop.signal.aborted) this.#look();
      });
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    while (this.#pending && !signal.aborted) {
      this.#pending = false;
      const snapshot = await this.#whenStill(signal);
      if (snapshot !== null && snapshot !== this.#around.remembered(this.folder)) {
        await this.#import(snapshot, signal);
      }
    }
  }

  /** The snapshot of the folder once two of them, two seconds apart, are equal; null when it is not there. */
  async #whenStill(signal: AbortSignal): Promise<string | null> {
    let before: string | null = null;
    for (;;) {
      const now = await folderSnapshot(this.folder).catch(() => null);
      if (now === null) {
        this.#turn('missing');
        await wait(msBetweenSearches, undefined, { signal, ref: false });
        this.#pending = true;
        return null;
      }
      if (now === this.#around.remembered(this.folder)) this.#turn('current');
      else this.#turn('waiting');
      if (now === before || this.#state === 'current') return now;
      before = now;
      await wait(stillMs, undefined, { signal });
    }
  }

  async #import(snapshot: string, signal: AbortSignal): Promise<void> {
    this.#turn('reading');
    for (let tries = 0; tries < mostRetries && !signal.aborted; tries++) {
      if (await this.#around.importFolder(this.folder)) {
        this.#around.remember(this.folder, snapshot);
        this.#turn('current');
        // What was written while it was read shows in the next snapshot.
        this.#pending = true;
        return;
      }
      await wait(msBeforeRetry, undefined, { signal });
    }
    this.#turn('failed');
  }
}
