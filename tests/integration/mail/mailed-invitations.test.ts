import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportResult, Receipt } from '../../../shared/contract/imports.ts';
import type { PersonPage } from '../../../shared/contract/people.ts';
import {
  calendarText,
  type Invented,
  invitationMail,
  type Part,
  words,
} from '../../unit/mail/invitation-mail.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';

const me = 'mira@home.example';
const bo = 'bo@quay.example';

const part = (event: Invented, rest: Partial<Part> = {}): Part => ({
  type: 'text/calendar; charset=utf-8',
  body: calendarText(event),
  ...rest,
});
const separator = 'From ana@harbour.example Fri Feb 20 09:00:00 2026\n';
const inMbox = (...mails: string[]) => mails.map((mail) => `${separator}${mail}\n`).join('');
const id = (name: string) => `Message-ID: <${name}@test.example>`;

const invited = invitationMail(
  [id('invited')],
  words,
  part({}),
  part({}, { type: 'application/ics; name=invite.ics', encoding: 'base64' }),
);
const accepted = invitationMail([id('accepted')], part({ method: 'REPLY', attendees: [`${me} ACCEPTED`] }))
  .replace('From: Ana Lima <ana@harbour.example>', `From: ${me}`)
  .replace('To: mira@home.example', 'To: ana@harbour.example');
const mine: Invented = { uid: 'walk@home.example', organizer: me, attendees: [`${bo} NEEDS-ACTION`] };
const asked = invitationMail([id('asked')], words, part(mine))
  .replace('From: Ana Lima <ana@harbour.example>', `From: ${me}`)
  .replace('To: mira@home.example', `To: ${bo}`);
const agreed = invitationMail(
  [id('agreed')],
  part({ ...mine, method: 'REPLY', attendees: [`${bo} ACCEPTED`] }, { type: 'text/calendar; method=REPLY' }),
).replace('From: Ana Lima <ana@harbour.example>', `From: ${bo}`);

function file(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** messages + occurrences = kept + duplicates + everything skipped + what could not be read. */
function expectSum(receipt: Receipt | undefined): void {
  if (!receipt) throw new Error('No receipt');
  const skipped = Object.values(receipt.skipped).reduce((sum, count) => sum + count, 0);
  expect(receipt.messages + receipt.occurrences).toBe(
    receipt.kept + receipt.duplicates + skipped + receipt.errors.length,
  );
}

const importAs = (library: string, ...paths: string[]): Promise<ImportResult> =>
  importInto(library, ...paths, '--me', me);
const page = (library: string, address: string) =>
  json<PersonPage>(['person', address, '--library', library, ...fixed]);
const meetings = async (library: string, address: string) =>
  (await page(library, address)).timeline.filter(({ kind }) => kind === 'meeting');

describe('calendars inside mail', () => {
  const mbox = inMbox(invited, accepted, asked, agreed);

  test('are events beside their messages, and the counts are right', async () => {
    const library = temporaryFolder();
    const [receipt] = (await importAs(library, file('all.mbox', mbox))).imports;
    expect(receipt).toMatchObject({
      messages: 4,
      events: 2,
      occurrences: 2,
      // Two mails, one from Ana and one to Bo, and a meeting with each.
      kept: 4,
      touchpoints: 4,
      duplicates: 0,
      skipped: { reply: 2 },
      errors: [],
      coverage: { mail: ['2026-02-20', '2026-02-20'], calendar: ['2026-03-02', '2026-03-02'] },
    });
    expectSum(receipt);
    expect(await meetings(library, 'ana@harbour.example')).toHaveLength(1);
    expect(await meetings(library, bo)).toMatchObject([{ subject: 'Lunch' }]);
  });

  test('are the same meeting as in a calendar, in any order', async () => {
    const calendar = calendarText({ method: '', attendees: [`${me} ACCEPTED`], stamp: '20260220T090000Z' });
    const paths = [file('all.mbox', mbox), file('mine.ics', calendar)];
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const { imports } = await importAs(one, ...paths);
    for (const receipt of imports) expectSum(receipt);
    expect(imports[1]).toMatchObject({ events: 1, occurrences: 1, kept: 0, duplicates: 1 });
    await importAs(other, ...[...paths].reverse());
    expect(await meetings(one, 'ana@harbour.example')).toHaveLength(1);
    expect(await exported(one)).toBe(await exported(other));
  });

  test('change nothing when they are imported again, and leave with their import', async () => {
    const library = temporaryFolder();
    const path = file('all.mbox', mbox);
    await importAs(library, path);
    const before = await exported(library);
    const [again] = (await importAs(library, path)).imports;
    expect(again).toMatchObject({ messages: 4, events: 2, occurrences: 2, kept: 0, duplicates: 6 });
    expectSum(again);
    expect(await exported(library)).toBe(before);
    for (const number of ['1', '2']) await cli(['undo-import', number, '--library', library]);
    expect(await exported(library)).not.toContain('walk@home.example');
  });

  test('that are broken are said where their message stands, which counts all the same', async () => {
    const broken = invitationMail([id('broken')], words, part({ start: 'DTSTART:20241345T100000Z' })).replace(
      'Subject: Lunch',
      'Subject: Dinner',
    );
    const path = file('b.mbox', inMbox(invited, broken));
    const [receipt] = (await importAs(temporaryFolder(), path)).imports;
    expect(receipt?.errors).toEqual([
      {
        path,
        offset: inMbox(invited).length,
        reason: expect.stringContaining('An event inside the message:'),
      },
    ]);
    expect(receipt).toMatchObject({ kept: 3 });
    expectSum(receipt);
  });

  test('in single files too; one of a spam folder is no invitation', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'invited.eml'), invited);
    const spam = file('Spam.mbox', inMbox(invited.replaceAll('lunch-1', 'pills')));
    const [good, bad] = (await importAs(temporaryFolder(), folder, spam)).imports;
    expect(good).toMatchObject({ messages: 1, events: 1, occurrences: 1, kept: 2 });
    expect(bad).toMatchObject({ messages: 1, events: 0, occurrences: 0 });
  });
});
