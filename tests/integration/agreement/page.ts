import type { Agreement, Explanation } from './compare.ts';
import { type Field, fields } from './facts.ts';

/** One suite in docs/agreement.md. */
export interface SuiteRow {
  readonly name: string;
  /** What it is, and whose reading of it is the measure. */
  readonly about: string;
  readonly agreement: Agreement;
  readonly explained: readonly Explanation[];
}

function cell({ compared, differing }: Agreement, field: Field): string {
  if (compared[field] === 0) return '';
  const share = (100 * (compared[field] - differing[field].length)) / compared[field];
  return share === 100 ? '100 %' : `${(Math.floor(share * 100) / 100).toFixed(2)} %`;
}

/** The rows of docs/agreement.md, and under them why what differs does. */
export function agreementPage(
  rows: readonly SuiteRow[],
  counts: readonly (readonly [string, number])[],
): string {
  const lines = rows.map(({ name, about, agreement, explained }) => {
    const count = explained.reduce((sum, { messages }) => sum + messages.length, 0);
    const cells = fields.map((field) => cell(agreement, field)).join(' | ');
    return `| ${name} | ${about} | ${agreement.messages} | ${cells} | ${count} |`;
  });
  const reasons = rows
    .filter(({ explained }) => explained.length > 0)
    .map(({ name, explained }) => {
      const list = explained.map(
        ({ field, reason, messages }) => `- ${field}, ${messages.length}: ${reason}`,
      );
      return [`### ${name}`, '', ...list, ''].join('\n');
    });
  return [
    '# Agreement with others who read mail',
    '',
    'Written by `tests/integration/agreement`, which fails on any difference that is not explained in `tests/suites`, and on any',
    'explanation without its difference. To write it anew: `npx vitest run --project integration tests/integration/agreement -u`.',
    'Recipients are To, Cc and Bcc; blanks in subjects do not count; ids are Message-ID, with mailparser also those answered.',
    '',
    '| suite | measure | messages | sender | recipients | date | subject | ids | explained |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    '## Messages in mailboxes of other programs',
    '',
    '| mailbox | messages, as its makers count and as read here |',
    '|---|---|',
    ...counts.map(([name, count]) => `| ${name} | ${count} |`),
    '',
    '## What differs, and why',
    '',
    ...reasons,
  ].join('\n');
}
