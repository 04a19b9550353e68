import type { Allowance } from './archives/allowance.ts';

/** What everything inside one path has in common while it is read. */
export interface ReadingContext {
  /** Reading ends, without an error, as soon as it can. */
  readonly signal: AbortSignal | undefined;
  /** Told how many bytes of the file on disk that is being read are behind. */
  onTaken(bytes: number): void;
  /** Told things for the receipt that are no errors, as sentences. */
  onNote(sentence: string): void;
  /** How much may still come out of the file on disk that is being read. */
  readonly allowance: Allowance;
  /** Archives the file lies in. */
  readonly depth: number;
}
