import type { Answer, AppEvent, RequestName } from '../../shared/contract/contract.ts';
import type { OwnRequestName } from './own-requests.ts';

/** What the app tells the library's process. */
export type LibraryRequest =
  | { readonly type: 'open'; readonly folder: string; readonly systemZone: string }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly name: LibraryRequestName;
      readonly payload: unknown;
    }
  /** As `ask`, for what only the app asks (own-requests.ts). */
  | { readonly type: 'own'; readonly id: number; readonly name: OwnRequestName; readonly payload: unknown }
  | { readonly type: 'export'; readonly id: number; readonly path: string }
  /** Comes with a port to a fresh importing process. */
  | { readonly type: 'importer' }
  | { readonly type: 'close' };

/** What it answers. */
export type LibraryReply =
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | { readonly type: 'event'; readonly event: AppEvent }
  | { readonly type: 'importer wanted' };

/** Requests of the contract that the library answers; the rest is the desktop's. */
export type LibraryRequestName = Exclude<
  RequestName,
  | 'imports.choose'
  | 'watch.list'
  | 'settings.get'
  | 'settings.set'
  | 'settings.calendar'
  | 'export.json'
  | 'desktop.write'
  | 'desktop.copy'
  | 'desktop.showFolder'
>;
