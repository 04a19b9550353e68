import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { becomeNotifications, type NotificationDesk } from './dbus/notifications.ts';
import { becomeTray, type TrayHost } from './dbus/status-notifier.ts';
import { startSleepingComputer } from './dbus/system-sleep.ts';
import { launchInto } from './dbus/tray-item.ts';
import type { StartedApp } from './launch.ts';
import { ask, atOnce, keepDue, lookedAfterChange, writeDueMailbox, yesterday } from './reminder-library.ts';

describe.runIf(process.platform === 'linux')('a reminder is shown once', () => {
  let tray: TrayHost;
  let desk: NotificationDesk;
  let mailbox: { folder: string; mail: string };
  let running: StartedApp | null = null;

  beforeAll(async () => {
    tray = await becomeTray();
  });
  beforeEach(async () => {
    mailbox = await writeDueMailbox();
    desk = await becomeNotifications();
  });
  afterEach(async () => {
    await running?.close().catch(() => {});
    running = null;
    desk.close();
    await rm(mailbox.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  afterAll(() => tray?.close());

  const start = async (env: Readonly<Record<string, string>> = {}) => {
    const { started, item } = await launchInto(tray, { userData: mailbox.folder, env });
    running = started;
    return { ...started, item };
  };

  it('whether the app is restarted', async () => {
    const started = await start();
    await keepDue(started, mailbox.mail, ['Ana Moreau']);
    await desk.next();
    await started.close();
    const { item } = await start();
    // When the tray knows Ana, the clock has looked, and has told whatever it had to tell.
    await tray.line(item, /^Ana Moreau/);
    expect(desk.notes).toHaveLength(1);
  });

  it('or killed in the moment in which the system shows it', async () => {
    const started = await start();
    const electron = started.app.process();
    const died = once(electron, 'exit');
    desk.beforeAnswer = () => electron.kill('SIGKILL');
    // The answer to the last act may not arrive any more.
    await keepDue(started, mailbox.mail, ['Ana Moreau']).catch(() => {});
    await desk.next();
    await died;
    desk.beforeAnswer = () => {};
    const { item, page: anew } = await start();
    await tray.line(item, /^Ana Moreau/);
    expect(desk.notes).toHaveLength(1);
    expect(await ask(anew, 'library.status', undefined)).toMatchObject({ state: 'ready' });
  });

  it('and comes when the computer wakes, though it says so twice', async () => {
    const computer = await startSleepingComputer();
    try {
      const { page, item } = await start(computer.env);
      await ask(page, 'imports.start', { paths: [mailbox.mail] });
      await ask(page, 'acts.perform', {
        acts: [{ type: 'me', addresses: ['nora@fieldnotes.example'] }, atOnce],
      });
      await computer.watched;
      await lookedAfterChange(page);
      // Another process keeps people: the app does not know of it until it looks.
      await yesterday(mailbox.folder, 'people', '--keep', 'close');
      expect(desk.notes).toEqual([]);
      computer.sleepAndWake();
      computer.sleepAndWake();
      const note = await desk.next();
      expect(note.title).toMatch(/Ana Moreau/);
      await tray.line(item, /^Ana Moreau/);
      expect(desk.notes).toHaveLength(1);
    } finally {
      computer.close();
    }
  });
});

describe.runIf(process.platform === 'linux')('a reminder that the desktop does not show', () => {
  it('is said by the window and by the tray', async () => {
    const mailbox = await writeDueMailbox();
    const tray = await becomeTray();
    const { started, item } = await launchInto(tray, { userData: mailbox.folder });
    try {
      await keepDue(started, mailbox.mail, ['Ana Moreau']);
      await started.page.getByText(/^Ana Moreau\. It has been.*How can I help\?/s).waitFor();
      await tray.line(item, 'Ana Moreau');
      expect(await tray.tooltip(item)).toBe('Ana Moreau');
      await tray.choose(item, 'Ana Moreau');
      await started.page.getByRole('heading', { name: 'Ana Moreau' }).waitFor();
      await expect.poll(() => tray.tooltip(item)).toBe('Wellspring: 1 person to reach out to');
    } finally {
      await started.close();
      tray.close();
      await rm(mailbox.folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
