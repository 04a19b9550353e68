import { namedPerson as anchorOf } from '../../../shared/anchors.ts';
import type { Party } from '../../../shared/envelope.ts';

/** Somebody whom an item names without an address: a person by name, under an anchor that later joins can name. */
export function namedPerson(name: string): Party | null {
  const anchor = anchorOf(name);
  return anchor === '' ? null : { address: anchor, name };
}
