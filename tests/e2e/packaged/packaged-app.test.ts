import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEnv } from '../launch.ts';
import { packedFolder, packedProgram, sandboxArguments } from './packed.ts';

/** The address of the started app's debugger, once it has said it. */
async function debuggerAddress({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of stderr ?? []) {
    said += String(part);
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error(`the packed app ended without a debugger:\n${said}`);
}

describe('the packed app', () => {
  let userData: string;
  let app: ChildProcess;
  let browser: Browser;
  let page: Page;
  const noise: string[] = [];

  beforeAll(async () => {
    userData = await mkdtemp(join(tmpdir(), 'wellspring-packed-'));
    app = spawn(
      packedProgram(),
      [...sandboxArguments(), '--remote-debugging-port=0', `--user-data-dir=${userData}`],
      {
        env: ownEnv(),
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    browser = await chromium.connectOverCDP(await debuggerAddress(app));
    const context = browser.contexts()[0];
    if (!context) throw new Error('the packed app shows no page');
    page = context.pages()[0] ?? (await context.waitForEvent('page'));
    page.on('pageerror', (error) => noise.push(String(error)));
  });
  afterAll(async () => {
    const ended = once(app, 'exit');
    await browser?.close();
    app.kill();
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  });

  it('shows its page out of its archive', async () => {
    expect(page.url()).toMatch(/^app:\/\/wellspring\//);
    await page.getByRole('main').waitFor();
    expect(await page.title()).toMatch(/Wellspring$/);
    expect(noise).toEqual([]);
  });

  it('has the native module of the library beside its archive, where it can be loaded', async () => {
    const status = await page.evaluate(() => {
      const { wellspring } = globalThis as unknown as {
        wellspring: {
          request(name: string, payload?: unknown): Promise<{ ok: boolean; value: { state: string } }>;
        };
      };
      return wellspring.request('library.status', undefined);
    });
    expect(status).toMatchObject({ ok: true, value: { state: 'empty' } });
  });

  it('is its own command line, without a display and beside the running app', async () => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = ownEnv();
    const args = [...sandboxArguments(), '--cli', 'people', '--json', '--library', join(userData, 'another')];
    const { stdout } = await promisify(execFile)(packedProgram(), args, { env });
    expect(JSON.parse(stdout)).toMatchObject({ people: [] });
  });

  it('brings the sample data with it', async () => {
    const args = [...sandboxArguments(), '--cli', 'demo', '--json', '--library', join(userData, 'sample')];
    const { stdout } = await promisify(execFile)(packedProgram(), args, {
      env: ownEnv(),
      maxBuffer: 1 << 24,
    });
    expect(JSON.parse(stdout).imports).toHaveLength(4);
  });

  it('holds what runs and nothing else', async () => {
    const archive = await readFile(join(packedFolder(), 'resources/app.asar'), 'latin1');
    expect(archive).not.toContain('sourceMappingURL=data:');
    expect(archive.includes('"tests"')).toBe(false);
    expect(archive.length).toBeLessThan(6_000_000);
  });
});
