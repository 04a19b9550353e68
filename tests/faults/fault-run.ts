import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withAttached } from '../../main/library/attached.ts';
import { listBackups } from '../../main/library/backups/backup-folder.ts';
import { libraryFile } from '../../main/library/open-library.ts';
import { momentOf, type Places, Session, stateOf } from './library-at.ts';
import { placeFixture, type Scenario } from './scenarios.ts';

/** What is needed to run points. */
export interface FaultPlaces extends Places {
  readonly driver: string;
  readonly layer: string;
  readonly fixtures: string;
  /** A folder of its own, emptied at the end. Without links in its path. */
  readonly work: string;
}

/** A scenario with its library before, and what the library is after each number of steps when nothing goes wrong. */
export interface Prepared {
  readonly name: string;
  readonly scenario: Scenario;
  readonly base: string;
  readonly trail: readonly string[];
  /** Calls that change files, in all steps together, and calls that read them. */
  readonly calls: number;
  readonly reads: number;
}

/** Prepares a scenario. */
export async function prepare(name: string, scenario: Scenario, places: FaultPlaces): Promise<Prepared> {
  const base = join(places.work, `${name}-base`);
  const clean = join(places.work, `${name}-clean`);
  mkdirSync(base, { recursive: true });
  if (scenario.from !== undefined) placeFixture(places.fixtures, scenario.from, base);
  const shift = -scenario.before.length;
  const preparing = new Session(base, places);
  for (const [index, step] of scenario.before.entries()) {
    await preparing.do(step, momentOf(shift + index));
  }
  preparing.close();
  cpSync(base, clean, { recursive: true });
  const trail: string[] = [];
  // What a library of an older version holds is told by opening a copy.
  cpSync(base, `${clean}-0`, { recursive: true });
  trail.push(stateOf(`${clean}-0`, places));
  for (const [index, step] of scenario.steps.entries()) {
    const session = new Session(clean, places);
    await session.do(step, momentOf(index));
    session.close();
    trail.push(stateOf(clean, places));
  }
  const counted = await runDriver({ name, scenario, base }, 'count', places, `${name}-count`);
  rmSync(counted.folder, { recursive: true });
  return { name, scenario, base, trail, calls: counted.calls, reads: counted.reads };
}

interface Driven {
  readonly folder: string;
  readonly done: number;
  /** Messages of steps that failed. */
  readonly failed: readonly string[];
  readonly ended: 'whole' | 'gave up' | 'killed';
  readonly calls: number;
  readonly reads: number;
}

function runDriver(
  { scenario, base }: Pick<Prepared, 'name' | 'scenario' | 'base'>,
  plan: string,
  places: FaultPlaces,
  run: string,
): Promise<Driven> {
  const folder = join(places.work, run);
  const acknowledged = `${folder}.ack`;
  const count = `${folder}.count`;
  cpSync(base, folder, { recursive: true });
  const steps = JSON.stringify({ steps: scenario.steps, places });
  const child = spawn(process.execPath, [places.driver, folder, acknowledged, '0', steps], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      LD_PRELOAD: places.layer,
      FAULT_FOLDER: folder,
      FAULT_PLAN: plan,
      FAULT_COUNT: count,
    },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const lines = existsSync(acknowledged) ? readFileSync(acknowledged, 'utf8').split('\n') : [];
      const counts = existsSync(count) ? readFileSync(count, 'utf8') : '0 0';
      const [calls = 0, reads = 0] = counts.split(' ').map(Number);
      rmSync(acknowledged, { force: true });
      rmSync(count, { force: true });
      if (signal === null && code !== 0 && code !== 3) reject(new Error(`the driver ended with ${code}`));
      resolve({
        folder,
        done: lines.filter((line) => line.startsWith('done')).length,
        failed: lines.filter((line) => line.startsWith('failed')),
        ended: signal !== null ? 'killed' : code === 0 ? 'whole' : 'gave up',
        calls,
        reads,
      });
    });
  });
}

/** What a point came to; `wrong` is empty when all is well. */
export interface PointResult {
  readonly plan: string;
  readonly ended: Driven['ended'];
  readonly done: number;
  readonly wrong: string;
}

/** Runs one point and looks at what is left. */
export async function runPoint(
  prepared: Prepared,
  plan: string,
  places: FaultPlaces,
  number: number,
): Promise<PointResult> {
  const driven = await runDriver(prepared, plan, places, `${prepared.name}-${number}`);
  const { folder, done, ended } = driven;
  let wrong: string;
  try {
    wrong = await looked(prepared, driven, places);
  } catch (error) {
    wrong = error instanceof Error ? error.message : String(error);
  }
  if (wrong === '') rmSync(folder, { recursive: true, force: true });
  else wrong = `${wrong} (${driven.failed.join('; ') || 'no step failed'}; left in ${folder})`;
  return { plan, ended, done, wrong };
}

const journalOf = (state: string): string => JSON.stringify(JSON.parse(state).journal);

async function looked(prepared: Prepared, driven: Driven, places: FaultPlaces): Promise<string> {
  const { scenario, trail } = prepared;
  const { folder, done } = driven;
  const complaint = withAttached(join(folder, libraryFile), ({ database, as }) =>
    String(database.prepare(`PRAGMA ${as}.integrity_check`).row()?.[0]),
  );
  if (complaint !== 'ok') return `SQLite's check says: ${complaint}`;

  const state = stateOf(folder, places);
  const next = scenario.steps[done];
  if (driven.ended === 'whole' && done !== scenario.steps.length) return 'it ended without doing all';
  const asked = scenario.steps.slice(0, done).filter((step) => step.does === 'back up').length;
  const backups = listBackups(folder).filter(({ reason }) => reason === 'asked').length;
  if (backups < asked) return `a backup that was made is gone`;
  let from = done;
  if (state === trail[done + 1] && state !== trail[done]) from = done + 1;
  else if (state !== trail[done]) {
    // An import is many commits: what it has read so far may stand, but not one act may be missing or too much.
    if (next?.does !== 'import') return `after ${done} steps it is neither before nor after the next one`;
    if (journalOf(state) !== journalOf(trail[done] ?? ''))
      return `after ${done} steps the journal is another`;
  }
  // And it goes on as if nothing had happened.
  const session = new Session(folder, places);
  for (let index = from; index < scenario.steps.length; index += 1) {
    const step = scenario.steps[index];
    if (step) await session.do(step, momentOf(index));
  }
  const last = session.state();
  session.close();
  return last === trail.at(-1) ? '' : `going on after ${from} steps comes to something else`;
}
