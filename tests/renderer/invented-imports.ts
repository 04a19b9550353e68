import { type ImportResult, type ImportRow, skipReasons } from '../../shared/contract/imports.ts';

const nothingSkipped = Object.fromEntries(skipReasons.map((reason) => [reason, 0])) as ImportRow['skipped'];

/** Two imports such as a first evening leaves behind: a mail archive with two damaged spots, and a calendar. */
export const inventedImports: readonly ImportRow[] = [
  {
    id: 1,
    path: '/home/ana/Downloads/All mail.mbox',
    format: 'mbox',
    bytes: 1_430_000_000,
    ms: 48_200,
    messages: 41_208,
    events: 0,
    occurrences: 0,
    contacts: 0,
    contactDuplicates: 0,
    kept: 11_932,
    touchpoints: 14_077,
    duplicates: 118,
    skipped: { ...nothingSkipped, bulk: 22_410, automated: 5_032, folder: 1_304, tooLarge: 408, undated: 2 },
    errors: [
      {
        path: '/home/ana/Downloads/All mail.mbox',
        offset: 88_120_331,
        reason: 'The message ends in the middle of its header.',
      },
      {
        path: '/home/ana/Downloads/All mail.mbox',
        offset: 903_114_002,
        reason: 'No sender and no recipient could be read.',
      },
    ],
    moreErrors: 0,
    coverage: { mail: ['2017-02-11', '2026-11-20'], calendar: null },
    notes: [],
    state: 'done',
    at: '2026-11-20T18:02:11.000Z',
    sentences: ['Read 41,208 messages; 11,932 count, as 14,077 new touchpoints.'],
  },
  {
    id: 2,
    path: '/home/ana/Downloads/calendar.ics',
    format: 'ics',
    bytes: 2_210_000,
    ms: 840,
    messages: 0,
    events: 902,
    occurrences: 2_118,
    contacts: 0,
    contactDuplicates: 0,
    kept: 944,
    touchpoints: 2_870,
    duplicates: 0,
    skipped: { ...nothingSkipped, noPeople: 702, allDay: 311, future: 96, tooLarge: 65 },
    errors: [],
    moreErrors: 0,
    coverage: { mail: null, calendar: ['2018-05-02', '2026-11-19'] },
    notes: ['3 entries name a zone nobody knows; they were read in yours.'],
    state: 'done',
    at: '2026-11-20T18:03:02.000Z',
    sentences: ['Read 902 calendar entries.'],
  },
];

/** What a run came to that found `added` people, `total` in all. */
export function inventedResult(added: number, total: number): ImportResult {
  return {
    imports: inventedImports,
    me: ['me@harbourlabs.example'],
    people: { added, total, unknown: 12 },
    touchpoints: { added: 16_947, total: 16_947 },
  };
}
