import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Whether faults can be injected here: Linux with gcc. Under CI, where everything has to run, it is an error when they cannot. */
function canInject(): boolean {
  const can = process.platform === 'linux' && spawnSync('gcc', ['--version']).status === 0;
  if (!can && process.env.CI === 'true')
    throw new Error('Faults of the disk are injected on Linux, with gcc');
  return can;
}

/** A taste of `npm run faults`, which puts a thousand. */
describe.runIf(canInject())('a disk that fails, and power that goes', () => {
  it('leave a library that opens, passes its check and holds every act', { timeout: 240_000 }, async () => {
    const ran = await new Promise<{ code: number | null; said: string }>((done) => {
      const args = [join(root, 'scripts', 'faults.mjs'), '--points', '14', '--seed', '7'];
      const child = spawn(process.execPath, args, { cwd: root });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.on('close', (code) => done({ code, said }));
    });
    expect(ran.said).toContain('14 points, 0 wrong');
    expect(ran.code).toBe(0);
  });
});
