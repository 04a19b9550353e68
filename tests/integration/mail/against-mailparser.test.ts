import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressObject, type EmailAddress, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import type { MailEnvelope, ReadItem } from '../../../shared/envelope.ts';
import { haveCorpora } from '../../corpora.ts';
import { enronTree, listArchive, mailOf, readAll } from './unpacked.ts';

const options = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

function addresses(field: AddressObject | AddressObject[] | undefined): string[] {
  const flat = (one: EmailAddress): string[] =>
    one.group?.flatMap(flat) ?? (one.address ? [one.address] : []);
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap(flat))
    .map((address) => address.toLowerCase());
}

/** What differs between our reading and mailparser's, each as one line. */
async function differences(mail: MailEnvelope, raw: Buffer): Promise<string[]> {
  const parsed = await simpleParser(raw, options);
  const pairs: [string, unknown, unknown][] = [
    ['from', mail.from.map(({ address }) => address), addresses(parsed.from)],
    ['to', mail.to.map(({ address }) => address), addresses(parsed.to)],
    ['cc', mail.cc.map(({ address }) => address), addresses(parsed.cc)],
    ['subject', mail.subject, (parsed.subject ?? '').trim()],
    ['date', mail.instant, parsed.date?.getTime() ?? null],
    ['id', `<${mail.messageId}>`, parsed.messageId],
  ];
  return pairs
    .filter(([, ours, theirs]) => JSON.stringify(ours) !== JSON.stringify(theirs))
    .map(([field, ours, theirs]) => `${field}: ${JSON.stringify(ours)} / ${JSON.stringify(theirs)}`);
}

const sampled = (items: readonly ReadItem[], step: number) => items.filter((_, index) => index % step === 0);

describe.runIf(haveCorpora())('the same as mailparser reads', () => {
  test('in every 25th message of the list', async () => {
    const file = await listArchive();
    const items = await readAll(file);
    const bytes = readFileSync(file);
    const found: string[] = [];
    for (const item of sampled(items, 25)) {
      const offset = item.offset ?? 0;
      const next = items[items.indexOf(item) + 1]?.offset ?? bytes.length;
      found.push(...(await differences(mailOf(item), bytes.subarray(bytes.indexOf(10, offset) + 1, next))));
    }
    expect(found).toEqual([]);
  });

  test('in every 10th message of Enron, but for an apostrophe around an address', async () => {
    const folder = await enronTree();
    const found: string[] = [];
    for (const item of sampled(await readAll(folder), 10)) {
      found.push(...(await differences(mailOf(item), readFileSync(join(folder, item.path)))));
    }
    expect(found.filter((line) => !line.includes(`"'`))).toEqual([]);
    expect(found.length).toBeLessThan(5);
  });
});
