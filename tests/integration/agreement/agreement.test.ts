import { describe, expect, test } from 'vitest';
import { haveCorpora } from '../../corpora.ts';
import { compare, explainedMessages, explanations, type Pair } from './compare.ts';
import { fields } from './facts.ts';
import { enron, listMail, spamAssassin } from './large-suites.ts';
import { mailboxCounts } from './mailbox-counts.ts';
import { agreementPage, type SuiteRow } from './page.ts';
import { cpython, rubymail, stalwart, stalwartDates } from './small-suites.ts';
import { spamAssassinPackage } from './spam-assassin-package.ts';

interface Suite {
  readonly name: string;
  readonly about: string;
  readonly messages: number;
  readonly read: () => Promise<readonly Pair[]>;
}

const packed = spamAssassinPackage();

const suites: readonly Suite[] = [
  {
    name: 'stalwart',
    about: 'samples of the RFCs and of legacy charsets; its own',
    messages: 64,
    read: stalwart,
  },
  { name: 'stalwart-dates', about: 'dates alone; its own', messages: 40, read: stalwartDates },
  { name: 'rubymail', about: 'many malformed; by reading', messages: 103, read: rubymail },
  { name: 'cpython', about: "CPython's own test messages; CPython 3.11", messages: 47, read: cpython },
  { name: 'list-2019', about: 'a mailing list; CPython', messages: 14_948, read: listMail },
  { name: 'enron', about: "one person's mailbox; mailparser", messages: 3415, read: enron },
];
const downloaded: Suite = {
  name: 'spam-assassin',
  about: 'mail, newsletters and spam of 2002; mailparser',
  messages: 6046,
  read: () => spamAssassin(packed ?? ''),
};

describe.runIf(haveCorpora() && packed !== null)('readers of mail agree', () => {
  const rows: SuiteRow[] = [];

  test.each([...suites, downloaded])(
    'on $name',
    { timeout: 120_000 },
    async ({ name, about, messages, read }) => {
      const agreement = compare(await read());
      const explained = explanations(name);
      expect(agreement.messages).toBe(messages);
      const known = explainedMessages(explained);
      for (const field of fields)
        expect([...agreement.differing[field]].sort(), field).toEqual([...known[field]].sort());
      rows.push({ name, about, agreement, explained });
    },
  );

  test('and docs/agreement.md says how far', async () => {
    await expect(agreementPage(rows, mailboxCounts)).toMatchFileSnapshot('../../../docs/agreement.md');
  });
});
