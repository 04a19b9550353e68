import { resolve } from 'node:path';
import type { ImportProgress } from '../../shared/contract/imports.ts';
import type { ImportReader, Measured } from '../import/import-reader.ts';
import type { PackedBatch } from '../import/packed-batch.ts';
import type { PackedLibrary } from '../import/wellspring/read-export.ts';
import type { Database } from './database.ts';
import { envelopeWriter } from './envelope-writer.ts';
import { beginImport } from './import-store.ts';
import { nextGeneration } from './meta-store.ts';

/** What to take in, and how to say how it goes. */
export interface ImportOrder {
  readonly run: string;
  readonly paths: readonly string[];
  /** Own addresses the user named with it. */
  readonly me: readonly string[];
  /** The clock, ms since 1970 UTC: for rates, and for when the import began. */
  clock(): number;
  /** The moment the library is shown as of, which need not be the clock's: acts are written at it. */
  now(): number;
  readonly signal: AbortSignal;
  /** Called once with the bytes of all paths together, before anything is read. */
  onMeasured?(bytes: number): void;
  onProgress(progress: ImportProgress): void;
}

/** One path taken in, not yet derived from. */
export interface TakenIn {
  readonly import: number;
  /** As the user gave it. */
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly ms: number;
  /** Whether the path could be looked at when the import began. */
  readonly opened: 'opened' | 'not opened';
  readonly ended: 'whole' | 'cancelled';
  /** What the importing process said beside items, as sentences. */
  readonly notes: readonly string[];
}

/** One path that is an export of a whole library: read, not yet written. */
export interface TakenExport {
  /** As the user gave it. */
  readonly path: string;
  readonly bytes: number;
  readonly ms: number;
  /** What it held, or why it could not be read. */
  readonly export: PackedLibrary | string;
}

/** A commit waits until this many items came together or this much time went by. */
const itemsPerCommit = 4000;
const msPerCommit = 500;
const msPerProgress = 100;

/** Says how far a run is, at most ten times a second. */
class Progress {
  readonly #order: ImportOrder;
  readonly #begun: number;
  #said = Number.NEGATIVE_INFINITY;
  #items = 0;
  #done = 0;
  #total: number | null = null;
  #path = { path: '', index: 0 };

  constructor(order: ImportOrder) {
    this.#order = order;
    this.#begun = order.clock();
  }

  total(bytes: number): void {
    this.#total = bytes;
  }
  enter(path: string, index: number): void {
    this.#path = { path, index };
  }
  leave(bytes: number): void {
    this.#done += bytes;
  }

  say(stage: ImportProgress['stage'], items: number, bytes: number, when: 'now' | 'soon'): void {
    this.#items += items;
    const now = this.#order.clock();
    if (when === 'soon' && now - this.#said < msPerProgress) return;
    this.#said = now;
    const seconds = Math.max((now - this.#begun) / 1000, 0.001);
    const read = this.#done + bytes;
    const left =
      this.#total === null || read === 0 ? null : Math.max(0, ((this.#total - read) * seconds) / read);
    this.#order.onProgress({
      run: this.#order.run,
      path: this.#path.path,
      pathIndex: this.#path.index,
      paths: this.#order.paths.length,
      stage,
      bytes: read,
      totalBytes: this.#total,
      items: this.#items,
      rate: this.#items / seconds,
      secondsLeft: left,
    });
  }
}

const unmeasured: Measured = { bytes: 0, files: 0, format: 'unknown' };

/**
 * Reads every path into the library, batch by batch, each batch committed whole. Nothing is derived here, and no import
 * ends here: that comes with its receipt. When it is cut short, what was committed stays, and the same path begun again
 * goes on where it matters.
 * @throws Error when reading cannot go on, or the library cannot be written
 */
export async function takeIn(
  database: Database,
  reader: ImportReader,
  order: ImportOrder,
): Promise<readonly (TakenIn | TakenExport)[]> {
  const progress = new Progress(order);
  const cancel = () => reader.cancel();
  order.signal.addEventListener('abort', cancel);
  try {
    const measured: Measured[] = [];
    for (const [index, path] of order.paths.entries()) {
      progress.enter(path, index);
      progress.say('measuring', 0, 0, 'soon');
      // A path that cannot be looked at stops none of the others: reading it says why, as an item of its receipt.
      measured.push(await reader.measure(resolve(path)).catch(() => unmeasured));
    }
    const bytes = measured.reduce((sum, one) => sum + one.bytes, 0);
    progress.total(bytes);
    order.onMeasured?.(bytes);
    const taken: (TakenIn | TakenExport)[] = [];
    for (const [index, path] of order.paths.entries()) {
      const found = measured[index];
      if (!found || order.signal.aborted) continue;
      progress.enter(path, index);
      taken.push(
        found.format === 'wellspring'
          ? await takeInExport(reader, order, path, found)
          : await takeInPath(database, reader, order, path, found, progress),
      );
      progress.leave(found.bytes);
    }
    progress.say('deriving', 0, 0, 'now');
    return taken;
  } finally {
    order.signal.removeEventListener('abort', cancel);
  }
}

async function takeInExport(
  reader: ImportReader,
  order: ImportOrder,
  path: string,
  { bytes }: Measured,
): Promise<TakenExport> {
  const started = order.clock();
  const read = await reader
    .readExport(resolve(path))
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  return { path, bytes, ms: order.clock() - started, export: read };
}

async function takeInPath(
  database: Database,
  reader: ImportReader,
  order: ImportOrder,
  path: string,
  found: Measured,
  progress: Progress,
): Promise<TakenIn> {
  const started = order.clock();
  const { format, bytes } = found;
  const absolute = resolve(path);
  // What is read can be read again, so no batch waits for the disk: the commit that ends the import waits for all.
  const id = database.transaction(
    () => beginImport(database, { path: absolute, format, bytes, started, me: order.me }),
    'by the next',
  );
  const writer = envelopeWriter(database, id);
  let waiting: PackedBatch[] = [];
  let count = 0;
  let committed = order.clock();
  const commit = () => {
    if (count === 0) return;
    database.transaction(() => {
      writer.store(waiting);
      nextGeneration(database);
    }, 'by the next');
    waiting = [];
    count = 0;
    committed = order.clock();
  };

  const batches = reader.read(absolute);
  let step = await batches.next();
  while (step.done !== true) {
    const batch = step.value;
    waiting.push(batch.items);
    count += batch.items.count;
    if (count >= itemsPerCommit || order.clock() - committed >= msPerCommit) commit();
    progress.say('reading', batch.items.count, batch.bytes, 'soon');
    step = await batches.next();
  }
  commit();
  const { ended, notes } = step.value;
  const opened = found === unmeasured ? 'not opened' : 'opened';
  return { import: id, path, format, bytes, ms: order.clock() - started, opened, ended, notes };
}
