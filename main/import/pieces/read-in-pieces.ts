import { cutHeadersNote } from '../mail/header-block.ts';
import type { PackedBatch } from '../packed-batch.ts';
import { changeNote } from '../sources/read-path.ts';
import { fileOf, type Piece } from './piece.ts';
import { type PieceReader, type PieceReaderOptions, readHere } from './piece-reader.ts';
import { PieceRun } from './piece-run.ts';

/** Pieces that are read or wait for their turn at once. */
const mostUnderWay = 6;

/** Items of a path in their order. */
export interface ReadBatch {
  readonly batch: PackedBatch;
  /** Bytes of the path that are behind. */
  readonly bytes: number;
}

/**
 * Reads pieces with several readers at once, and gives their items in the order of the pieces. A part of an mbox is taken
 * only when it began where the one before it says that a message begins: what looks like a separator in the middle of a
 * file can be text of a message that says how long it is. Else the part is read again from the right place, so that the
 * messages are the same wherever the parts begin.
 * @throws Error when reading cannot go on
 */
export async function* readInPieces(
  pieces: AsyncGenerator<Piece>,
  readers: readonly PieceReader[],
  { signal, onNote }: PieceReaderOptions,
): AsyncGenerator<ReadBatch, number> {
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) stop.abort();
  const options = { signal: stop.signal, onNote };
  const line = new WaitingLine(pieces);
  for (const reader of readers) {
    for (let count = 0; count < reader.atOnce; count++) void keepReading(line, reader, options);
  }
  let behind = 0;
  let place: PlaceInFile = { path: '', next: 0, cut: 0 };
  try {
    for (;;) {
      const run = await line.first();
      if (run === null || signal.aborted) return behind;
      const { piece } = run;
      const trusted = piece.type === 'part' ? await trustedRun(run, piece, place, options) : run;
      if (trusted !== null) yield* taken(trusted, behind, signal);
      if (signal.aborted) return behind;
      if (piece.type === 'part') {
        place = placeBehind(piece, trusted, place);
        if (piece.part.to === Number.POSITIVE_INFINITY)
          for (const note of await notesOn(piece, place)) onNote(note);
      }
      behind += piece.bytes;
      line.leave();
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    stop.abort();
    line.close();
  }
}

async function* taken(run: PieceRun, behind: number, signal: AbortSignal): AsyncGenerator<ReadBatch> {
  for (let batch = await run.take(); batch !== null; batch = await run.take()) {
    yield { batch, bytes: behind + run.bytes };
    if (signal.aborted) return;
  }
}

type PartPiece = Extract<Piece, { readonly type: 'part' }>;

/** How far an mbox was read. */
interface PlaceInFile {
  readonly path: string;
  /** Where the next message begins; null when there is none. */
  readonly next: number | null;
  /** Headers that were cut so far. */
  readonly cut: number;
}

/** The run of a part, read again where it began at a wrong place; null when no message begins in it. */
async function trustedRun(
  run: PieceRun,
  piece: PartPiece,
  place: PlaceInFile,
  options: PieceReaderOptions,
): Promise<PieceRun | null> {
  const { part, file } = piece;
  if (part.begins === 'separator') return run;
  const next = place.path === file.path ? place.next : null;
  if (next === null || next >= part.to) {
    run.discard();
    return null;
  }
  const found = await run.peek();
  if (found !== null && found.offsets[0] === next) return run;
  run.discard();
  const again = new PieceRun({ ...piece, part: { ...part, from: next, begins: 'separator' } });
  void readHere.read(again, options);
  return again;
}

function placeBehind({ file, part }: PartPiece, read: PieceRun | null, before: PlaceInFile): PlaceInFile {
  const known = part.begins === 'separator' ? { path: file.path, next: part.from, cut: 0 } : before;
  return read?.end ? { ...known, next: read.end.next, cut: known.cut + read.end.cut } : known;
}

/** What there is to say of an mbox as a whole, once its last part was read. */
async function notesOn({ file }: PartPiece, { cut }: PlaceInFile): Promise<readonly string[]> {
  const change = await changeNote(fileOf(file));
  return [...(cut > 0 ? [cutHeadersNote(file.path, cut)] : []), ...(change === null ? [] : [change])];
}

async function keepReading(
  line: WaitingLine,
  reader: PieceReader,
  options: PieceReaderOptions,
): Promise<void> {
  for (;;) {
    const run = await line.begin();
    if (run === null || options.signal.aborted) return;
    await reader.read(run, options);
  }
}

/** Runs in the order of their pieces, from when one is begun until its items were taken. */
class WaitingLine {
  readonly #pieces: AsyncGenerator<Piece>;
  readonly #runs: PieceRun[] = [];
  /** Beginnings, one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #left: (() => void) | null = null;
  #begun: (() => void) | null = null;
  #over = false;
  #failure: unknown = null;

  constructor(pieces: AsyncGenerator<Piece>) {
    this.#pieces = pieces;
  }

  /** Begins the next piece, when not too many are under way; null when there is none. Does not throw. */
  begin(): Promise<PieceRun | null> {
    const begun = this.#turn.then(() => this.#next());
    this.#turn = begun;
    return begun;
  }

  async #next(): Promise<PieceRun | null> {
    while (this.#runs.length >= mostUnderWay && !this.#over) {
      await new Promise<void>((resolve) => (this.#left = resolve));
    }
    if (this.#over) return null;
    try {
      const { done, value } = await this.#pieces.next();
      if (done) this.#over = true;
      else this.#runs.push(new PieceRun(value));
    } catch (error) {
      this.#failure = error;
      this.#over = true;
    }
    this.#begun?.();
    return this.#over ? null : (this.#runs.at(-1) ?? null);
  }

  /** The run whose turn it is; null when all were taken. @throws what planning the pieces threw, behind them */
  async first(): Promise<PieceRun | null> {
    while (this.#runs.length === 0 && !this.#over) {
      await new Promise<void>((resolve) => (this.#begun = resolve));
    }
    if (this.#runs.length === 0 && this.#failure !== null) throw this.#failure;
    return this.#runs[0] ?? null;
  }

  /** The first one is done with. */
  leave(): void {
    this.#runs.shift();
    this.#left?.();
  }

  close(): void {
    this.#over = true;
    for (const run of this.#runs.splice(0)) run.discard();
    this.#left?.();
  }
}
