import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { fuzzedFormats } from './formats.ts';
import type { FuzzOrder, FuzzReply } from './fuzz-worker.ts';

/** An input that takes longer than this hangs, as far as the user can tell. */
const msOfOne = 2000;
/** Memory of a worker's objects; what it holds beside them is watched from outside. */
const megabytes = 256;
const mostResident = 700 << 20;

interface FormatResult {
  readonly format: string;
  inputs: number;
  items: number;
  errors: number;
  slowest: number;
  readonly wrong: string[];
}

/** Runs inputs of one format in a worker until all are read; a worker that hangs or dies is replaced after the input it was at. */
async function fuzzFormat(format: string, seed: number, first: number, count: number): Promise<FormatResult> {
  const result: FormatResult = { format, inputs: count, items: 0, errors: 0, slowest: 0, wrong: [] };
  const end = first + count;
  for (let from = first; from < end; ) from = await runWorker({ format, seed, from, to: end }, result);
  return result;
}

function runWorker(order: Omit<FuzzOrder, 'progress'>, result: FormatResult): Promise<number> {
  const progress = new SharedArrayBuffer(16);
  const view = new Float64Array(progress);
  view[0] = order.from;
  view[1] = Number.POSITIVE_INFINITY;
  return new Promise((resolve) => {
    const worker = new Worker(join(import.meta.dirname, 'fuzz-worker.js'), {
      workerData: { ...order, progress } satisfies FuzzOrder,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    let finished = false;
    const stop = (why: string) => {
      if (finished) return;
      finished = true;
      const number = view[0] ?? order.from;
      result.wrong.push(`${order.format} ${number}: ${why}`);
      clearInterval(watch);
      void worker.terminate().then(() => resolve(number + 1));
    };
    const watch = setInterval(() => {
      if (Date.now() - (view[1] ?? 0) > msOfOne) stop(`takes longer than ${msOfOne} ms`);
      else if (process.memoryUsage.rss() > mostResident) stop('takes too much memory');
    }, 100);
    worker.on('message', (reply: FuzzReply) => {
      if (reply.type === 'wrong') result.wrong.push(`${order.format} ${reply.number}: ${reply.why}`);
      else {
        result.items += reply.items;
        result.errors += reply.errors;
        result.slowest = Math.max(result.slowest, reply.slowest);
        finished = true;
        clearInterval(watch);
        resolve(order.to);
      }
    });
    worker.on('error', (error) => stop(`ended its thread: ${error.message}`));
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '5545' },
    first: { type: 'string', default: '0' },
  },
});
const formats = positionals.length > 0 ? positionals : Object.keys(fuzzedFormats);
const results: FormatResult[] = [];
for (const format of formats) {
  const began = performance.now();
  const result = await fuzzFormat(format, Number(values.seed), Number(values.first), Number(values.count));
  results.push(result);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${format.padEnd(9)} ${result.inputs} inputs, ${result.items} items, ${result.errors} refused with a reason, slowest ${result.slowest} ms, ${result.wrong.length} wrong, ${seconds} s`,
  );
  for (const wrong of result.wrong.slice(0, 5)) console.log(`  ${wrong}`);
}
process.exitCode = results.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
