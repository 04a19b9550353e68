import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ical from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type StartedApp } from './launch.ts';
import { ask, keepDue, writeDueMailbox } from './reminder-library.ts';

describe('the calendar of reminders in a folder', () => {
  let started: StartedApp;
  let folder: string;
  let mailbox: { folder: string; mail: string };
  let file: string;

  beforeAll(async () => {
    mailbox = await writeDueMailbox();
    folder = await mkdtemp(join(tmpdir(), 'wellspring-calendar-'));
    file = join(folder, 'wellspring.ics');
    started = await launch({ userData: mailbox.folder });
    await keepDue(started, mailbox.mail, ['Ana Moreau', 'Goran Hollis']);
  });
  afterAll(async () => {
    await started.close();
    for (const path of [folder, mailbox.folder])
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
  });

  const days = async () => {
    const text = await readFile(file, 'utf8').catch(() => '');
    return Object.fromEntries(
      Object.values(ical.sync.parseICS(text)).flatMap((one) =>
        one?.type === 'VEVENT' ? [[String(one.summary), one.start.toLocaleDateString('sv-SE')]] : [],
      ),
    );
  };

  it('is written once the folder is chosen', async () => {
    await started.app.evaluate(({ dialog }, chosen) => {
      // The dialog is the operating system's; what the user would choose in it stands in for it.
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
    await ask(started.page, 'settings.calendar', { folder: 'choose' });
    await expect
      .poll(async () => Object.keys(await days()).sort())
      .toEqual(['Ana Moreau: a hello', 'Goran Hollis: a hello']);
  });

  it('follows each change, and is left alone without one', async () => {
    const before = await days();
    const rows = await ask(started.page, 'people.list', { scope: 'network' });
    const ana = rows.find(({ name }) => name === 'Ana Moreau')?.id ?? '';
    await ask(started.page, 'acts.perform', { acts: [{ type: 'star', people: [ana], stars: 3 }] });
    const { ino } = await stat(file);
    const { day } = await ask(started.page, 'today.get', undefined);
    await ask(started.page, 'acts.perform', {
      acts: [{ type: 'log', person: ana, kind: 'call', on: day, ways: 'both', note: '' }],
    });
    await expect
      .poll(async () => (await days())['Ana Moreau: a hello'])
      .not.toBe(before['Ana Moreau: a hello']);
    expect((await days())['Goran Hollis: a hello']).toBe(before['Goran Hollis: a hello']);
    // Written beside its place and moved there: another file, and only now.
    expect((await stat(file)).ino).not.toBe(ino);
  });

  it('stays as it is when it is no longer kept', async () => {
    await ask(started.page, 'settings.calendar', { folder: 'none' });
    const text = await readFile(file, 'utf8');
    await ask(started.page, 'acts.undo', undefined);
    await ask(started.page, 'today.get', undefined);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
