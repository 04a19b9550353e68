import type { PackedBatch } from '../packed-batch.ts';
import type { Piece, PieceEnd } from './piece.ts';

/** Batches of a piece that may wait until it is its turn; then its reader pauses, so memory stays flat. */
const mostWaiting = 32;

/** Wakes whoever waits for a change. */
class Bell {
  #ring: (() => void) | null = null;
  #rung: Promise<void> | null = null;

  wait(): Promise<void> {
    this.#rung ??= new Promise((resolve) => (this.#ring = resolve));
    return this.#rung;
  }

  ring(): void {
    this.#ring?.();
    this.#ring = null;
    this.#rung = null;
  }
}

/** A piece while it is read: what its reader puts in, and what is taken out when it is its turn, in the same order. */
export class PieceRun {
  readonly piece: Piece;
  /** Called for each batch that was taken out or thrown away. */
  onTaken: () => void = () => undefined;
  /** Bytes of the piece that are behind what was taken out last. */
  bytes = 0;
  readonly #waiting: { readonly batch: PackedBatch; readonly bytes: number }[] = [];
  #end: PieceEnd | undefined;
  #failure: Error | null = null;
  #discarded = false;
  readonly #filled = new Bell();
  readonly #emptied = new Bell();

  constructor(piece: Piece) {
    this.piece = piece;
  }

  get isDiscarded(): boolean {
    return this.#discarded;
  }

  put(batch: PackedBatch, bytes: number): void {
    if (this.#discarded) {
      this.onTaken();
      return;
    }
    this.#waiting.push({ batch, bytes });
    this.#filled.ring();
  }

  /** Resolves when there is room for one more batch. */
  async room(): Promise<void> {
    while (this.#waiting.length >= mostWaiting && !this.#discarded) await this.#emptied.wait();
  }

  finish(end: PieceEnd): void {
    this.#end = end;
    this.#filled.ring();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#filled.ring();
  }

  /** The next batch is there, or none will come. @throws the failure, behind all that came before */
  async #settled(): Promise<void> {
    while (this.#waiting.length === 0 && this.#end === undefined && this.#failure === null) {
      await this.#filled.wait();
    }
    if (this.#waiting.length === 0 && this.#failure !== null) throw this.#failure;
  }

  /** The next batch without taking it out; null behind the last. @throws as `take` */
  async peek(): Promise<PackedBatch | null> {
    await this.#settled();
    return this.#waiting[0]?.batch ?? null;
  }

  /** Takes the next batch out; null behind the last. @throws Error when the piece could not be read on */
  async take(): Promise<PackedBatch | null> {
    await this.#settled();
    const next = this.#waiting.shift();
    if (next === undefined) return null;
    this.bytes = next.bytes;
    this.#emptied.ring();
    this.onTaken();
    return next.batch;
  }

  /** What the piece came to; asked for behind its last batch. */
  get end(): PieceEnd {
    return this.#end ?? null;
  }

  /** Throws away what is waiting and what is still to come. */
  discard(): void {
    this.#discarded = true;
    for (const _ of this.#waiting.splice(0)) this.onTaken();
    this.#emptied.ring();
  }
}
