import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeNotifications, type NotificationDesk } from './dbus/notifications.ts';
import { becomeTray, type TrayHost } from './dbus/status-notifier.ts';
import { launchInto } from './dbus/tray-item.ts';
import type { StartedApp } from './launch.ts';
import { ask, keepDue, writeDueMailbox } from './reminder-library.ts';

describe.runIf(process.platform === 'linux')('people in the tray, over the session bus', () => {
  let tray: TrayHost;
  let desk: NotificationDesk;
  let started: StartedApp;
  let item: string;
  let mailbox: { folder: string; mail: string };

  beforeAll(async () => {
    mailbox = await writeDueMailbox();
    [tray, desk] = [await becomeTray(), await becomeNotifications()];
    ({ started, item } = await launchInto(tray, { userData: mailbox.folder }));
    await keepDue(started, mailbox.mail, ['Ana Moreau', 'Goran Hollis', 'Bram Bergson']);
    await desk.next();
  });
  afterAll(async () => {
    await started?.close().catch(() => {});
    desk?.close();
    tray?.close();
    await rm(mailbox.folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const today = async () => {
    const { reachOut } = await ask(started.page, 'today.get', undefined);
    return reachOut.map(({ person }) => person.name).sort();
  };

  it('are those of today with why now, and in the line of the icon', async () => {
    await tray.line(item, /^Ana Moreau – .*61/);
    await tray.line(item, /^Goran Hollis – .*69/);
    expect(await tray.tooltip(item)).toBe('Wellspring: 2 people to reach out to');
    expect(await today()).toEqual(['Ana Moreau', 'Goran Hollis']);
  });

  it('each with all one can do', async () => {
    const { lines } = await tray.line(item, /^Ana Moreau/);
    expect(lines.map(({ label }) => label)).toEqual(['Open', 'Log', 'Snooze', 'Not now']);
    expect(lines.map((line) => line.lines.map(({ label }) => label))).toEqual([
      [],
      [
        'A mail',
        'A call',
        'A lunch',
        'Congratulated',
        'Shared something',
        'Introduced somebody',
        'Liked a post',
        'Helped',
      ],
      ['Until tomorrow', 'For a week', 'For one cadence, 30 days', 'Until a day…'],
      [],
    ]);
  });

  it('a call logged there is in the library, and takes the person from the menu and from the note', async () => {
    await tray.choose(item, /^Ana Moreau/, 'Log', 'A call');
    const left = await desk.next();
    expect(left).toMatchObject({ title: 'Goran Hollis', replaces: desk.notes[0]?.id });
    expect(await today()).toEqual(['Goran Hollis']);
    const rows = await ask(started.page, 'people.list', { scope: 'network' });
    const ana = await ask(started.page, 'people.person', {
      id: rows.find(({ name }) => name === 'Ana Moreau')?.id ?? '',
    });
    expect(ana?.timeline[0]).toMatchObject({ kind: 'call', direction: 'both', source: 'by hand' });
    const menu = await tray.menu(item);
    expect(menu.filter(({ label }) => label.includes('Ana'))).toEqual([]);
  });

  it('put off there, nobody is left, and undo brings them back', async () => {
    await tray.choose(item, /^Goran Hollis/, 'Snooze', 'For a week');
    await tray.line(item, 'Nobody to reach out to today');
    await expect.poll(() => desk.withdrawn).toHaveLength(1);
    expect(await today()).toEqual([]);
    await ask(started.page, 'acts.undo', undefined);
    await tray.line(item, /^Goran Hollis/);
  });

  it('"not now" takes this occasion away for good', async () => {
    await tray.choose(item, /^Goran Hollis/, 'Not now');
    await tray.line(item, 'Nobody to reach out to today');
    const { undo } = await ask(started.page, 'library.status', undefined);
    expect(undo).toBe('Not now: Goran Hollis');
    await ask(started.page, 'acts.undo', undefined);
    await tray.line(item, /^Goran Hollis/);
  });

  it('opens a person from the tray after the window was closed', async () => {
    await started.page.close();
    const opened = started.app.waitForEvent('window');
    await tray.choose(item, /^Goran Hollis/, 'Open');
    started = { ...started, page: await opened };
    await started.page.getByRole('heading', { name: 'Goran Hollis' }).waitFor();
  });

  it('asks in the window until which day to put somebody off', async () => {
    for (const time of ['once', 'once more']) {
      await tray.choose(item, /^Goran Hollis/, 'Snooze', 'Until a day…');
      const dialog = started.page.getByRole('dialog', { name: /^Until when should Goran Hollis rest/ });
      await dialog.getByLabel('Until').waitFor();
      expect(started.page.url(), time).toMatch(/#\/people\/[^/]+$/);
      await started.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  });

  it('pauses and goes on from the tray', async () => {
    await tray.choose(item, 'Pause reminders', 'For a week');
    await tray.line(item, /^Paused until/);
    expect(await tray.tooltip(item)).toBe('Wellspring: reminders are paused');
    await tray.choose(item, /^Paused until/, 'Go on with reminders');
    await tray.line(item, 'Pause reminders');
  });

  it('has told everybody once, and once that the app stays when its window is closed', () => {
    const fresh = desk.notes.filter(({ replaces }) => replaces === 0);
    expect(fresh.map(({ title }) => title)).toEqual([
      expect.stringMatching(/Ana Moreau/),
      'Wellspring stays in the tray',
    ]);
  });
});
