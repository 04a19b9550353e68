import { parentPort, workerData } from 'node:worker_threads';
import { fuzzedFormats } from './formats.ts';
import { fuzzInputs } from './fuzz-inputs.ts';
import { readMutation } from './read-mutation.ts';

/** What a worker is to read: inputs `from` to before `to` of a format, each made from the seed and its number alone. */
export interface FuzzOrder {
  readonly format: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Number of the input under way, and when it began (ms of the clock), for whoever watches that it goes on. */
  readonly progress: SharedArrayBuffer;
}

/** What it tells at the end, and of each input that went wrong. */
export type FuzzReply =
  | { readonly type: 'wrong'; readonly number: number; readonly why: string }
  | { readonly type: 'done'; readonly items: number; readonly errors: number; readonly slowest: number };

async function work({ format, seed, from, to, progress }: FuzzOrder): Promise<void> {
  const fuzzed = fuzzedFormats[format];
  if (!fuzzed) throw new Error(`There is no format ${format}.`);
  const view = new Float64Array(progress);
  const inputs = fuzzInputs(fuzzed, seed);
  let items = 0;
  let errors = 0;
  let slowest = 0;
  for (let number = from; number < to; number++) {
    const bytes = inputs(number);
    const began = Date.now();
    view[0] = number;
    view[1] = began;
    try {
      const outcome = await readMutation(fuzzed.name, bytes);
      items += outcome.items;
      errors += outcome.errors;
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ type: 'wrong', number, why } satisfies FuzzReply);
    }
    slowest = Math.max(slowest, Date.now() - began);
  }
  parentPort?.postMessage({ type: 'done', items, errors, slowest } satisfies FuzzReply);
}

if (parentPort) void work(workerData as FuzzOrder);
