import type { PageBridge } from '../../renderer/data/bridge.tsx';
import type {
  Answer,
  AppEvent,
  DesktopSettings,
  Failure,
  LibraryStatus,
  RequestName,
} from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { ImportRow } from '../../shared/contract/imports.ts';
import type { FoundInText, LikelyPair, PersonRow } from '../../shared/contract/people.ts';
import { lookedFor } from '../../shared/derive/looked-for.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { mutedAfter, nothingMuted } from '../../shared/journal/muted.ts';
import { fold, foundIn, searchWordsOf } from '../../shared/text/fold.ts';
import {
  backupMadeNow,
  inventedBackups,
  inventedErased,
  inventedPreview,
  inventedSalvage,
} from './invented-backups.ts';
import { inventedImports, inventedResult } from './invented-imports.ts';
import { inventedBacktest, inventedInsights } from './invented-insights.ts';
import { inventedPage } from './invented-page.ts';
import { asOf, cadences, inventedPerson } from './invented-people.ts';
import { statusOf, watchedBy } from './invented-status.ts';
import { type InventedDay, inventedToday } from './invented-today.ts';

/** What a library holds and how it behaves, for a test or a picture. */
export interface Fixture {
  readonly network: number;
  readonly suggestions: number;
  /** Pairs of people who may be one. */
  readonly likely: number;
  readonly imports: 'none' | 'two' | 'one taken back' | readonly ImportRow[];
  readonly sample: 'none' | 'shown';
  readonly me: 'confirmed' | 'guessed' | 'no guess';
  readonly day: InventedDay;
  /** Imports that undo takes back with the next step. */
  readonly undoTakesBack: readonly number[];
  /** Requests that answer with a failure. */
  readonly failing: Readonly<Partial<Record<RequestName, Failure>>>;
  /** Requests that are never answered. */
  readonly silent: readonly RequestName[];
  readonly running: LibraryStatus['running'];
  readonly libraryFailure: Failure | null;
  readonly backups: 'some' | 'none';
  /** How the desktop is set, where that differs from the beginning. */
  readonly desktop: Partial<DesktopSettings>;
}

const full: Fixture = {
  network: 143,
  suggestions: 27,
  likely: 3,
  imports: 'two',
  sample: 'none',
  me: 'confirmed',
  day: 'full',
  undoTakesBack: [],
  failing: {},
  silent: [],
  running: null,
  libraryFailure: null,
  backups: 'some',
  desktop: {},
};

/** How the desktop is set before anybody has changed anything. */
const firstSettings: DesktopSettings = {
  theme: 'system',
  density: 'comfortable',
  closing: 'stays in the tray',
  startAtLogin: 'off',
  shortcut: 'CommandOrControl+Alt+W',
  shortcutState: 'on',
  tray: 'shown',
  calendarFolder: null,
};

/** A bridge over invented people that keeps what is done to them, and tells what it was asked. */
export interface FixtureBridge extends PageBridge {
  /** Everything asked so far, in order. */
  readonly asked: readonly { readonly name: RequestName; readonly payload: unknown }[];
  /** Acts performed and not taken back. */
  readonly acts: readonly Act[];
  /** Says something unasked, as the app does. */
  tell(event: AppEvent): void;
}

