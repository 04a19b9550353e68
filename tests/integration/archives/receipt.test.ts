import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/contract/imports.ts';
import { cli, exported, fixed, importInto, temporaryFolder } from '../command-line.ts';
import { me, message } from '../library/small-mail.ts';
import { fileOf } from './small-files.ts';
import { writtenZip } from './written-zip.ts';

const takeout = writtenZip([
  { name: 'Takeout/archive_browser.html', content: '<html>' },
  {
    name: 'Takeout/Mail/All mail.mbox',
    content: message({ id: 'a' }) + message({ id: 'b', from: me, to: 'ana@harbour.example' }),
  },
  { name: 'Takeout/Mail/Spam.mbox', content: message({ id: 'spam' }) },
  { name: 'Takeout/Mail/lost.mbox', content: '<html>' },
  ...Array.from({ length: 312 }, (_, index) => ({
    name: `Takeout/Photos/${index}.jpg`,
    content: '\xff\xd8',
  })),
]);

describe('the receipt of an archive', () => {
  it('lists what should have been read with its place inside, and sums up the rest', async () => {
    const path = fileOf('takeout.zip', takeout);
    const library = temporaryFolder();
    const ran = await cli(['import', path, '--me', me, '--library', library, ...fixed, '--json']);
    expect(ran.code).toBe(1);
    const [receipt] = (JSON.parse(ran.stdout) as ImportResult).imports;
    expect(receipt).toMatchObject({
      format: 'zip',
      bytes: takeout.length,
      messages: 4,
      kept: 2,
      errors: [
        {
          path: `${path}/Takeout/Mail/lost.mbox`,
          offset: null,
          reason: 'It is not a mail, calendar or contacts file.',
        },
      ],
      moreErrors: 0,
      notes: ['“takeout.zip” holds 312 other files that are neither mail, calendars nor contacts: 312 .jpg.'],
    });
    expect(receipt?.skipped.folder).toBe(1);

    const before = await exported(library);
    const [again] = (await importInto(library, path)).imports;
    expect(again).toMatchObject({ messages: 4, kept: 0, touchpoints: 0, duplicates: 3 });
    const envelopes = (text: string) => (JSON.parse(text) as { messages: unknown[] }).messages.length;
    expect(envelopes(await exported(library))).toBe(envelopes(before));
  });
});
