import { type SkipReason, skipReasons } from '../../shared/contract/imports.ts';
import { skippedWords } from '../../shared/wording/receipt-words.ts';

/** Why some items of an import were left out, most frequent first: "1,204 newsletters and lists". */
export function skippedInWords(skipped: Readonly<Record<SkipReason, number>>): readonly string[] {
  return skipReasons
    .filter((reason) => skipped[reason] > 0)
    .sort((a, b) => skipped[b] - skipped[a])
    .map((reason) => skippedWords(reason, skipped[reason]));
}
