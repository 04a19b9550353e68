import type { Failure } from '../../../shared/contract/contract.ts';
import type { ImportProgress } from '../../../shared/contract/imports.ts';
import type { Fixture } from '../fixture-bridge.ts';

const failure: Failure = {
  what: 'The list of people could not be read.',
  where: '/home/ana/.config/Wellspring/library.db, page 812',
  todo: 'Close Wellspring and open it again. If it stays like this, your last backup is in the same folder.',
};

const running: ImportProgress = {
  run: 'one',
  path: '/home/ana/Downloads/All mail.mbox',
  pathIndex: 0,
  paths: 2,
  stage: 'reading',
  bytes: 612_000_000,
  totalBytes: 1_432_000_000,
  items: 17_640,
  rate: 872,
  secondsLeft: 27,
};

/** What a picture shows, by the name in `?scene=`. */
export const scenes: Readonly<Record<string, Partial<Fixture>>> = {
  full: {},
  empty: { network: 0, suggestions: 0, imports: 'none' },
  sample: { sample: 'shown' },
  found: { network: 0, suggestions: 27, me: 'guessed' },
  decided: { suggestions: 0 },
  quiet: { day: 'quiet' },
  stale: { day: 'stale' },
  plenty: { day: 'over capacity' },
  many: { network: 10_000 },
  running: { running },
  loading: {
    silent: ['people.list', 'people.person', 'imports.list', 'settings.get', 'today.get', 'insights.get'],
  },
  failing: {
    failing: {
      'people.list': failure,
      'people.person': failure,
      'imports.list': failure,
      'settings.get': failure,
      'today.get': failure,
      'insights.get': failure,
    },
  },
  broken: {
    libraryFailure: {
      what: 'The file of your library is damaged; nothing was changed.',
      where: '/home/ana/.config/Wellspring/library.db',
      todo: 'Put a backup in its place, or move the file away and import your mail again.',
    },
  },
};
