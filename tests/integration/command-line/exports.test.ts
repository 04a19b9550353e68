import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'node-ical';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { cli, temporaryFolder } from '../command-line.ts';

const now = '2026-11-26T12:00:00Z';
const me = 'Nora Hale <nora@fieldnotes.example>';

/** Mail both ways with somebody, on the given days of 2026. */
function mails(them: string, days: readonly string[]): string {
  return days
    .flatMap((day, index) =>
      [
        [me, them],
        [them, me],
      ].map(
        ([from, to], turn) =>
          `From x ${day}\nFrom: ${from}\nTo: ${to}\nDate: ${day} 2026 09:0${turn}:00 +0000\nMessage-ID: <${index}${turn}${them.length}@x>\nDelivered-To: nora@fieldnotes.example\nSubject: Hello\n\nText.\n\n`,
      ),
    )
    .join('');
}

const contacts = `BEGIN:VCARD
VERSION:3.0
FN:Ana Moreau
EMAIL:ana@harbour.example
ORG:Harbour; Labs
BDAY:1980-02-29
NOTE:First\\nsecond
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:=HYPERLINK("http://x"\\;"y")
EMAIL:bram@northwind.example
BDAY:--0412
END:VCARD
`;

describe('what is exported', () => {
  let library: string;
  let folder: string;
  const run = async (...args: string[]) => {
    const ran = await cli([...args, '--library', library, '--now', now, '--zone', 'Europe/Berlin']);
    expect(ran).toMatchObject({ code: 0 });
    return ran.stdout;
  };
  const exported = async (format: string, ...more: string[]) => {
    const file = join(folder, `out.${format}`);
    await run('export', '--format', format, file, ...more);
    return readFileSync(file, 'utf8');
  };

  beforeEach(async () => {
    [library, folder] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(
      join(folder, 'mail.mbox'),
      mails('Ana Moreau <ana@harbour.example>', ['10 May', '1 Jul', '20 Aug']) +
        mails('Bram <bram@northwind.example>', ['1 Nov', '10 Nov', '24 Nov']),
    );
    writeFileSync(join(folder, 'contacts.vcf'), contacts);
    await run(
      'import',
      join(folder, 'mail.mbox'),
      join(folder, 'contacts.vcf'),
      '--me',
      'nora@fieldnotes.example',
    );
    await run('people', '--keep', 'close');
  });

  it('as a calendar is read back by another reader: turns on working days, birthdays in leap years too', async () => {
    const events = Object.values(ical.sync.parseICS(await exported('ics'))).flatMap((one) =>
      one?.type === 'VEVENT' ? [one] : [],
    );
    const facts = events.map(({ summary, start, rrule, uid }) => ({
      summary: String(summary),
      day: start.toLocaleDateString('sv-SE'),
      rule: rrule?.toString().split('RRULE:')[1] ?? null,
      uid: String(uid).replace(/-p[0-9a-z]+@/, '-ID@'),
    }));
    expect(facts).toEqual([
      // Due since September: today, a Thursday. Bram's turn comes 31 days after 24 November, on a Friday.
      { summary: 'Ana Moreau: a hello', day: '2026-11-26', rule: null, uid: 'turn-ID@wellspring.invalid' },
      expect.objectContaining({ day: '2026-12-25', rule: null }),
      expect.objectContaining({ summary: 'Birthday of Ana Moreau', day: '2000-02-29' }),
      expect.objectContaining({ day: '2000-04-12' }),
    ]);
    expect(events[2]?.rrule?.between(new Date('2026-01-01'), new Date('2029-01-01')).map(isoDay)).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('is the same byte for byte, and a turn that moves keeps its id', async () => {
    const before = await exported('ics');
    expect(await exported('ics')).toBe(before);
    await run('log', 'ana@harbour.example', 'call', '--on', '2026-11-26');
    const after = await exported('ics');
    const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid).sort();
    expect(uids(after)).toEqual(uids(before));
    expect(after).not.toBe(before);
    for (const format of ['csv', 'vcf']) expect(await exported(format)).toBe(await exported(format));
  });

  it('as a table holds the people, and no formula', async () => {
    const text = await exported('csv');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ name }) => name).sort()).toEqual([`'=HYPERLINK("http://x";"y")`, 'Ana Moreau']);
    expect(data.find(({ name }) => name === 'Ana Moreau')).toMatchObject({
      addresses: 'ana@harbour.example',
      status: 'network',
      circle: 'close',
      lastTouch: '2026-08-20',
      sent: '3',
      birthday: '1980-02-29',
    });
  });

  it('as contacts comes back as the same people', async () => {
    const file = join(folder, 'back.vcf');
    writeFileSync(file, await exported('vcf'));
    const other = temporaryFolder();
    await cli(['import', file, '--library', other, '--now', now]);
    const { stdout } = await cli(['people', '--all', '--json', '--library', other, '--now', now]);
    const { people } = JSON.parse(stdout) as { people: { name: string; addresses: string[] }[] };
    expect(people.map(({ name, addresses }) => `${name} ${addresses.join()}`).sort()).toEqual([
      '=HYPERLINK("http://x";"y") bram@northwind.example',
      'Ana Moreau ana@harbour.example',
    ]);
    const page = await cli(['person', 'bram@northwind.example', '--json', '--library', other, '--now', now]);
    expect(JSON.parse(page.stdout)).toMatchObject({ birthday: '--04-12' });
  });

  it('in a format nobody knows is wrong usage', async () => {
    const ran = await cli(['export', '--format', 'constructor', join(folder, 'x'), '--library', library]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('json, csv, vcf or ics');
  });
});

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
