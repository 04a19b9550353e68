import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type StartedApp } from './launch.ts';

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
    started = await launch();
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
    await started.page.locator('#root > *').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('stays where it is when told to navigate', async () => {
    const { page } = started;
    for (const target of [outside, 'file:///etc/passwd', 'data:text/html,hello', 'app://elsewhere/']) {
      await page.evaluate((address) => {
        location.href = address;
      }, target);
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(page.url()).toBe('app://wellspring/');
    expect(reached).toEqual([]);
  });

  it('opens no second window', async () => {
    const { app, page } = started;
    const opened = await page.evaluate((address) => window.open(address) === null, outside);
    expect(opened).toBe(true);
    expect(app.windows()).toHaveLength(1);
  });

  it.each(['fetch', 'image', 'script', 'frame', 'websocket'] as const)(
    'reaches no network by %s',
    async (way) => {
      const ended = await started.page.evaluate(
        ([kind, address]) =>
          new Promise<string>((done) => {
            const over = () => done('refused');
            if (kind === 'fetch') fetch(address).then(() => done('reached'), over);
            else if (kind === 'websocket') {
              const socket = new WebSocket(address.replace('http', 'ws'));
              socket.onopen = () => done('reached');
              socket.onerror = over;
            } else {
              const tag = { image: 'img', script: 'script', frame: 'iframe' }[kind];
              const element = Object.assign(document.createElement(tag), { src: address, onerror: over });
              element.addEventListener('load', () => done(kind === 'frame' ? 'refused' : 'reached'));
              document.body.append(element);
            }
          }),
        [way, `${outside}/${way}`] as const,
      );
      expect(ended).toBe('refused');
      expect(reached).toEqual([]);
    },
  );

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
