import { readdirSync, readFileSync } from 'node:fs';

/** Of /proc/PID/stat; 100 on every Linux that Electron runs on. */
const ticksPerSecond = 100;

/** A running process, as /proc has it. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** CPU time so far, s. */
  readonly cpu: number;
  readonly command: string;
}

function processes(): readonly Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const cpu = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
      const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ');
      return [{ pid: Number(name), parent: Number(fields[1]), cpu, command }];
    } catch {
      return []; // it has ended since
    }
  });
}

/** A process and all that it has started. */
export function treeOf(pid: number): readonly Process[] {
  const all = processes();
  const found = new Set([pid]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const one of all) if (found.has(one.parent)) found.add(one.pid);
  }
  return all.filter((one) => found.has(one.pid));
}

/** Memory of all of them, MB; shared pages are counted in parts (PSS). */
export function megabytesOf(tree: readonly Process[]): number {
  const kilobytes = tree.map(({ pid }) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** CPU time of all of them so far, s. */
export const cpuOf = (tree: readonly Process[]) => tree.reduce((sum, { cpu }) => sum + cpu, 0);
