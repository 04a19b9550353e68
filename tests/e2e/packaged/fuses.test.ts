import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEnv } from '../launch.ts';
import { packedFolder, packedProgram, sandboxArguments } from './packed.ts';

const run = promisify(execFile);

describe('the switches inside the packed executable', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'wellspring-fuses-'));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  /** A command line that answers at once; nobody who misuses the executable gets anything else out of it. */
  const people = ['--cli', 'people', '--json', '--library'];

  /** As they stand in the executable, in ASCII. */
  const written: Readonly<Record<number, string>> = { 48: 'off', 49: 'on' };

  it('are read back as electron-builder.yml sets them', async () => {
    const wire = await getCurrentFuseWire(packedProgram());
    const named = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
    const states = Object.fromEntries(
      named.map((fuse) => [FuseV1Options[fuse], written[wire[fuse] ?? 0] ?? 'unknown']),
    );
    expect(states).toEqual({
      RunAsNode: 'off',
      EnableCookieEncryption: 'off',
      EnableNodeOptionsEnvironmentVariable: 'off',
      EnableNodeCliInspectArguments: 'off',
      EnableEmbeddedAsarIntegrityValidation: 'on',
      OnlyLoadAppFromAsar: 'on',
      LoadBrowserProcessSpecificV8Snapshot: 'off',
      GrantFileProtocolExtraPrivileges: 'off',
    });
  });

  it('keep it from running a stranger’s script as Node', async () => {
    const script = join(scratch, 'script.cjs');
    await writeFile(script, "require('node:fs').writeFileSync(__filename + '.ran', '')");
    const { stdout } = await run(
      packedProgram(),
      [script, ...sandboxArguments(), ...people, join(scratch, 'a')],
      { env: ownEnv({ ELECTRON_RUN_AS_NODE: '1' }) },
    );
    expect(JSON.parse(stdout)).toMatchObject({ people: [] });
    await expect(rm(`${script}.ran`)).rejects.toThrow('ENOENT');
  });

  it('keep NODE_OPTIONS from loading anything into it', async () => {
    const script = join(scratch, 'required.cjs');
    await writeFile(script, "require('node:fs').writeFileSync(__filename + '.ran', '')");
    await run(packedProgram(), [...sandboxArguments(), ...people, join(scratch, 'b')], {
      env: ownEnv({ NODE_OPTIONS: `--require ${script}` }),
    });
    await expect(rm(`${script}.ran`)).rejects.toThrow('ENOENT');
  });

  it('keep a debugger of Node from being opened', async () => {
    const { stderr } = await run(
      packedProgram(),
      ['--inspect-brk=0', ...sandboxArguments(), ...people, join(scratch, 'c')],
      { env: ownEnv() },
    );
    expect(stderr).not.toContain('Debugger listening');
  });

  it('keep it from running a folder that was put beside its archive', async () => {
    const copy = join(scratch, 'copy');
    await cp(packedFolder(), copy, { recursive: true });
    const program = packedProgram(copy);
    const resources = join(program, '..', process.platform === 'darwin' ? '../Resources' : 'resources');
    await rm(join(resources, 'app.asar'));
    await mkdir(join(resources, 'app'));
    await writeFile(join(resources, 'app', 'package.json'), '{"main":"main.js"}');
    await writeFile(
      join(resources, 'app', 'main.js'),
      "require('node:fs').writeFileSync(__filename + '.ran', ''); process.exit(0)",
    );
    const ended = await run(program, sandboxArguments(), { env: ownEnv(), timeout: 20_000 }).then(
      () => 'well',
      () => 'with an error',
    );
    await expect(rm(join(resources, 'app', 'main.js.ran'))).rejects.toThrow('ENOENT');
    expect(ended).toBe('with an error');
  });
});
