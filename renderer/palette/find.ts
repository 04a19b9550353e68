import type { PersonRow } from '../../shared/contract/people.ts';
import { fold, foundIn, searchWordsOf } from '../../shared/text/fold.ts';
import { foldedTextOf } from '../people/folded-row.ts';

/** Something that can be done from the palette. */
export interface Command {
  readonly key: string;
  readonly label: string;
  /** Other words it is found by. */
  readonly also: string;
  /** The keys that do the same, as printed; '' for none. */
  readonly keys: string;
  readonly act: () => void;
}

/** How well a person's folded text fits a search: 0 is best; null where a word of it is missing. */
function rankOf(text: string, search: string, searchWords: readonly string[]): number | null {
  if (!foundIn(text, searchWords)) return null;
  const name = text.slice(0, text.indexOf('\n'));
  if (name.startsWith(search)) return 0;
  if (searchWords.every((word) => name.startsWith(word) || name.includes(` ${word}`))) return 1;
  return foundIn(name, searchWords) ? 2 : 3;
}

/**
 * The people a search finds, best first: whose name begins with it, whose names begin with its words in any order, whose name
 * holds them, then those found by company or address; of equals the one the user is better in touch with.
 *
 * @param most how many at most; none for an empty search
 */
export function findPeople(rows: readonly PersonRow[], typed: string, most: number): readonly PersonRow[] {
  const searchWords = searchWordsOf(typed);
  if (searchWords.length === 0) return [];
  const search = searchWords.join(' ');
  return rows
    .flatMap((row) => {
      const rank = rankOf(foldedTextOf(row), search, searchWords);
      return rank === null ? [] : [{ row, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (b.row.health ?? b.row.strength) - (a.row.health ?? a.row.strength) ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ row }) => row);
}

/** The commands whose words begin with those of a search, in any order; all of them for an empty search. */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const searchWords = searchWordsOf(typed);
  return commands.filter(({ label, also }) => {
    const text = ` ${fold(`${label} ${also}`)}`;
    return searchWords.every((word) => text.includes(` ${word}`));
  });
}
