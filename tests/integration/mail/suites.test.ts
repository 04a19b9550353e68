import { describe, expect, test } from 'vitest';
import { corpus, haveCorpora } from '../../corpora.ts';
import { mailboxCounts } from '../agreement/mailbox-counts.ts';
import { mailOf, readAll } from './unpacked.ts';

describe.runIf(haveCorpora())('mailboxes of other programs', () => {
  test.each([...mailboxCounts])('%s has %i messages', async (name, count) => {
    const items = await readAll(corpus('mail/mbox', name));
    expect(items.length).toBe(count);
    expect(items.filter(({ error }) => error !== null)).toEqual([]);
    expect(items.filter((item) => mailOf(item).from.length === 0)).toEqual([]);
  });

  test('words, and dates of separators', async () => {
    const [first, second] = await readAll(corpus('mail/mbox/encoded_words.mbox'));
    expect(mailOf(first)).toMatchObject({
      subject: 'Résumé du projet',
      from: [{ address: 'francois@example.com', name: 'François' }],
    });
    expect(mailOf(second).subject).not.toContain('=?');
    const [groups] = await readAll(corpus('mail/mbox/google_groups.mbox'));
    expect(mailOf(groups)).toMatchObject({
      instant: Date.UTC(2015, 3, 16, 9, 53, 4),
      dateSource: 'separator',
    });
  });

  test('103 messages of which many are malformed', async () => {
    const items = await readAll(corpus('mail/rubymail'));
    expect(items.length).toBe(103);
    expect(items.filter(({ error }) => error !== null)).toEqual([]);
    const nobody = items.filter((item) => mailOf(item).from.length === 0).map(({ path }) => path);
    expect(nobody.length).toBeLessThan(30);
    const today = Date.now() - 7 * 86_400_000;
    expect(items.filter((item) => (mailOf(item).instant ?? 0) > today)).toEqual([]);
    const bySuffix = (suffix: string) => mailOf(items.find(({ path }) => path.endsWith(suffix)));
    expect(bySuffix('rfc2822/example10.eml').to.map(({ address }) => address)).toEqual([
      'c@public.example',
      'joe@example.org',
      'jdoe@one.test',
    ]);
    expect(bySuffix('rfc2822/example11.eml').to).toEqual([
      { address: 'mary@example.net', name: 'Mary Smith' },
      { address: 'jdoe@test.example', name: '' },
    ]);
  });
});
