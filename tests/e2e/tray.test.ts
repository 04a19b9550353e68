import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeTray, type TrayHost } from './dbus/status-notifier.ts';
import { launchInto } from './dbus/tray-item.ts';
import type { StartedApp } from './launch.ts';

describe.runIf(process.platform === 'linux')('the tray, as the desktop sees it over the session bus', () => {
  let tray: TrayHost;
  let started: StartedApp;
  let item: string;

  beforeAll(async () => {
    tray = await becomeTray();
    ({ started, item } = await launchInto(tray));
  });
  afterAll(async () => {
    await started?.close().catch(() => {}); // the last test has quit it
    tray?.close();
  });

  it('names the app and offers to open and to quit', async () => {
    expect(await tray.tooltip(item)).toBe('Wellspring');
    await tray.line(item, 'Nobody to reach out to today');
    expect((await tray.menu(item)).map(({ label }) => label)).toEqual([
      'Nobody to reach out to today',
      'Quick log…',
      'Pause reminders',
      'Open Wellspring',
      'Quit',
    ]);
  });

  it('opens the window again after it was closed', async () => {
    await started.page.close();
    const opened = started.app.waitForEvent('window');
    await tray.choose(item, 'Open Wellspring');
    expect((await opened).url()).toMatch(/^app:\/\/wellspring\//);
  });

  it('quits', async () => {
    const electron = started.app.process();
    const closed = started.app.waitForEvent('close');
    await tray.choose(item, 'Quit');
    await closed;
    expect(electron.exitCode).toBe(0);
  });
});
