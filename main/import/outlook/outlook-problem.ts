import { ReadProblem, reasonOf } from '../sources/read-error.ts';

/** Why an Outlook file, or a part of one, cannot be read: a sentence for the receipt. */
export class OutlookProblem extends ReadProblem {}

/**
 * One sentence on why something could not be read. Damaged bytes lead readers to places that are not there, which
 * they find out in many ways: all of them mean the same to whoever has the file.
 */
export function reasonOfOutlook(error: unknown): string {
  const isOwn = error instanceof ReadProblem || (error instanceof Error && 'errno' in error);
  return isOwn ? reasonOf(error) : 'It is damaged.';
}
