import { z } from 'zod';
import { act } from '../journal/acts.ts';
import type { ReminderSettings } from '../journal/reminder-settings.ts';
import type { BacktestDocument } from './backtest.ts';
import type { BackupListing, BackupPreview, BackupRow, Erased, Salvaged } from './backups.ts';
import type { ImportProgress, ImportResult, ImportRow } from './imports.ts';
import type { InsightsPage } from './insights.ts';
import type { LookedFor } from './ledger.ts';
import type { Circle, FoundInText, LikelyPair, PersonPage, PersonRow } from './people.ts';
import type { TodayPage } from './today.ts';
import type { WatchedFolderRow } from './watching.ts';

/**
 * The one page that says what the window may ask of the app. Every request is parsed when it arrives; every answer
 * is a value, failures too. A name without a parser or an answer does not compile.
 */

/** What went wrong, in three sentences a person can use. */
export interface Failure {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
}

/** A value or a failure: failures travel as values. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** An address that may be the user's own, with the evidence for it. */
export interface OwnAddressGuess {
  readonly address: string;
  readonly reason: string;
  /** Preselected in the question. */
  readonly likely: boolean;
}

/** How the library stands as a whole. */
export interface LibraryStatus {
  /** `failed`: the library cannot be opened; `failure` says why and what to do. */
  readonly state: 'empty' | 'ready' | 'failed';
  readonly failure: Failure | null;
  readonly folder: string;
  /** Day until which the files tell, ISO; null for an empty library. */
  readonly asOf: string | null;
  /** "as of 3 May, where your files end", or '' when the files are fresh. */
  readonly asOfSentence: string;
  readonly zone: string;
  readonly me: {
    readonly addresses: readonly string[];
    readonly confirmed: 'confirmed' | 'guessed';
    readonly guesses: readonly OwnAddressGuess[];
  };
  readonly people: { readonly network: number; readonly suggestions: number; readonly unknown: number };
  readonly due: number;
  /** People a week the user wants to reach out to. */
  readonly capacity: number;
  readonly circles: readonly Circle[];
  readonly reminders: ReminderSettings;
  /** Folders that are imported again when their files change. */
  readonly watched: readonly string[];
  /** Whether sentences in which gives and asks were found are kept, or only their kind and date. */
  readonly sentences: 'kept' | 'not kept';
  /** What Ctrl+Z would take back, in words; null when nothing. */
  readonly undo: string | null;
  /** `shown` while the sample data are in the library, beside the user's own or alone. */
  readonly sample: 'none' | 'shown';
  /** A run under way, so that a window opened later shows it. */
  readonly running: ImportProgress | null;
}

/** What belongs to this desktop and the page may know. */
export interface DesktopSettings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'comfortable' | 'compact';
  /** What closing the window does. */
  readonly closing: 'stays in the tray' | 'quits';
  /** With the session, without a window. */
  readonly startAtLogin: 'on' | 'off';
  /** Keys that open the quick log in any program, as Electron writes accelerators; null for none. */
  readonly shortcut: string | null;
  /** `taken`: another program has these keys. */
  readonly shortcutState: 'on' | 'taken' | 'off';
  /** `none`: this desktop shows no tray icons; a second start opens the window. */
  readonly tray: 'shown' | 'none';
  /** Folder the reminders are written to as a calendar whenever something changes; null for none. */
  readonly calendarFolder: string | null;
}

/** Ties a request's parser to the type of its answer. */
interface Exchange<Request extends z.ZodType, Reply> {
  readonly request: Request;
  readonly reply?: Reply;
}
function exchange<Reply>() {
  return <Request extends z.ZodType>(request: Request): Exchange<Request, Reply> => ({ request });
}

const nothing = z.undefined();
/** Keys with at least one of those that do not write: a global shortcut must not take a letter from everybody. */
const accelerator = z
  .string()
  .max(60)
  .regex(/^(?:(?:CommandOrControl|Control|Command|Super|Alt|Shift)\+){1,3}[A-Za-z0-9,.;/]+$/)
  .refine((keys) => /CommandOrControl|Control|Command|Super|Alt/.test(keys));
const backupName = z.string().min(1).max(100);
const personId = z.string().min(1).max(400);

