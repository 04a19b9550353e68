import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** The folder of this checkout. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** A started app with a userData folder of its own. */
export interface StartedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where this app keeps settings and library; gone after `close` unless it was given. */
  readonly userData: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Files or options for the app's command line. */
  readonly args?: readonly string[];
  /** A userData folder to start from; it outlives the app. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts the built app in the Electron that set-up found and waits until its window is shown.
 *
 * @throws when set-up did not name an Electron (WELLSPRING_ELECTRON, as `npm test` does)
 */
export async function launch({ args = [], userData, env = {} }: LaunchOptions = {}): Promise<StartedApp> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'wellspring-e2e-')));
  const app = await _electron.launch({
    ...electronCommand([`--user-data-dir=${folder}`, ...args]),
    env: ownEnv(env),
    // Playwright would pretend to be light whatever theme the app asks for.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window?.isVisible() || new Promise((shown) => window?.once('show', () => shown(true)));
  });
  return {
    app,
    page,
    userData: folder,
    close: async () => {
      await app.close();
      if (userData === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Program and arguments that start the built app, as set-up prepared them. */
export function electronCommand(args: readonly string[]): { executablePath: string; args: string[] } {
  const prepared = process.env.WELLSPRING_ELECTRON;
  if (!prepared) throw new Error('Run end-to-end tests with: npm test -- e2e');
  const { executable, programArguments } = JSON.parse(prepared) as {
    executable: string;
    programArguments: string[];
  };
  return { executablePath: executable, args: [...programArguments, ...args] };
}

/** Our environment without what would turn Electron into a plain Node. */
export function ownEnv(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  const present = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(present), ...extra };
}
