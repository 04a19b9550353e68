import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type StartedApp } from './launch.ts';
import { tryToReach, waysOut } from './try-to-reach.ts';

describe('the page is locked down', () => {
  let started: StartedApp;
  let server: Server;
  let outside: string;
  const reached: string[] = [];

  beforeAll(async () => {
    // A server that is really there: a refusal must come from the app, not from an address that does not exist.
    server = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // A made-up microphone: without any, asking for one fails before the permission is looked at.
    started = await launch({ args: ['--use-fake-device-for-media-stream'] });
  });
  afterAll(async () => {
    await started?.close();
    await new Promise((done) => server.close(done));
  });

  it('serves itself under app:// with a policy that allows nothing inline and nothing from outside', async () => {
    const { page } = started;
    const answered = page.waitForResponse('app://wellspring/');
    await page.reload();
    const policy = (await answered).headers()['content-security-policy'] ?? '';
    const nonce = /'nonce-([A-Za-z0-9+/=]{24})'/.exec(policy)?.[1];
    expect(policy.replace(nonce ?? 'none', 'NONCE')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-NONCE'; img-src 'self'; font-src 'self'; " +
        "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(policy).not.toContain('unsafe');
  });

  it('gives the component library the nonce of this very answer, and a new one to the next', async () => {
    const { page } = started;
    const nonces: string[] = [];
    for (let round = 0; round < 2; round++) {
      const answered = page.waitForResponse('app://wellspring/');
      await page.reload();
      const policy = (await answered).headers()['content-security-policy'] ?? '';
      const meta = page.locator('meta[property="csp-nonce"]');
      const nonce = await meta.evaluate((element: HTMLMetaElement) => element.nonce);
      expect(policy).toContain(`'nonce-${nonce}'`);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('breaks none of its own rules while it shows itself', async () => {
    const complaints: string[] = [];
    started.page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
    });
    await started.page.reload();
    await started.page.getByRole('main').waitFor();
    expect(complaints).toEqual([]);
  });

  it('stays where it is when told to navigate', async () => {
    const { app, page } = started;
    // The page chooses its view by the hash, once: that is its own way of moving, and settled when a view is shown.
    await page.getByRole('heading').first().waitFor();
    const before = page.url();
    expect(before).toMatch(/^app:\/\/wellspring\//);
    for (const target of ['file:///etc/passwd', 'data:text/html,hello', 'app://elsewhere/', outside]) {
      await page.evaluate((address) => {
        location.href = address;
      }, target);
    }
    // Chromium itself refuses the first two. The last is over once the app was asked about it, and said no.
    const asked = await app.evaluateHandle(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      return {
        answer: new Promise((done) =>
          contents?.on('will-frame-navigate', (event) => done(event.defaultPrevented)),
        ),
      };
    });
    await page.evaluate((address) => {
      location.href = `${address}/again`;
    }, outside);
    expect(await asked.evaluate(({ answer }) => answer)).toBe(true);
    expect(page.url()).toBe(before);
    expect(reached).toEqual([]);
  });

  it('is not even loaded elsewhere by the app itself', async () => {
    const failure = await started.app.evaluate(async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false });
      const failed = await window.loadURL(address).catch((error: Error) => error.message);
      window.destroy();
      return failed;
    }, outside);
    expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(reached).toEqual([]);
  });

  it('opens no second window', async () => {
    const { app, page } = started;
    const opened = await page.evaluate((address) => window.open(address) === null, outside);
    expect(opened).toBe(true);
    expect(app.windows()).toHaveLength(1);
  });

  describe.each(['with its policy', 'even without its policy'] as const)('%s', (layer) => {
    beforeAll(async () => {
      // The policy stops most of it in the page; behind it stands the session, which has to hold alone as well.
      const session = await started.page.context().newCDPSession(started.page);
      await session.send('Page.setBypassCSP', { enabled: layer === 'even without its policy' });
      await started.page.reload();
    });

    it.each(waysOut)('reaches no network by %s', async (way) => {
      expect(await tryToReach(started.page, way, outside)).toBe('refused');
      expect(reached).toEqual([]);
    });
  });

  it('has no Node, no Electron and one bridge of three functions', async () => {
    const seen = await started.page.evaluate(() => {
      const world = globalThis as unknown as Record<string, unknown>;
      const bridge = Object.entries(world.wellspring as object).map(
        ([name, value]) => `${name}: ${typeof value}`,
      );
      return {
        require: typeof world.require,
        process: typeof world.process,
        module: typeof world.module,
        bridge,
      };
    });
    expect(seen).toEqual({
      require: 'undefined',
      process: 'undefined',
      module: 'undefined',
      bridge: ['request: function', 'onEvent: function', 'pathForFile: function'],
    });
  });

  it('is refused every permission', async () => {
    const answers = await started.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
      ] as PermissionName[];
      const states = await Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name })).state),
      );
      const asked = await Notification.requestPermission();
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      );
      return { states, asked, media };
    });
    expect(answers).toEqual({
      states: ['denied', 'denied', 'denied', 'denied', 'denied'],
      asked: 'denied',
      media: 'NotAllowedError',
    });
  });

  it('runs in a sandbox, isolated from its preload', async () => {
    const preferences = await started.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || !('getLastWebPreferences' in contents)) return null;
      const read = contents.getLastWebPreferences as () => Record<string, unknown>;
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = read.call(contents);
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });
});
