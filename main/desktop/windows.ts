import type { BrowserWindow } from 'electron';
import type { AppEvent } from '../../shared/contract/contract.ts';
import { tellWindow } from '../ipc/serve-contract.ts';
import type { DesktopSettingsStore } from './desktop-settings.ts';
import { bringToFront, goTo, openMainWindow } from './main-window.ts';
import type { DesktopPlace } from './place.ts';
import { openQuickLogWindow } from './quick-log-window.ts';

/** What windows need of the desktop. */
export interface WindowSurroundings {
  readonly settings: DesktopSettingsStore;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  /** Answers what the page of a new window asks. */
  serve(window: BrowserWindow): void;
  /** A window was closed, and its page let go. */
  closed(which: 'main' | 'quick log'): void;
}

/** The app's two windows, of which there is at most one each. Closing one lets its page and its memory go. */
export class Windows {
  readonly #around: WindowSurroundings;
  #main: BrowserWindow | null = null;
  #quickLog: BrowserWindow | null = null;

  constructor(around: WindowSurroundings) {
    this.#around = around;
  }

  /** Opens the main window, or brings it to the front. @param place where in its page; null leaves it where it is */
  openMain(place: DesktopPlace | null = null): void {
    if (this.#main) {
      bringToFront(this.#main);
      if (place) goTo(this.#main, place);
      return;
    }
    const { settings, preload } = this.#around;
    this.#main = openMainWindow(settings, preload, place);
    this.#around.serve(this.#main);
    this.#main.on('closed', () => {
      this.#main = null;
      this.#around.closed('main');
    });
  }

  /** Opens the small window of the quick log, or brings it to the front. */
  openQuickLog(): void {
    if (this.#quickLog) {
      bringToFront(this.#quickLog);
      return;
    }
    this.#quickLog = openQuickLogWindow(this.#around.preload);
    this.#around.serve(this.#quickLog);
    this.#quickLog.on('closed', () => {
      this.#quickLog = null;
      this.#around.closed('quick log');
    });
  }

  /** Whether any of them is open. */
  areOpen(): boolean {
    return this.#main !== null || this.#quickLog !== null;
  }

  /** Tells the pages that are open something unasked. */
  tell(event: AppEvent): void {
    for (const window of [this.#main, this.#quickLog]) if (window) tellWindow(window, event);
  }
}
