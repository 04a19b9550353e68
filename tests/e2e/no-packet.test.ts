import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli } from '../integration/command-line.ts';
import { writeInventedMailbox } from './invented-mailbox.ts';
import { electronCommand, ownEnv } from './launch.ts';
import { canMakeNetworks, type OwnNetwork, ownNetwork } from './own-network.ts';

/** Starts the app in a network of its own. */
function startIn({ inside }: OwnNetwork, args: readonly string[]) {
  const { executablePath, args: all } = electronCommand(args);
  const [program, ...before] = inside;
  const app = spawn(program, [...before, executablePath, ...all], { env: ownEnv(), stdio: 'ignore' });
  const ended = once(app, 'exit');
  return { app, ended };
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'wellspring-packets-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
}

/**
 * The whole app, from its start over an import to its end, in a network whose only way out counts what is sent. CI has to be able to
 * make one; elsewhere it takes root.
 */
describe.runIf(canMakeNetworks() || process.env.CI === 'true')('the network', () => {
  it('gets no packet from the whole app, not even the question for a name', async () => {
    const network = ownNetwork();
    const userData = folder();
    const { mail, calendar } = await writeInventedMailbox(join(userData, 'mailbox'));
    const { app, ended } = startIn(network, [`--user-data-dir=${userData}`, mail, calendar]);
    const library = join(userData, 'library');
    await expect
      .poll(async () => (await cli(['people', '--all', '--json', '--library', library])).stdout, {
        timeout: 30_000,
      })
      .toContain('Ana Moreau');
    app.kill('SIGTERM');
    await ended;
    expect(network.sent()).toEqual({ out: 0, loopback: 0 });
  });

  it('would have seen one', async () => {
    const network = ownNetwork();
    const [program, ...args] = network.inside;
    const asks = join(folder(), 'asks.mjs');
    writeFileSync(asks, "await fetch('http://10.99.0.2/').catch(() => undefined);");
    const asking = spawn(program, [...args, process.execPath, asks], { stdio: 'ignore' });
    onTestFinished(() => {
      asking.kill('SIGKILL');
    });
    await expect.poll(() => network.sent().out, { timeout: 20_000 }).toBeGreaterThan(0);
  });
});
