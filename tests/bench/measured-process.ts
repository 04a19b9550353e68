import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Measured {
  readonly seconds: number;
  /** Largest resident memory of the process, MB; null where /proc does not tell. */
  readonly peakMegabytes: number | null;
  readonly stdout: string;
}

function peakOf(pid: number): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
    return found ? Number(found[1]) / 1024 : null;
  } catch {
    return null;
  }
}

/** Runs a program of Node and measures it from outside. @throws when it does not end with 0 */
export function measureNode(args: readonly string[]): Promise<Measured> {
  return new Promise((resolveRun, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    let peak: number | null = null;
    const timer = setInterval(() => {
      peak = Math.max(peak ?? 0, peakOf(child.pid ?? 0) ?? 0) || null;
    }, 20);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) resolveRun({ seconds, peakMegabytes: peak, stdout });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

/** The built command line. Benchmarks are bundled elsewhere, so it is found from the folder they are run in. */
export const commandLine = resolve('out/main/cli.js');
