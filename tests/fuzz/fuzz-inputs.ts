import { seeded } from '../seeded.ts';
import type { FuzzedFormat } from './formats.ts';
import { mutated } from './mutate.ts';

/** The inputs of a format by number: each is made from the seed and its number alone, so that one that went wrong can be had again. */
export function fuzzInputs(format: FuzzedFormat, seed: number): (number: number) => Buffer {
  const files = format.files();
  const pieces = format.pieces.map((piece) => Buffer.from(piece, 'latin1'));
  return (number) => {
    const random = seeded(seed * 1_000_003 + number);
    const pick = () => files[Math.floor(random() * files.length)] ?? Buffer.alloc(0);
    return mutated(pick(), pick(), { pieces, shape: format.shape }, random);
  };
}
