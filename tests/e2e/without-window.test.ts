import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { becomeNotifications, type NotificationDesk } from './dbus/notifications.ts';
import { becomeTray, type TrayHost } from './dbus/status-notifier.ts';
import { electronCommand, launch, ownEnv } from './launch.ts';
import { ask } from './reminder-library.ts';

describe.runIf(process.platform === 'linux')('the app without its window', () => {
  let folder: string;
  let desk: NotificationDesk;
  let tray: TrayHost;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wellspring-hidden-'));
    desk = await becomeNotifications();
    tray = await becomeTray();
  });
  afterEach(async () => {
    desk.close();
    tray.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('starts hidden into the tray, and opens from there', async () => {
    const { executablePath, args } = electronCommand([`--user-data-dir=${folder}`, '--hidden']);
    const electron = spawn(executablePath, args, { env: ownEnv(), stdio: 'ignore' });
    const ended = once(electron, 'exit');
    const item = await tray.next();
    await tray.line(item, 'Nobody to reach out to today');
    // What a login does twice: a second hidden start shows no window either, and ends.
    const second = spawn(executablePath, args, { env: ownEnv(), stdio: 'ignore' });
    expect(await once(second, 'exit')).toEqual([0, null]);
    await tray.choose(item, 'Quit');
    expect(await ended).toEqual([0, null]);
  });

  it('is put into the session’s autostart folder, and taken out', async () => {
    const config = join(folder, 'config');
    const { page, close } = await launch({ userData: folder, env: { XDG_CONFIG_HOME: config } });
    try {
      expect(await ask(page, 'settings.get', undefined)).toMatchObject({ startAtLogin: 'off' });
      expect(await ask(page, 'settings.set', { startAtLogin: 'on' })).toMatchObject({ startAtLogin: 'on' });
      const entry = await readFile(join(config, 'autostart', 'wellspring.desktop'), 'utf8');
      expect(entry).toMatch(/^\[Desktop Entry\]\nType=Application\nName=Wellspring\n/);
      expect(entry).toMatch(/^Exec="[^"]*electron[^"]*" .*"--hidden"$/m);
      expect(await ask(page, 'settings.set', { startAtLogin: 'off' })).toMatchObject({ startAtLogin: 'off' });
    } finally {
      await close();
    }
  });

  it('says once that it stays when the window is closed', async () => {
    const { app, page, close } = await launch({ userData: folder });
    await page.close();
    expect(await desk.next()).toMatchObject({ title: 'Wellspring stays in the tray' });
    const item = await tray.next();
    for (const again of ['second', 'third']) {
      const opened = app.waitForEvent('window');
      await tray.choose(item, 'Open Wellspring');
      const window = await opened;
      await window.waitForLoadState('load');
      expect(await ask(window, 'settings.get', undefined), again).toMatchObject({ tray: 'shown' });
      await window.close();
    }
    expect(desk.notes).toHaveLength(1);
    await close();
  });

  it('says how to reach it where there is no tray', async () => {
    tray.close();
    const { page, close } = await launch({ userData: folder });
    await expect.poll(() => ask(page, 'settings.get', undefined)).toMatchObject({ tray: 'none' });
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    await page.getByText(/^This desktop shows no tray icons/).waitFor();
    await page.close();
    expect(await desk.next()).toMatchObject({ title: 'Wellspring goes on' });
    await close();
  });

  it('ends with its window when the user wants that', async () => {
    const { app, page } = await launch({ userData: folder });
    await ask(page, 'settings.set', { closing: 'quits' });
    const electron = app.process();
    const closed = app.waitForEvent('close');
    await page.close();
    await closed;
    expect(electron.exitCode).toBe(0);
    expect(desk.notes).toEqual([]);
  });
});
