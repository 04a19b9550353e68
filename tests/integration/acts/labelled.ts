import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The blind labels of tests/labels/acts (rules.md there), and the texts of the public corpora they name. */

export type Half = 'open' | 'aside';

export interface LabelledSentence {
  readonly corpus: 'enron' | 'list-2019';
  readonly id: string | number;
  /** Bytes in the raw message. */
  readonly start: number;
  readonly length: number;
  readonly classes: readonly string[];
  readonly own: boolean;
  readonly half: Half;
  readonly doubt?: boolean;
  readonly bulk?: boolean;
  readonly variant?: string;
}

export interface LabelledMessage {
  readonly corpus: LabelledSentence['corpus'];
  readonly id: string | number;
  readonly classes: readonly string[];
  readonly replyOwed: boolean | null;
  readonly half: Half;
}

function lines<T extends { readonly half: Half }>(name: string, half: Half): readonly T[] {
  const text = readFileSync(resolve('tests/labels/acts', name), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
    .filter((one) => one.half === half);
}

export const labelledSentences = (half: Half) => lines<LabelledSentence>('sentences.jsonl', half);
export const labelledMessages = (half: Half) => lines<LabelledMessage>('messages.jsonl', half);

/** Hits and misses of one class. */
export interface Score {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

/** Wilson's 95 % interval of a proportion, [0, 1] when there is nothing to go by (Wilson 1927). */
export function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const middle = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
