import type { PersonRow } from '../../shared/contract/people.ts';
import { fold } from '../../shared/text/fold.ts';

// Rows are values that live as long as one answer of the app, so each is folded once for all keys of a search.
const foldedTexts = new WeakMap<PersonRow, string>();

/** Everything a person in a row is found by, folded: the name in the first line, then company and addresses. */
export function foldedTextOf(row: PersonRow): string {
  const known = foldedTexts.get(row);
  if (known !== undefined) return known;
  const text = fold([row.name, row.organization, ...row.addresses].join('\n'));
  foldedTexts.set(row, text);
  return text;
}
