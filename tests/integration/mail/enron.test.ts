import { beforeAll, describe, expect, test } from 'vitest';
import { measurePath } from '../../../main/import/sources/measure-path.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { haveCorpora } from '../../corpora.ts';
import { enronTree, mailOf, readAll } from './unpacked.ts';

describe.runIf(haveCorpora())('one mailbox of Enron, a file for each message', () => {
  let items: readonly ReadItem[] = [];
  beforeAll(async () => {
    items = await readAll(await enronTree());
  });

  test('no file is lost', async () => {
    expect(items.length).toBe(3415);
    expect(items.filter(({ error }) => error !== null)).toEqual([]);
    expect(new Set(items.map((item) => mailOf(item).messageId)).size).toBe(3415);
    expect(await measurePath(await enronTree())).toMatchObject({ files: 3415, format: 'folder' });
  });

  test('every one has a sender and a date', () => {
    expect(
      items.filter((item) => mailOf(item).from.length !== 1 || mailOf(item).dateSource !== 'date'),
    ).toEqual([]);
    expect(items.filter((item) => mailOf(item).from[0]?.address === 'lynn.blair@enron.com').length).toBe(
      1112,
    );
  });

  test('folders are known, those inside the deleted ones too', () => {
    expect(items.filter(({ folder }) => folder === 'deleted').length).toBe(702);
    expect(items.find(({ path }) => path.startsWith('blair-l/deleted_items/_sent_mail/'))?.folder).toBe(
      'deleted',
    );
    expect(new Set(items.map(({ folder }) => folder))).toEqual(new Set(['normal', 'sent', 'deleted']));
  });

  test('the order is stable', async () => {
    expect(items.slice(0, 3).map(({ path }) => path)).toEqual([
      'blair-l/_sent_mail/1.',
      'blair-l/_sent_mail/10.',
      'blair-l/_sent_mail/11.',
    ]);
    expect(await readAll(await enronTree())).toEqual(items);
  });
});