/** Every request by name, with its parser and the type of its answer. */
export const contract = {
  'library.status': exchange<LibraryStatus>()(nothing),
  /** The whole list; the window filters and sorts it. `all` has unknown and ignored people too. */
  'people.list': exchange<readonly PersonRow[]>()(
    z.object({ scope: z.enum(['network', 'suggestions', 'all']) }),
  ),
  'people.person': exchange<PersonPage | null>()(z.object({ id: personId })),
  /** People of the network by what stands in their names, notes and subjects, best first, at most 500. */
  'people.search': exchange<readonly FoundInText[]>()(z.object({ text: z.string().max(500) })),
  /** Pairs of people who may be one, best first: a question each, never more than a hundred. */
  'people.likely-same': exchange<readonly LikelyPair[]>()(nothing),
  /** Whom to reach out to today, and what stands beside it. */
  'today.get': exchange<TodayPage>()(nothing),
  'insights.get': exchange<InsightsPage>()(nothing),
  /** How well health foretells contact on the user's own past; takes seconds in a large library. */
  'insights.backtest': exchange<BacktestDocument>()(nothing),
  /**
   * Acts of the user, performed together and undone together. `people`/`person` of an act may hold person ids as
   * well as anchors. Answers the words for the undo toast.
   */
  'acts.perform': exchange<{ readonly entries: readonly number[]; readonly said: string }>()(
    z.object({ acts: z.array(act).min(1).max(100_000).readonly() }),
  ),
  /**
   * Takes back the latest act (or group of acts) that is not undone; null when there is none. `imports` are those that
   * were taken back with it.
   */
  'acts.undo': exchange<{ readonly said: string; readonly imports: readonly number[] } | null>()(nothing),
  /** Opens the system's dialog; [] when the user closed it. */
  'imports.choose': exchange<readonly string[]>()(z.object({ what: z.enum(['files', 'folder']) })),
  /** Starts a run and answers when it has ended. Progress comes as events. */
  'imports.start': exchange<ImportResult>()(
    z.object({ paths: z.array(z.string().min(1).max(4096)).min(1).max(10_000).readonly() }),
  ),
  'imports.cancel': exchange<null>()(nothing),
  'imports.list': exchange<readonly ImportRow[]>()(nothing),
  'imports.undo': exchange<{ readonly said: string }>()(z.object({ id: z.int() })),
  /** Lets an import count again that was taken back. */
  'imports.putBack': exchange<{ readonly said: string }>()(z.object({ id: z.int() })),
  /** Fills an empty library with the sample data, as a run like any import; without any import when it was cancelled. */
  'demo.start': exchange<ImportResult>()(nothing),
  /** Takes the sample data out again, with what was done about their people. */
  'demo.remove': exchange<{ readonly said: string }>()(nothing),
  /** Newest first. */
  'backups.list': exchange<readonly BackupListing[]>()(nothing),
  'backups.make': exchange<BackupRow>()(nothing),
  /** What a backup holds, and what restoring it would put aside. */
  'backups.preview': exchange<BackupPreview>()(z.object({ name: backupName })),
  /** Puts a backup in the place of the library, which is kept as a backup of its own. */
  'backups.restore': exchange<{ readonly said: string }>()(z.object({ name: backupName })),
  /** Looks for what can be read of a damaged library, or puts that in its place; the damaged one is kept as a backup. */
  'library.salvage': exchange<Salvaged>()(z.object({ how: z.enum(['only look', 'put in place']) })),
  /** Removes the library, all its backups and the settings of this desktop. No act, and no undo. */
  'library.erase': exchange<Erased>()(z.object({ typed: z.literal('erase') })),
  'export.json': exchange<{ readonly path: string } | null>()(nothing),
  /** How the watched folders stand; `watch` acts say which they are. */
  'watch.list': exchange<readonly WatchedFolderRow[]>()(nothing),
  /** Opens a mail in the system's mail program, ready to be read over and sent by the user. */
  'desktop.write': exchange<null>()(
    z.object({
      to: z.array(z.string().min(1).max(320)).min(1).max(20).readonly(),
      subject: z.string().max(500),
      body: z.string().max(10_000),
    }),
  ),
  /** Shows a folder of the library in the system's file manager; which one, never where. */
  'desktop.showFolder': exchange<null>()(z.object({ folder: z.enum(['library', 'backups']) })),
  /** Puts text on the clipboard, which the page itself may not reach. */
  'desktop.copy': exchange<null>()(z.object({ text: z.string().min(1).max(100_000) })),
  /** Which kinds of gives and asks are looked for; `mute` acts switch them. */
  'ledger.looked-for': exchange<LookedFor>()(nothing),
  /**
   * Whether sentences of mail are kept. `not kept` wipes those there are, and phrases of them in acts; there is no way back but to
   * keep them again and to read the files again. No act, and no undo.
   */
  'privacy.sentences': exchange<null>()(z.object({ sentences: z.enum(['kept', 'not kept']) })),
  'settings.get': exchange<DesktopSettings>()(nothing),
  'settings.set': exchange<DesktopSettings>()(
    z.object({
      theme: z.enum(['system', 'light', 'dark']).optional(),
      density: z.enum(['comfortable', 'compact']).optional(),
      closing: z.enum(['stays in the tray', 'quits']).optional(),
      startAtLogin: z.enum(['on', 'off']).optional(),
      shortcut: accelerator.nullable().optional(),
    }),
  ),
  /** Has a folder chosen for the calendar of reminders, with the system's dialog, or none from now on. */
  'settings.calendar': exchange<DesktopSettings>()(z.object({ folder: z.enum(['choose', 'none']) })),
} as const;

/** The type of the contract. */
type Contract = typeof contract;
/** Name of a request. */
export type RequestName = keyof Contract;
/** What a request takes. */
export type RequestOf<N extends RequestName> = z.infer<Contract[N]['request']>;
/** What a request answers when it goes well. */
export type ReplyOf<N extends RequestName> =
  Contract[N] extends Exchange<z.ZodType, infer Reply> ? Reply : never;

/** What the app tells the window unasked. */
export type AppEvent =
  | { readonly type: 'import.progress'; readonly progress: ImportProgress }
  | { readonly type: 'import.finished'; readonly result: Answer<ImportResult> }
  | { readonly type: 'library.changed' }
  | { readonly type: 'watch.changed' }
  /** What `settings.get` answers changed by itself: a tray came or went. */
  | { readonly type: 'settings.changed' }
  /** Something the desktop has to say that the system's notifications did not show: a reminder. */
  | { readonly type: 'desktop.said'; readonly title: string; readonly body: string }
  | { readonly type: 'theme.changed'; readonly theme: 'light' | 'dark' };

/** The one object the preload gives the page. `Dropped` is the page's `File`, a type this folder does not know. */
export interface Bridge<Dropped> {
  request<N extends RequestName>(name: N, payload: RequestOf<N>): Promise<Answer<ReplyOf<N>>>;
  /** Returns a function that ends the subscription. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Path on disk of a file dropped on the window. */
  pathForFile(file: Dropped): string;
}
