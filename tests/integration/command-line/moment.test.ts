import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PersonPage, PersonRow } from '../../../shared/contract/people.ts';
import type { TodayPage } from '../../../shared/contract/today.ts';
import { cli, json, temporaryFolder } from '../command-line.ts';
import { mbox, me } from '../library/small-mail.ts';

const ana = 'ana@harbour.example';

interface People {
  readonly asOf: string | null;
  readonly people: readonly PersonRow[];
}

function calendar(...events: readonly string[]): string {
  const file = join(temporaryFolder(), 'calendar.ics');
  writeFileSync(file, ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n'));
  return file;
}

const meeting = (uid: string, start: string, stamp: string) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    `SUMMARY:${uid}`,
    `ORGANIZER:mailto:${me}`,
    `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ana}`,
    'END:VEVENT',
  ].join('\r\n');

const at = (library: string, now: string) => ['--library', library, '--now', now, '--zone', 'UTC'];

describe('long after the files end', () => {
  it('tells people of a meeting by the clock of their zone, and scripts by its instant', async () => {
    const at = ['--library', temporaryFolder(), '--now', '2026-11-26T06:00:00Z', '--zone'];
    expect((await cli(['demo', ...at, 'UTC'])).code).toBe(0);
    const today = async (zone: string) => {
      const { meetings } = await json<TodayPage>(['today', ...at, zone]);
      return { instant: meetings[0]?.date ?? '', text: (await cli(['today', ...at, zone])).stdout };
    };
    const [london, berlin] = [await today('Europe/London'), await today('Europe/Berlin')];
    expect(london.instant).toMatch(/^2026-11-\d\dT\d\d:\d\d:00Z$/);
    const clock = (hour: number) =>
      `${london.instant.slice(0, 10)} ${String(Number(london.instant.slice(11, 13)) + hour).padStart(2, '0')}`;
    expect(london.text).toContain(clock(0));
    expect(berlin.text).toContain(clock(1));
    expect(berlin.instant).toBe(london.instant);
  });

  it('says as of when everything holds, and the year of every date', async () => {
    const library = temporaryFolder();
    const late = (command: string, ...rest: string[]) =>
      cli([command, ...rest, ...at(library, '2028-11-24T00:00:00Z')]);
    const mail = mbox(
      'two.mbox',
      { id: 'm1', date: 'Fri, 29 May 2026 10:00:00 +0000' },
      { id: 'm2', from: me, to: ana, date: 'Mon, 1 Jun 2026 10:00:00 +0000' },
      { id: 'm3', from: me, to: 'bram@quay.example', date: 'Fri, 5 Jun 2026 10:00:00 +0000' },
    );
    const imported = await late('import', mail, '--me', me);
    expect(imported.stdout).toContain('The mail goes from 29 May 2026 to 5 June 2026.');
    await late('people', '--keep', 'close');
    const people = await late('people');
    expect(people.stdout).toContain('New: first contact on 5 June 2026, 1 contact day so far.');
    expect(people.stdout).toMatch(/\n\n\(as of 5 June 2026, where your files end\)\n$/);
    const person = await late('person', ana);
    expect(person.stdout).toContain('New: first contact on 29 May 2026, 2 contact days so far.');
    expect(person.stdout).toContain('(as of 5 June 2026, where your files end)');
    await late('log', ana, 'lunch', '--on', '2026-06-20');
    expect((await late('person', ana)).stdout).toContain('(as of 20 June 2026, when you were last in touch)');
    const row = await json<PersonPage>(['person', ana, ...at(library, '2028-11-24T00:00:00Z')]);
    expect(row.asOf).toBe('2026-06-20');
  });
});

