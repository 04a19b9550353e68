import type { FolderClass, ReadItem } from '../../shared/envelope.ts';
import { ActsPacker, type PackedActs } from './packed-acts.ts';
import { packEnvelope } from './packed-envelope.ts';

/**
 * How items travel from the importing process to the library: column by column, because copying each item as an object
 * from one process to the other costs more than reading it. What repeats within a batch is sent once.
 */
export interface PackedBatch {
  /** Items. */
  readonly count: number;
  /** Files of the items, each once, and which one it is for each item. */
  readonly paths: readonly string[];
  readonly pathOf: Uint32Array;
  /** Byte offsets; NaN where it is not known. */
  readonly offsets: Float64Array;
  readonly folders: readonly FolderClass[];
  /** Why an item could not be read; null for those with an envelope. */
  readonly errors: readonly (string | null)[];
  /**
   * `envelopeWidth` values for each item that has an envelope: hash, kind, key, fingerprint, instant, subject, replyTo,
   * marks, extra, event.
   */
  readonly envelopes: readonly (string | number | null)[];
  /** Lists of parties, each once, and four for each envelope: From, To, Cc, Bcc, or `noRole` where it has none. */
  readonly roles: readonly string[];
  readonly roleOf: Uint32Array;
  readonly acts: PackedActs;
}

/** Numbers an envelope takes in the packed table. */
export const envelopeWidth = 10;
/** From, To, Cc, Bcc. */
export const rolesPerEnvelope = 4;
/** Stands for a role nobody has. */
export const noRole = 0xffff_ffff;

/** Numbers texts in the order they are met. */
class Numbered {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Packs what was read for the way to the library. */
export function packBatch(items: readonly ReadItem[]): PackedBatch {
  const count = items.length;
  const paths = new Numbered();
  const roles = new Numbered();
  const pathOf = new Uint32Array(count);
  const offsets = new Float64Array(count);
  const roleOf = new Uint32Array(count * rolesPerEnvelope).fill(noRole);
  const folders: FolderClass[] = [];
  const errors: (string | null)[] = [];
  const envelopes: (string | number | null)[] = [];
  const acts = new ActsPacker();
  let packed = 0;
  for (const [index, item] of items.entries()) {
    pathOf[index] = paths.of(item.path);
    offsets[index] = item.offset ?? Number.NaN;
    folders.push(item.folder);
    if (item.envelope === null) {
      errors.push(item.error ?? 'It could not be read.');
      continue;
    }
    errors.push(null);
    const one = packEnvelope(item.envelope);
    envelopes.push(one.hash, one.kind, one.key, one.fingerprint, one.instant);
    envelopes.push(one.subject, one.replyTo, one.marks, one.extra, one.content);
    if (one.roles) {
      for (let role = 0; role < rolesPerEnvelope; role++) {
        roleOf[packed * rolesPerEnvelope + role] = roles.of(one.roles[role] ?? '');
      }
    }
    acts.add(packed, item.acts);
    packed += 1;
  }
  return {
    count,
    paths: paths.texts,
    pathOf,
    offsets,
    folders,
    errors,
    envelopes,
    roles: roles.texts,
    roleOf,
    acts: acts.packed(),
  };
}
