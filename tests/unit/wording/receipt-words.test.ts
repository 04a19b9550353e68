import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../shared/contract/imports.ts';
import { noCounts } from '../../../shared/derive/tally.ts';
import { actWords } from '../../../shared/wording/act-words.ts';
import { ownAddressReason } from '../../../shared/wording/own-address-words.ts';
import {
  errorGroups,
  itemsRead,
  manyFiles,
  receiptSentences,
  skippedWords,
} from '../../../shared/wording/receipt-words.ts';

function receipt(rest: Partial<Receipt> = {}): Receipt {
  const { skipped, bounded: _bounded, unknownZones: _zones, ...counts } = noCounts();
  return {
    ...{ id: 1, path: '/home/ana/All mail.mbox', format: 'mbox', bytes: 13, ms: 5 },
    ...counts,
    skipped,
    errors: [],
    moreErrors: 0,
    coverage: { mail: null, calendar: null },
    notes: [],
    ...rest,
  };
}

const error = { path: '/home/ana/cv.pdf', offset: null, reason: 'It is a PDF document.' };
const skipping = (skipped: Partial<Receipt['skipped']>) => ({ ...receipt().skipped, ...skipped });

describe('a receipt in sentences', () => {
  it.each<[string, Partial<Receipt>, readonly string[]]>([
    [
      'of much',
      {
        messages: 15_000,
        kept: 1192,
        touchpoints: 4267,
        coverage: { mail: ['2019-01-01', '2024-06-03'], calendar: null },
      },
      [
        'Read 15,000 messages; 1,192 count, as 4,267 new touchpoints.',
        'The mail goes from 1 January 2019 to 3 June 2024.',
      ],
    ],
    ['of one', { messages: 1, kept: 1, touchpoints: 1 }, ['Read 1 message; 1 counts, as 1 new touchpoint.']],
    [
      'of nothing that counts',
      { messages: 1, skipped: skipping({ bulk: 1 }) },
      ['Read 1 message; none of it counts.', 'Left out: 1 newsletter or mail of a list.'],
    ],
    [
      'of one to come',
      { format: 'calendar', events: 1, occurrences: 1, skipped: skipping({ future: 1 }) },
      ['Read 1 calendar entry (1 occurrence); none of it counts.', 'Left out: 1 meeting still to come.'],
    ],
    ['of a file that is none of ours', { messages: 1, errors: [error] }, ['1 item could not be read.']],
    [
      'of a calendar with a broken event',
      { format: 'calendar', events: 2, occurrences: 3, kept: 2, touchpoints: 4, errors: [error] },
      ['Read 1 calendar entry (2 occurrences); 2 count, as 4 new touchpoints.', '1 item could not be read.'],
    ],
    ['of an empty file', {}, ['There was nothing to read in it.']],
  ])('%s', (_, rest, said) => {
    expect(receiptSentences(receipt(rest), 'done')).toEqual(said);
  });

  it('knows what was read of what stands in the counts', () => {
    expect(itemsRead(receipt({ messages: 5, errors: [error], moreErrors: 2 }))).toEqual({
      ...{ messages: 2, events: 0, occurrences: 0, contacts: 0, unreadable: 3 },
    });
  });

  it('has a form for one and a form for more', () => {
    expect(skippedWords('future', 1)).toBe('1 meeting still to come');
    expect(skippedWords('future', 1200)).toBe('1,200 meetings still to come');
  });
});

describe('other counts', () => {
  it('of one are in the singular', () => {
    const nameOf = (anchor: string) => anchor;
    expect(actWords([{ type: 'cadence', people: ['Ana'], days: 1 }], nameOf)).toBe('Ana: every 1 day');
    expect(actWords([{ type: 'capacity', people: 1 }], nameOf)).toBe('Changed your week to 1 person');
    const evidence = {
      address: 'a@b.test',
      sentFrom: 0,
      present: 1,
      items: 2,
      stated: 'nowhere',
      likely: false,
    } as const;
    expect(ownAddressReason({ ...evidence, deliveredTo: 1 })).toBe('1 message was delivered to it.');
    expect(ownAddressReason({ ...evidence, deliveredTo: 2 })).toBe('2 messages were delivered to it.');
  });
});

describe('what could not be read, for people', () => {
  const foreign = (name: string) => ({ path: `/t/${name}`, offset: null, reason: 'It is none of ours.' });
  const broken = (offset: number | null) => ({ path: '/t/a.mbox', offset, reason: 'It breaks off.' });

  it('comes to one line for many files with one reason, behind what is ours', () => {
    const many = Array.from({ length: 212 }, (_, index) => foreign(`${index}.json`));
    const groups = errorGroups([...many.slice(0, 100), broken(7), ...many.slice(100), broken(9)]);
    expect(groups.map(({ reason, errors }) => [reason, errors.length])).toEqual([
      ['It breaks off.', 1],
      ['It breaks off.', 1],
      ['It is none of ours.', 212],
    ]);
    expect(groups[2]?.errors).toEqual(many);
    expect(manyFiles(212, '0.json')).toBe('212 files, for example 0.json');
  });

  it('names few files one by one, and never puts items within a file together', () => {
    const few = [foreign('a.json'), foreign('b.html'), foreign('c.jpg')];
    const inside = [1, 2, 3, 4, 5].map(broken);
    const groups = errorGroups([...few, ...inside]);
    expect(groups.map(({ errors }) => errors)).toEqual([...few, ...inside].map((one) => [one]));
    expect(errorGroups([])).toEqual([]);
  });
});
