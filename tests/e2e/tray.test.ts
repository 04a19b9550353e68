import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeTray, type MenuLine, type TrayHost } from './dbus/status-notifier.ts';
import { launch, type StartedApp } from './launch.ts';

describe.runIf(process.platform === 'linux')('the tray, as the desktop sees it over the session bus', () => {
  let tray: TrayHost;
  let started: StartedApp;
  let item: string;

  beforeAll(async () => {
    tray = await becomeTray();
    started = await launch();
    const inTime = new Promise<null>((late) => setTimeout(() => late(null), 15_000));
    const first = await Promise.race([tray.registered, inTime]);
    if (first === null) {
      // Chromium asks once whether there is a tray, and takes no answer from a busy machine for none.
      await started.close();
      started = await launch();
    }
    item = first ?? (await tray.registered);
  });
  afterAll(async () => {
    await started?.close().catch(() => {}); // the last test has quit it
    tray?.close();
  });

  const line = async (label: string): Promise<MenuLine> => {
    const found = (await tray.menu(item)).find((one) => one.label === label);
    if (!found) throw new Error(`no "${label}" in the menu`);
    return found;
  };

  it('names the app and offers to open and to quit', async () => {
    expect(await tray.tooltip(item)).toBe('Wellspring');
    expect((await tray.menu(item)).map(({ label }) => label)).toEqual(['Open Wellspring', 'Quit']);
  });

  it('opens the window again after it was closed', async () => {
    await started.page.close();
    const open = await line('Open Wellspring');
    const opened = started.app.waitForEvent('window');
    await tray.click(item, open);
    expect((await opened).url()).toMatch(/^app:\/\/wellspring\//);
  });

  it('quits', async () => {
    const quit = await line('Quit');
    const electron = started.app.process();
    const closed = started.app.waitForEvent('close');
    await tray.click(item, quit);
    await closed;
    expect(electron.exitCode).toBe(0);
  });
});
