import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandMeeting } from '../../../shared/calendar/expand-meeting.ts';
import type { CalendarTime, EventEnvelope } from '../../../shared/envelope.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { readTestStore } from './test-stores.ts';

/** An event as Debian's readpst 0.6.76 writes it: folder, summary, start, end, rule, whether it is transparent. */
type OracleEvent = readonly [string, string, string, string, string, boolean];

const oracle = JSON.parse(
  readFileSync(new URL('../../fixtures/outlook/ost-calendars-readpst.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly OracleEvent[]>>;

const until = asInstant(Date.UTC(2032, 0, 1));

function starts(events: readonly EventEnvelope[]): readonly string[] {
  return expandMeeting([...events], { zone: 'UTC', until }).occurrences.map((one) =>
    new Date(one.start).toISOString(),
  );
}

const isDate = ({ start }: EventEnvelope) => start.type === 'date';

/** readpst's start: an instant, of which whole days are the day it lies on. */
function timeOf(text: string, wholeDay: boolean): CalendarTime {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(text)?.map(Number) ?? [];
  if (wholeDay) return { type: 'date', date: text.slice(0, 8) };
  return { type: 'utc', ms: Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute) };
}

describe.each([
  ['pstextractortest@outlook.com.ost', 169],
  ['pstextractortestpdf@outlook.com.ost', 160],
])('%s', (name, count) => {
  const items = readTestStore(name);
  const own = items.flatMap(({ envelope, path }) =>
    envelope?.kind === 'event' && envelope.method === 'publish'
      ? [{ envelope, folder: path.split('/').at(-1) }]
      : [],
  );

  it('has all calendar items that readpst finds, and nothing that cannot be read', () => {
    expect(items.filter(({ error }) => error !== null)).toEqual([]);
    expect(own).toHaveLength(count);
    expect(oracle[name]).toHaveLength(count);
  });

  it('has each at the same times, its rule worked out to 2031', () => {
    const key = (folder: string | undefined, summary: string, busy: boolean, all: readonly string[]) =>
      JSON.stringify([folder, summary, busy, all]);
    const ours = own.map(({ envelope, folder }) =>
      key(folder, envelope.summary, envelope.transparent, starts([envelope])),
    );
    const wholeDays = new Set(
      own.filter(({ envelope }) => isDate(envelope)).map(({ envelope }) => envelope.summary),
    );
    const theirs = (oracle[name] ?? []).map(([folder, text, start, end, rule, transparent]) => {
      const summary = text.replace(/\\(.)/g, '$1');
      const wholeDay = wholeDays.has(summary);
      const like = own[0]?.envelope;
      if (like === undefined) throw new Error('No event to copy.');
      const event = {
        ...like,
        start: timeOf(start, wholeDay),
        end: timeOf(end, wholeDay),
        rrules: rule === '' ? [] : [rule],
        exdates: [],
      };
      return key(folder, summary, transparent, starts([event]));
    });
    expect(ours.sort()).toEqual(theirs.sort());
  });
});

describe('the mailbox of pstextractortest@outlook.com', () => {
  const items = readTestStore('pstextractortest@outlook.com.ost');
  const mails = items.flatMap((item) =>
    item.envelope?.kind === 'mail' ? [{ ...item, mail: item.envelope }] : [],
  );
  const meetings = items.flatMap(({ envelope }) => (envelope?.kind === 'event' ? [envelope] : []));

  it('has its mails in the folders Outlook shows', () => {
    const counts: Record<string, number> = {};
    for (const { path, folder } of mails) {
      const key = `${path.split('/').at(-1)} ${folder}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'Deleted Items deleted': 1,
      'Inbox normal': 10,
      'Sent Items sent': 2,
      'Sync Issues normal': 1,
    });
  });

  it('names its owner by the address that only received mail has', () => {
    const sent = mails.filter(({ folder }) => folder === 'sent');
    expect(sent.map(({ mail }) => mail.from)).toEqual([
      [{ address: 'pstextractortest@outlook.com', name: 'Pst Extractor' }],
      [{ address: 'pstextractortest@outlook.com', name: 'Pst Extractor' }],
    ]);
  });

  it('has one meeting in mail and calendar, with the answers both ways', () => {
    const called = (summary: string) => meetings.filter((event) => event.summary.includes(summary));
    const accepted = called('meeting from Ed');
    expect(new Set(accepted.map(({ uid }) => uid)).size).toBe(1);
    expect(
      accepted
        .map(({ method, attendees }) => [method, attendees[0]?.address, attendees[0]?.attendance])
        .sort(),
    ).toEqual([
      ['publish', 'pstextractortest@outlook.com', 'accepted'],
      ['reply', 'pstextractortest@outlook.com', 'accepted'],
    ]);
    const called2 = called('meeting with attachments (jpg, pdf, text)');
    expect(new Set(called2.map(({ uid }) => uid)).size).toBe(1);
    expect(
      called2
        .map(({ method, attendees }) => [method, attendees[0]?.address, attendees[0]?.attendance])
        .sort(),
    ).toEqual([
      ['publish', 'epfromer@gmail.com', 'accepted'],
      ['reply', 'epfromer@gmail.com', 'accepted'],
      ['request', 'epfromer@gmail.com', 'needs-action'],
    ]);
  });
});
