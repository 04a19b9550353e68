import { envelopeWidth, type PackedBatch } from '../../../main/import/packed-batch.ts';

/** The items of a batch one by one, whatever batches they came in. */
export function unpackedItems(batch: PackedBatch): unknown[] {
  let envelope = 0;
  return Array.from({ length: batch.count }, (_, index) => {
    const error = batch.errors[index] ?? null;
    const place = {
      path: batch.paths[batch.pathOf[index] ?? 0],
      offset: batch.offsets[index],
      folder: batch.folders[index],
      error,
    };
    if (error !== null) return place;
    const at = envelope;
    envelope += 1;
    return {
      ...place,
      values: batch.envelopes.slice(at * envelopeWidth, (at + 1) * envelopeWidth),
      roles: [0, 1, 2, 3].map((role) => batch.roles[batch.roleOf[at * 4 + role] ?? 0]),
    };
  });
}
