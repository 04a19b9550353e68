import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Party } from '../../../shared/envelope.ts';
import { corpus, haveCorpora } from '../../corpora.ts';
import { mailboxes, type StalwartMessage } from '../agreement/stalwart-json.ts';
import { mailOf, readAll } from './unpacked.ts';

/** That reader shows raw eight-bit bytes as U+FFFD, where ours are the letters of windows-1252. */
function masked(ours: readonly string[], theirs: readonly string[]): string[] {
  return ours.map((text, index) => {
    const other = theirs[index] ?? '';
    return [...text].map((char, at) => ([...other][at] === '\ufffd' ? '\ufffd' : char)).join('');
  });
}

const written = (parties: readonly Party[]) => parties.map(({ name, address }) => `${name} <${address}>`);

/** Addresses, dates, subjects and ids are compared in tests/integration/agreement; here the names. */
describe.runIf(haveCorpora())("names in the suite of stalwart's mail-parser", () => {
  const files = ['rfc', 'legacy'].flatMap((folder) =>
    readdirSync(corpus('mail/stalwart', folder))
      .filter((name) => name.endsWith('.eml'))
      .map((name) => `${folder}/${name.slice(0, -4)}`),
  );

  test.each(files)('%s', async (name) => {
    const parsed = JSON.parse(
      readFileSync(corpus('mail/stalwart', `${name}.json`), 'utf8'),
    ) as StalwartMessage;
    const [item] = await readAll(corpus('mail/stalwart', `${name}.eml`));
    const mail = mailOf(item);
    for (const field of ['from', 'to'] as const) {
      // A name without an address is nobody we could know.
      const expected = mailboxes(parsed, field)
        .filter(({ address }) => address?.includes('@'))
        .map((one) => `${one.name ?? ''} <${one.address?.toLowerCase()}>`);
      expect(masked(written(mail[field]), expected)).toEqual(expected);
    }
  });
});
