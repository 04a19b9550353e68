import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { becomeNotifications, type NotificationDesk } from './dbus/notifications.ts';
import { launch, type StartedApp } from './launch.ts';
import { ask, atOnce, keepDue, mailOf, writeDueMailbox } from './reminder-library.ts';

const basic = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

/** A meeting with Ana that both accepted. */
const meeting = (uid: string, start: number) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}@invented.example`,
    `DTSTAMP:${basic(Date.now() - 86_400_000)}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(start + 3_600_000)}`,
    'SUMMARY:Coffee',
    'ORGANIZER;CN=Nora Hale:mailto:nora@fieldnotes.example',
    'ATTENDEE;CN=Ana Moreau;PARTSTAT=ACCEPTED:mailto:ana@harbour.example',
    'ATTENDEE;CN=Nora Hale;PARTSTAT=ACCEPTED:mailto:nora@fieldnotes.example',
    'END:VEVENT',
  ].join('\r\n');

describe.runIf(process.platform === 'linux')('reminders follow what the files tell', () => {
  let desk: NotificationDesk;
  let started: StartedApp;
  let mailbox: { folder: string; mail: string };

  beforeEach(async () => {
    mailbox = await writeDueMailbox();
    desk = await becomeNotifications();
    started = await launch({ userData: mailbox.folder });
  });
  afterEach(async () => {
    await started.close().catch(() => {});
    desk.close();
    await rm(mailbox.folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('contact that an import finds withdraws what became moot', async () => {
    await keepDue(started, mailbox.mail, ['Ana Moreau', 'Goran Hollis']);
    const note = await desk.next();
    expect(note.title.split(' and ').sort()).toEqual(['Ana Moreau', 'Goran Hollis']);
    const later = join(mailbox.folder, 'Sent.mbox');
    const me = 'Nora Hale <nora@fieldnotes.example>';
    await writeFile(later, mailOf('newer', me, 'Ana Moreau <ana@harbour.example>', 1, 'Lunch on Friday'));
    await ask(started.page, 'imports.start', { paths: [later] });
    expect(await desk.next()).toMatchObject({ title: 'Goran Hollis', replaces: note.id });
    expect(desk.notes).toHaveLength(2);
  });

  it('a meeting in a calendar file is told before it begins, with what to know', async () => {
    const file = join(mailbox.folder, 'calendar.ics');
    const soon = Date.now() + 20 * 60_000;
    const events = [meeting('past', soon - 70 * 86_400_000), meeting('soon', soon)];
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
    await writeFile(file, calendar);
    await ask(started.page, 'imports.start', { paths: [file] });
    await ask(started.page, 'acts.perform', {
      acts: [
        { type: 'me', addresses: ['nora@fieldnotes.example'] },
        { ...atOnce, digest: 'off' },
      ],
    });
    const [ana] = await ask(started.page, 'people.list', { scope: 'all' });
    await ask(started.page, 'acts.perform', {
      acts: [{ type: 'keep', people: [ana?.id ?? ''], circle: 'close' }],
    });
    const note = await desk.next();
    expect(note.title).toMatch(/^You meet Ana Moreau in (19|20) minutes$/);
    expect(note.body).toMatch(/^Last in touch on \d+ \w+/);
    expect(note.actions).toEqual(['default', 'Open', 'open', 'Open Ana Moreau']);
    desk.choose(note, 'default');
    await started.page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
    expect(desk.notes).toHaveLength(1);
  });
});
