import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type StartedApp } from './launch.ts';

/** What the main process says of the one window. */
function windowNow({ app }: StartedApp) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      bounds: window?.getBounds(),
      colour: window?.getBackgroundColor(),
      visible: window?.isVisible(),
    };
  });
}

describe('the window', () => {
  let userData: string;
  beforeEach(async () => {
    userData = await mkdtemp(join(tmpdir(), 'wellspring-window-'));
  });
  afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5 }));

  it('opens where it was left', async () => {
    const first = await launch({ userData });
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 140, y: 90, width: 900, height: 640 });
    });
    await first.close();
    const second = await launch({ userData });
    const { bounds } = await windowNow(second);
    await second.close();
    expect(bounds).toEqual({ x: 140, y: 90, width: 900, height: 640 });
  });

  it.each([
    ['light', '#FBFAF7'],
    ['dark', '#12181B'],
  ])('has the paper of the %s theme before its page draws', async (theme, colour) => {
    await writeFile(join(userData, 'desktop.json'), JSON.stringify({ theme }));
    const started = await launch({ userData });
    const seen = await windowNow(started);
    const prefersDark = await started.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await started.close();
    expect(seen).toMatchObject({ colour, visible: true });
    expect(prefersDark).toBe(theme === 'dark');
  });

  it('starts with a damaged settings file, and repairs it', async () => {
    await writeFile(join(userData, 'desktop.json'), '{"theme": "da');
    const started = await launch({ userData });
    expect((await windowNow(started)).visible).toBe(true);
    await started.close();
    expect(JSON.parse(await readFile(join(userData, 'desktop.json'), 'utf8'))).toHaveProperty('window');
  });
});
