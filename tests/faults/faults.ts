import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../seeded.ts';
import { type FaultPlaces, type PointResult, type Prepared, prepare, runPoint } from './fault-run.ts';
import { scenarios, writeMail } from './scenarios.ts';

/** Runs points of fault and prints what they came to: `npm run faults [-- SCENARIO… --points N --seed S]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    points: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '5545' },
    layer: { type: 'string' },
    root: { type: 'string' },
    'at-once': { type: 'string', default: '2' },
    /** Reads that fail, and nothing else: libsql does not hold against these (docs/decisions/019-durability.md). */
    reads: { type: 'boolean', default: false },
    /** Sectors that cannot be read any more after they were written, and nothing else. */
    rot: { type: 'boolean', default: false },
  },
});
const random = seeded(Number(values.seed));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'wellspring-faults-')));
const root = values.root ?? '.';
const places: FaultPlaces = {
  work,
  mail: join(work, 'mail'),
  importer: join(root, 'out', 'main', 'import-process.js'),
  fixtures: join(root, 'tests', 'fixtures'),
  driver: join(import.meta.dirname, 'fault-driver.js'),
  layer: values.layer ?? '',
};
const { EIO, ENOSPC } = constants.errno;

/** A fault at one of the calls of a scenario. Half of them are power cuts, the hardest to hold against. */
function drawPlan({ calls, reads }: Pick<Prepared, 'calls' | 'reads'>): string {
  const among = (all: number) => 1 + Math.floor(random() * all);
  const how = () => (random() < 0.5 ? 'once' : 'on');
  const kind = random();
  if (values.reads) return `read:${among(reads)}:${EIO}:${how()}`;
  if (values.rot) return `rot:${among(calls)}:${EIO}:on`;
  if (kind < 0.5) return `cut:${among(calls)}:${among(1e6)}`;
  if (kind < 0.7) return `kill:${among(calls)}`;
  return `fail:${among(calls)}:${random() < 0.5 ? EIO : ENOSPC}:${how()}`;
}

async function runScenario(prepared: Prepared, points: number): Promise<readonly PointResult[]> {
  const results: PointResult[] = [];
  let number = 0;
  const worker = async () => {
    while (number < points) {
      number += 1;
      results.push(await runPoint(prepared, drawPlan(prepared), places, number));
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, worker));
  return results;
}

writeMail(places.mail);
const chosen = Object.entries(scenarios).filter(
  ([name]) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
);
const total = Number(values.points);
let wrong = 0;
let ran = 0;
for (const [index, [name, scenario]] of chosen.entries()) {
  const began = performance.now();
  const points =
    Math.floor(((index + 1) * total) / chosen.length) - Math.floor((index * total) / chosen.length);
  const prepared = await prepare(name, scenario, places);
  const results = await runScenario(prepared, points);
  const bad = results.filter((one) => one.wrong !== '');
  const count = (ended: PointResult['ended']) => results.filter((one) => one.ended === ended).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${name.padEnd(12)} ${results.length} points among ${prepared.calls} calls and ${prepared.reads} reads: ${count('killed')} ended at once, ` +
      `${count('gave up')} gave up, ${count('whole')} got through; ${bad.length} wrong, ${seconds} s`,
  );
  for (const one of bad.slice(0, 5)) console.log(`  ${one.plan}: ${one.wrong}`);
  ran += results.length;
  wrong += bad.length;
  (globalThis as { gc?: () => void }).gc?.();
}
console.log(`${ran} points, ${wrong} wrong`);
if (wrong === 0) rmSync(work, { recursive: true, force: true });
process.exit(wrong === 0 ? 0 : 1);
