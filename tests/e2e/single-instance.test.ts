import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronCommand, launch, ownEnv, type StartedApp } from './launch.ts';

describe('a second start', () => {
  let started: StartedApp;

  beforeAll(async () => {
    started = await launch();
  });
  afterAll(() => started?.close());

  it('hands its files to the first app, absolute, and ends', async () => {
    const given = started.app.evaluate(
      ({ app }) =>
        new Promise((done) => {
          app.once('second-instance', (_event, _args, _folder, data) => done(data));
        }),
    );
    const { executablePath, args } = electronCommand([
      `--user-data-dir=${started.userData}`,
      'mail/all.mbox',
      '/c.ics',
    ]);
    const second = spawn(executablePath, args, { cwd: '/usr', env: ownEnv(), stdio: 'ignore' });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    expect(await given).toEqual({ files: ['/usr/mail/all.mbox', '/c.ics'] });
    expect(started.app.windows()).toHaveLength(1);
  });

  it('opens the window again that was closed', async () => {
    await started.page.close();
    expect(started.app.windows()).toHaveLength(0);
    const opened = started.app.waitForEvent('window');
    const { executablePath, args } = electronCommand([`--user-data-dir=${started.userData}`]);
    const second = spawn(executablePath, args, { env: ownEnv(), stdio: 'ignore' });
    await once(second, 'exit');
    expect((await opened).url()).toMatch(/^app:\/\/wellspring\//);
  });
});