describe('--now', () => {
  it('leaves out later touches, whichever moment was looked at before', async () => {
    const library = temporaryFolder();
    const mail = mbox(
      'two.mbox',
      { id: 'm1', date: 'Mon, 2 Mar 2026 10:00:00 +0000' },
      { id: 'm2', from: me, to: ana, date: 'Thu, 2 Apr 2026 10:00:00 +0000' },
    );
    const met = calendar(meeting('lunch', '20260501T110000Z', '20260303T080000Z'));
    await json(['import', mail, met, '--me', me, ...at(library, '2026-06-01T00:00:00Z')]);
    const seen = async (now: string) => {
      const { asOf, people } = await json<People>(['people', '--all', ...at(library, now)]);
      return [asOf, people[0]?.touchpoints, people[0]?.lastTouch, people[0]?.meetings];
    };
    const expected = [
      ['2026-06-01T00:00:00Z', ['2026-04-02', 3, '2026-05-01', 1]],
      ['2026-05-01T11:00:00Z', ['2026-04-02', 3, '2026-05-01', 1]],
      ['2026-05-01T10:59:59Z', ['2026-04-02', 2, '2026-04-02', 0]],
      ['2026-04-02T10:00:00Z', ['2026-04-02', 2, '2026-04-02', 0]],
      ['2026-04-02T09:59:59Z', ['2026-03-03', 1, '2026-03-02', 0]],
      ['2026-06-01T00:00:00Z', ['2026-04-02', 3, '2026-05-01', 1]],
    ] as const;
    for (const [now, what] of expected) expect([now, await seen(now)]).toEqual([now, what]);
    // A day stands for its first moment, in the zone of the library.
    expect(await seen('2026-05-02')).toEqual(['2026-04-02', 3, '2026-05-01', 1]);
  });

  it('leaves out later acts, and takes back what was only undone later', async () => {
    const library = temporaryFolder();
    await json([
      'import',
      mbox('one.mbox', { id: 'm1' }),
      '--me',
      me,
      ...at(library, '2026-04-01T00:00:00Z'),
    ]);
    await json(['add', 'Nadia', 'nadia@studio.example', ...at(library, '2026-05-01T00:00:00Z')]);
    await json([
      'log',
      'nadia@studio.example',
      'call',
      '--on',
      '2026-05-03',
      ...at(library, '2026-05-04T00:00:00Z'),
    ]);
    await json(['forget', 'nadia@studio.example', ...at(library, '2026-05-10T00:00:00Z')]);
    const touches = async (now: string) => {
      const { people } = await json<People>(['people', ...at(library, now)]);
      return people.map((row) => [row.name, row.touchpoints]);
    };
    expect(await touches('2026-05-10T00:00:00Z')).toEqual([]);
    expect(await touches('2026-05-09T23:59:59Z')).toEqual([['Nadia', 1]]);
    expect(await touches('2026-05-02T00:00:00Z')).toEqual([['Nadia', 0]]);
    expect(await touches('2026-04-30T00:00:00Z')).toEqual([]);
    const gone = await cli(['person', 'nadia@studio.example', ...at(library, '2026-04-30T00:00:00Z')]);
    expect(gone.code).toBe(2);
    expect(await touches('2026-05-09T23:59:59Z')).toEqual([['Nadia', 1]]);
  });
});

describe('--zone', () => {
  it('rebuilds the days, and is kept', async () => {
    const library = temporaryFolder();
    const mail = mbox(
      'night.mbox',
      // Half past midnight in Berlin, still the evening before in UTC, and two days of New York.
      { id: 'm1', date: 'Tue, 3 Mar 2026 00:30:00 +0100' },
      { id: 'm2', from: me, to: ana, date: 'Tue, 3 Mar 2026 22:59:59 -0500' },
    );
    const common = ['--library', library, '--now', '2026-06-01T00:00:00Z'];
    await json(['import', mail, '--me', me, '--zone', 'Europe/Berlin', ...common]);
    const days = async (...zone: string[]) => {
      const { timeline } = await json<PersonPage>(['person', ana, ...common, ...zone]);
      return timeline.map((entry) => entry.day);
    };
    expect(await days()).toEqual(['2026-03-04', '2026-03-03']);
    expect(await days('--zone', 'UTC')).toEqual(['2026-03-04', '2026-03-02']);
    expect(await days('--zone', 'America/New_York')).toEqual(['2026-03-03', '2026-03-02']);
    expect(await days('--zone', 'Pacific/Kiritimati')).toEqual(['2026-03-04', '2026-03-03']);
    expect(await days('--zone', 'America/New_York')).toEqual(['2026-03-03', '2026-03-02']);
    expect(await days()).toEqual(['2026-03-03', '2026-03-02']);
    const { asOf } = await json<People>(['people', ...common]);
    expect(asOf).toBe('2026-03-03');
  });

  it('holds against a zone chosen in the window, as a choice that can be undone', async () => {
    const { openHere } = await import('../library/open-here.ts');
    const library = temporaryFolder();
    const common = ['--library', library, '--now', '2026-06-01T12:00:00Z'];
    await json(['import', mbox('one.mbox', { id: 'm1' }), '--me', me, '--zone', 'UTC', ...common]);
    const window = openHere(library);
    window.perform([{ type: 'zone', zone: 'Asia/Tokyo' }]);
    expect(window.status().zone).toBe('Asia/Tokyo');
    await json(['people', '--zone', 'Europe/Berlin', ...common]);
    expect(window.status()).toMatchObject({
      zone: 'Europe/Berlin',
      undo: 'Changed the time zone to Europe/Berlin',
    });
    window.undo();
    expect(window.status().zone).toBe('Asia/Tokyo');
    window.undo();
    expect(window.status().zone).toBe('UTC');
  });
});
