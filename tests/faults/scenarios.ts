import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../../shared/journal/acts.ts';

/** One thing the user does. It is acknowledged when it returned, and from then on nothing may lose it. */
export type Step =
  | { readonly does: 'perform'; readonly acts: readonly Act[] }
  | { readonly does: 'undo' }
  /** Wipes the sentences of gives and asks; no act, and no way back. */
  | { readonly does: 'wipe sentences' }
  | { readonly does: 'import'; readonly files: readonly string[] }
  | { readonly does: 'take back'; readonly import: number }
  | { readonly does: 'back up' }
  /** Goes back to the oldest backup. */
  | { readonly does: 'restore' }
  /** Opens the library and closes it again. */
  | { readonly does: 'open' };

/** A library as it is before, and what is done to it. */
export interface Scenario {
  /** Steps that prepare the library, without any fault. */
  readonly before: readonly Step[];
  readonly steps: readonly Step[];
  /** File of an older library to begin with, below tests/fixtures. */
  readonly from?: string;
}

const me = 'mira@home.example';
const ana = 'ana@harbour.example';
const bram = 'bram@quay.example';
const zoe = 'zoe@stranger.example';

function message(id: string, from: string, to: string, day: number): string {
  const date = new Date(Date.UTC(2026, 2, 1 + (day % 60), 10)).toUTCString().replace('GMT', '+0000');
  return [
    'From someone Mon Mar  2 10:00:00 2026',
    `From: ${from}`,
    `To: ${to}`,
    `Subject: About ${id}`,
    `Message-ID: <${id}@test.example>`,
    `Date: ${date}`,
    '',
    `These are the words of ${id}. Could you send me the drawings?`,
    '',
    '',
  ].join('\n');
}

/** Mail of everybody in these scenarios, and of a crowd that takes several pages of the file. */
export function writeMail(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const talk = [
    message('a1', `Ana Lima <${ana}>`, me, 1),
    message('a2', me, ana, 2),
    message('b1', me, `Bram Okafor <${bram}>`, 3),
    message('z1', `Zoe Park <${zoe}>`, me, 4),
    message('z2', me, zoe, 5),
  ];
  writeFileSync(join(folder, 'talk.mbox'), talk.join(''));
  for (const name of ['crowd', 'others']) {
    const many = Array.from({ length: 120 }, (_, at) =>
      message(`${name}-${at}`, `Person ${at} <p${at}@${name}.example>`, me, at),
    );
    writeFileSync(join(folder, `${name}.mbox`), many.join(''));
  }
}

/** Puts the file of an older library where the library is to be. */
export function placeFixture(fixtures: string, from: string, library: string): void {
  mkdirSync(library, { recursive: true });
  copyFileSync(join(fixtures, from), join(library, 'library.sqlite'));
}

const does = (...acts: readonly Act[]): Step => ({ does: 'perform', acts });
const undo: Step = { does: 'undo' };
const takesIn = (...files: readonly string[]): Step => ({ does: 'import', files });
const settled: readonly Step[] = [
  takesIn('talk.mbox'),
  does({ type: 'keep', people: [ana, bram], circle: 'active' }),
];
const noted = (text: string): Step => does({ type: 'note', person: ana, text });

/** What faults are put into. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  import: {
    before: [],
    steps: [
      takesIn('talk.mbox'),
      does({ type: 'keep', people: [ana], circle: 'close' }),
      takesIn('crowd.mbox', 'others.mbox'),
      { does: 'take back', import: 2 },
    ],
  },
  undo: {
    before: settled,
    steps: [
      noted('likes boats'),
      does({ type: 'star', people: [ana], stars: 3 }),
      undo,
      undo,
      does({ type: 'log', person: bram, kind: 'lunch', on: '2026-04-20', ways: 'both', note: 'soup' }),
      does({ type: 'forget', people: [bram] }),
      undo,
      takesIn('crowd.mbox'),
      undo,
      undo,
    ],
  },
  merge: {
    before: settled,
    steps: [
      does({ type: 'merge', people: [ana, bram] }),
      undo,
      does({ type: 'not-same', one: [ana], other: [bram] }),
      does({ type: 'merge', people: [ana, zoe] }),
      does({ type: 'split', person: ana, anchors: [zoe], rest: [] }),
      undo,
    ],
  },
  settings: {
    before: settled,
    steps: [
      does({ type: 'circle', circle: 'active', name: 'Busy', days: 60 }),
      does({ type: 'capacity', people: 9 }),
      does({ type: 'zone', zone: 'Asia/Tokyo' }),
      does({ type: 'me', addresses: [me] }),
      does({ type: 'away', from: '2026-08-01', until: '2026-08-21', away: 'on' }),
      does({ type: 'pause', until: '2026-07-01' }),
      { does: 'back up' },
      undo,
      { does: 'wipe sentences' },
    ],
  },
  restore: {
    before: settled,
    steps: [
      { does: 'back up' },
      noted('likes boats'),
      { does: 'restore' },
      does({ type: 'star', people: [ana], stars: 3 }),
    ],
  },
  'migration 1': { before: [], from: 'library-version-1.sqlite', steps: [{ does: 'open' }, undo] },
  'migration 3': { before: [], from: 'library-version-3.sqlite', steps: [{ does: 'open' }, undo] },
};
