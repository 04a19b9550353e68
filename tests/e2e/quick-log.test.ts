import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeTray, type TrayHost } from './dbus/status-notifier.ts';
import { launchInto } from './dbus/tray-item.ts';
import { launch, type StartedApp } from './launch.ts';
import { ask, keepDue, writeDueMailbox } from './reminder-library.ts';
import { screenshot } from './screenshot.ts';

describe.runIf(process.platform === 'linux')('the quick log of the real app', () => {
  let tray: TrayHost;
  let started: StartedApp;
  let item: string;
  let mailbox: { folder: string; mail: string };

  beforeAll(async () => {
    mailbox = await writeDueMailbox();
    tray = await becomeTray();
    ({ started, item } = await launchInto(tray, { userData: mailbox.folder }));
    await keepDue(started, mailbox.mail, ['Ana Moreau', 'Goran Hollis', 'Bram Bergson']);
  });
  afterAll(async () => {
    await started?.close().catch(() => {});
    tray?.close();
    await rm(mailbox.folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async () => {
    const opened = started.app.waitForEvent('window');
    await tray.choose(item, 'Quick log…');
    const page = await opened;
    await page.getByRole('combobox').waitFor();
    return page;
  };

  it('opens from the tray, small and above the others', async () => {
    const page = await open();
    expect(page.url()).toBe('app://wellspring/#/quick-log');
    const window = await started.app.browserWindow(page);
    expect(await window.evaluate((one) => [one.isAlwaysOnTop(), one.getTitle(), one.getSize()[0]])).toEqual([
      true,
      'Quick log',
      620,
    ]);
    await page.close();
  });

  it('logs a line by keys alone, and takes it back', async () => {
    const page = await open();
    await page.keyboard.type('lunch with an');
    await page.getByRole('option', { name: /Ana Moreau/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('yesterday, she needs a designer');
    await page.getByText('A meal').waitFor();
    for (const theme of ['light', 'dark'] as const)
      await screenshot(page, { view: 'quick-log', state: 'full', theme });
    await page.keyboard.press('Enter');
    await page.getByText('Noted a lunch with Ana Moreau.').waitFor();
    const today = async () =>
      (await ask(started.page, 'today.get', undefined)).reachOut.map(({ person }) => person.name);
    expect(await today()).toEqual(['Goran Hollis']);
    await page.keyboard.press('Control+z');
    await page.getByText('Taken back.').waitFor();
    expect((await today()).sort()).toEqual(['Ana Moreau', 'Goran Hollis']);
    const closed = page.waitForEvent('close');
    // The key closes the page before it is let go.
    await page.keyboard.press('Escape').catch(() => {});
    await closed;
  });

  it('is locked down as the main window is', async () => {
    const page = await open();
    const preferences = async (one: Page) =>
      (await started.app.browserWindow(one)).evaluate((window) => {
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
          window.webContents.getLastWebPreferences() ?? {};
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
      });
    expect(await preferences(page)).toEqual(await preferences(started.page));
    expect(await preferences(page)).toMatchObject({ sandbox: true, contextIsolation: true });
    // Its page may connect to nothing, itself included.
    const fetched = page.evaluate(() =>
      fetch('/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(await fetched).toBe('refused');
    await page.close();
  });

  it('opens by keys in any program, and says when another program has them', async () => {
    const registered = () =>
      started.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Alt+W'));
    expect(await registered()).toBe(true);
    const second = await launch();
    try {
      expect(await ask(second.page, 'settings.get', undefined)).toMatchObject({ shortcutState: 'taken' });
      const changed = await ask(second.page, 'settings.set', { shortcut: 'CommandOrControl+Alt+J' });
      expect(changed).toMatchObject({ shortcut: 'CommandOrControl+Alt+J', shortcutState: 'on' });
    } finally {
      await second.close();
    }
    const none = await ask(started.page, 'settings.set', { shortcut: null });
    expect(none).toMatchObject({ shortcut: null, shortcutState: 'off' });
    expect(await registered()).toBe(false);
  });
});