/** Makes a bridge; what is not given is as in a library that has been in use for an evening. */
export function fixtureBridge(given: Partial<Fixture> = {}): FixtureBridge {
  const fixture = { ...full, ...given };
  const people = [
    ...Array.from({ length: fixture.network }, (_, index) => inventedPerson(index, 'network')),
    ...Array.from({ length: fixture.suggestions }, (_, index) => inventedPerson(index, 'suggestion')),
  ];
  const asked: { name: RequestName; payload: unknown }[] = [];
  let acts: readonly (readonly Act[])[] = [];
  let sentences: LibraryStatus['sentences'] = 'kept';
  let backups = fixture.backups === 'some' ? inventedBackups : [];
  let settings = { ...firstSettings, ...fixture.desktop };
  const listeners = new Set<(event: AppEvent) => void>();
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  const rows = () => acts.flat().reduce(applied, people);
  const ofStatus = (status: PersonRow['status']) => rows().filter((row) => row.status === status);

  const answers: Readonly<Record<RequestName, (payload: never) => unknown>> = {
    'library.status': () => ({
      ...statusOf(fixture, rows(), acts.at(-1) !== undefined, acts.flat()),
      sentences,
    }),
    'people.list': ({ scope }: { scope: string }) =>
      scope === 'all' ? rows() : ofStatus(scope === 'network' ? 'network' : 'suggestion'),
    'people.person': ({ id }: { id: string }) => {
      const row = rows().find((one) => one.id === id);
      return row ? inventedPage(row, notesOn(id, acts.flat()), acts.flat()) : null;
    },
    'people.search': ({ text }: { text: string }) =>
      ofStatus('network').flatMap((row): FoundInText[] => {
        const { timeline } = inventedPage(row, notesOn(row.id, acts.flat()));
        const found = timeline.find(({ subject }) => foundIn(fold(subject), searchWordsOf(text)));
        return found ? [{ id: row.id, where: 'subjects', line: found.subject }] : [];
      }),
    'people.likely-same': () => likelyPairs(people.slice(0, 2 * fixture.likely), acts.flat()),
    'today.get': () => inventedToday(ofStatus('network'), acts.flat(), fixture.day),
    'insights.get': () => inventedInsights(ofStatus('network')),
    'insights.backtest': () => inventedBacktest,
    'acts.perform': ({ acts: performed }: { acts: readonly Act[] }) => {
      acts = [...acts, performed];
      tell({ type: 'library.changed' });
      return { entries: [acts.length], said: `Did: ${performed.map(({ type }) => type).join(', ')}.` };
    },
    'acts.undo': () => {
      if (fixture.undoTakesBack.length > 0)
        return { said: 'Took in an import', imports: fixture.undoTakesBack };
      const last = acts.at(-1);
      if (!last) return null;
      acts = acts.slice(0, -1);
      tell({ type: 'library.changed' });
      return { said: last.map(({ type }) => type).join(', '), imports: [] };
    },
    'imports.choose': () => ['/home/ana/Downloads/All mail.mbox'],
    'imports.start': () => inventedResult(fixture.suggestions, people.length),
    'demo.start': () => inventedResult(fixture.suggestions, people.length),
    'demo.remove': () => ({ said: 'Removed the sample data' }),
    'imports.cancel': () => null,
    'imports.list': () => importsOf(fixture.imports),
    'imports.undo': () => ({ said: 'Took the import back.' }),
    'imports.putBack': () => ({ said: 'Put the import back' }),
    'ledger.looked-for': () =>
      lookedFor(acts.flat().reduce((muted, act) => mutedAfter(muted, act), nothingMuted)),
    'privacy.sentences': (change: { sentences: LibraryStatus['sentences'] }) => {
      sentences = change.sentences;
      return null;
    },
    'backups.list': () => backups,
    'backups.make': () => {
      backups = [backupMadeNow, ...backups];
      return backupMadeNow;
    },
    'backups.preview': ({ name }: { name: string }) => inventedPreview(name),
    'backups.restore': () => ({ said: 'Restored the backup' }),
    'library.salvage': () => inventedSalvage,
    'library.erase': () => inventedErased,
    'export.json': () => ({ path: '/home/ana/wellspring.json' }),
    'watch.list': () => watchedBy(acts.flat()).map((folder) => ({ folder, state: 'current' })),
    'desktop.write': () => null,
    'desktop.copy': () => null,
    'desktop.showFolder': () => null,
    'settings.get': () => settings,
    'settings.set': (change: Partial<DesktopSettings>) => {
      settings = { ...settings, ...change };
      return settings;
    },
    'settings.calendar': ({ folder }: { folder: 'choose' | 'none' }) => {
      settings = { ...settings, calendarFolder: folder === 'none' ? null : '/home/ana/Calendars' };
      return settings;
    },
  };

  return {
    asked,
    get acts() {
      return acts.flat();
    },
    tell,
    request: (name, payload) => {
      // The page must never send what the app would refuse.
      contract[name].request.parse(payload);
      asked.push({ name, payload });
      if (fixture.silent.includes(name)) return new Promise(() => {});
      const failure = fixture.failing[name];
      return Promise.resolve(
        (failure
          ? { ok: false, failure }
          : { ok: true, value: answers[name](payload as never) }) as Answer<never>,
      );
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pathForFile: (file) => `/dropped/${file.name}`,
  };
}

function applied(rows: readonly PersonRow[], act: Act): PersonRow[] {
  const change = (ids: readonly string[], to: (row: PersonRow) => PersonRow) =>
    rows.map((row) => (ids.includes(row.id) ? to(row) : row));
  switch (act.type) {
    case 'keep':
      return change(act.people, (row) => ({
        ...row,
        status: 'network',
        circle: act.circle,
        state: row.state ?? 'Steady',
        cadenceDays: cadences[act.circle as keyof typeof cadences] ?? 90,
      }));
    case 'later':
    case 'never':
    case 'forget':
      return change(act.people, (row) => ({ ...row, status: 'ignored', circle: null }));
    case 'cadence':
      return change(act.people, (row) => ({ ...row, cadenceDays: act.days ?? 90 }));
    case 'star':
      return change(act.people, (row) => ({ ...row, star: act.stars }));
    case 'rename':
      return change([act.person], (row) => ({ ...row, name: act.name ?? row.name }));
    case 'log':
      return change([act.person], (row) => ({ ...row, gapDays: 0, lastTouch: asOf }));
    case 'add':
      return [
        ...rows,
        {
          ...inventedPerson(28, 'network'),
          id: act.person,
          name: act.name,
          addresses: act.addresses,
          organization: act.organization,
          circle: act.circle,
        },
      ];
    default:
      return [...rows];
  }
}

/** Invented pairs, two people after the other, without those an act has answered. */
function likelyPairs(people: readonly PersonRow[], acts: readonly Act[]): readonly LikelyPair[] {
  const answered = new Set(
    acts.flatMap((act) => (act.type === 'merge' ? act.people : act.type === 'not-same' ? act.one : [])),
  );
  return people.flatMap((a, at): readonly LikelyPair[] => {
    const b = people[at + 1];
    if (at % 2 === 1 || !b || answered.has(a.id)) return [];
    const reason = `Both are called ${a.name} and write with the same 6 people.`;
    return [{ a, b: { ...b, name: a.name }, reason, shared: ['Jonas Varga', 'Mira Haugen'] }];
  });
}

function importsOf(imports: Fixture['imports']): readonly ImportRow[] {
  if (imports === 'none') return [];
  if (imports === 'two') return inventedImports;
  if (imports !== 'one taken back') return imports;
  return inventedImports.map((row) => (row.id === 2 ? { ...row, state: 'undone' } : row));
}

const notesOn = (id: string, acts: readonly Act[]): string =>
  acts.findLast((act) => act.type === 'note' && act.person === id)?.type === 'note'
    ? (acts.findLast((act): act is Extract<Act, { type: 'note' }> => act.type === 'note' && act.person === id)
        ?.text ?? '')
    : '';
