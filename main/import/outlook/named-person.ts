import type { Party } from '../../../shared/envelope.ts';

/**
 * Somebody whom an item names without an address: a person by name, under an anchor that later joins can name. One word
 * is no name: it would be many people.
 */
export function namedPerson(name: string): Party | null {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return folded.includes(' ') ? { address: `name:${folded}`, name } : null;
}
