import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs npm as a user's shell would, on a machine without a display. */
function npm(...args: string[]): Promise<Ended> {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, npm_config_loglevel: _l, ...env } = process.env;
  return new Promise((done) => {
    execFile(
      'npm',
      args,
      { cwd: root, env, shell: process.platform === 'win32' },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
      },
    );
  });
}

describe('the commands of package.json', () => {
  let library: string;
  beforeAll(async () => {
    library = await mkdtemp(join(tmpdir(), 'wellspring-commands-'));
  });
  afterAll(() => rm(library, { recursive: true, force: true }));

  it('cli prints one document on stdout and nothing of set-up', async () => {
    const ended = await npm('run', '--silent', 'cli', '--', 'people', '--json', '--library', library);
    expect(ended).toMatchObject({ code: 0 });
    expect(JSON.parse(ended.stdout)).toMatchObject({ people: [] });
  });

  it('cli passes the exit code on', async () => {
    expect(await npm('run', '--silent', 'cli', '--', 'no-such-command')).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('start -- --cli is the same command, without a display', async () => {
    const ended = await npm('start', '--silent', '--', '--cli', 'people', '--json', '--library', library);
    expect(ended).toMatchObject({ code: 0 });
    expect(JSON.parse(ended.stdout)).toMatchObject({ people: [] });
  });

  it.runIf(process.platform === 'linux')('start without a display says what to do, and fails', async () => {
    const ended = await npm('start', '--silent');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('There is no display here to open a window on');
    expect(ended.stderr).toContain('xvfb-run -a npm start');
  });
});
