import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, temporaryFolder } from '../command-line.ts';
import { importHere, now, openHere } from './open-here.ts';
import { mbox, me } from './small-mail.ts';

/** Turns the direction of text, rings a bell, clears a terminal, and breaks lines. */
const signs = '\u202e\u0007\u001b[2J\u2066';
const hostile = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

const calendar = (zone: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:hostile@quay.example',
    'DTSTAMP:20260501T000000Z',
    `DTSTART${zone}:20260601T140000Z`,
    `SUMMARY:Tea${signs}time`,
    `ORGANIZER;CN="Bram${signs}":mailto:bram@quay.example`,
    `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${me}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const card = `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bram${signs} Okafor\r\nORG:Quay${signs}works\r\nTITLE:Builder${signs}\r\nEMAIL:bram@quay.example\r\nEND:VCARD\r\n`;

describe('signs that are not drawn', () => {
  it('in names, subjects, meetings, cards and sentences are shown nowhere', async () => {
    const folder = temporaryFolder();
    const files = temporaryFolder();
    writeFileSync(join(files, 'calendar.ics'), calendar(''));
    writeFileSync(join(files, 'cards.vcf'), card);
    const from = `"Bram${signs} Okafor" <bram@quay.example>`;
    const mail = mbox(
      'hostile.mbox',
      { id: 'h0', from: me, to: 'bram@quay.example', date: 'Mon, 25 May 2026 10:00:00 +0000' },
      {
        id: 'h1',
        from,
        subject: `Invoice${signs}fdp.exe`,
        body: `Could you send me${signs} the tide tables?`,
        date: 'Tue, 26 May 2026 10:00:00 +0000',
      },
    );
    const library = openHere(folder);
    await importHere(library, [mail, join(files, 'calendar.ics'), join(files, 'cards.vcf')], [me]);
    library.perform([{ type: 'keep', people: ['bram@quay.example'], circle: 'close' }]);
    const page = library.person('bram@quay.example');
    expect(page?.name).toMatch(/Bram.*Okafor/);
    expect(page?.organization).toMatch(/Quay.*works/);
    expect(page?.timeline.map(({ subject }) => subject).join()).toMatch(/Invoice.*fdp\.exe/);
    expect(page?.ledger.map(({ sentence }) => sentence).join()).toMatch(/send me.*tide tables/);
    const today = library.today();
    expect(today.meetings.map(({ summary }) => summary).join()).toMatch(/Tea.*time/);
    const shown = [page, today, library.insights(), library.people('all'), library.reminderStanding()];
    for (const one of shown) expect(JSON.parse(JSON.stringify(one), harmless)).toBeDefined();

    library.close();
    for (const args of [['today'], ['person', 'bram@quay.example'], ['people', '--all']]) {
      const { stdout } = await cli([...args, '--library', folder, '--now', new Date(now).toISOString()]);
      expect(stdout.replaceAll('\n', '')).not.toMatch(hostile);
    }
    for (const format of ['csv', 'vcf', 'ics']) {
      const file = join(files, `out.${format}`);
      await cli(['export', '--format', format, file, '--library', folder]);
      expect(readFileSync(file, 'utf8').replaceAll(/\r?\n/g, '')).not.toMatch(hostile);
    }
  });
});

/** Lets a value pass that holds no such sign. */
function harmless(key: string, value: unknown): unknown {
  if (typeof value === 'string' && hostile.test(value)) throw new Error(`${key}: ${JSON.stringify(value)}`);
  return value;
}
