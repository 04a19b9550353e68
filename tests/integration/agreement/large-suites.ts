import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { readSingleMessage } from '../../../main/import/sources/single-message.ts';
import { corpus } from '../../corpora.ts';
import { enronTree, listArchive, packedLines, readAll } from '../mail/unpacked.ts';
import type { Pair } from './compare.ts';
import { factsOfItem, squeezed } from './facts.ts';
import { mailparserFacts } from './mailparser-facts.ts';

type Named = readonly [address: string, name: string];
interface ListRow {
  readonly i: number;
  readonly unread?: true;
  readonly f: readonly Named[];
  readonly t?: readonly Named[];
  readonly c?: readonly Named[];
  readonly d: number | null;
  readonly s: string;
  readonly m: string;
}

/** The archive of a mailing list, against CPython's reader; the 52 that it gave up are not compared. */
export async function listMail(): Promise<Pair[]> {
  const items = await readAll(await listArchive());
  const rows = await packedLines<ListRow>(corpus('mail/list-2019.expected.jsonl.gz'));
  const addresses = (named: readonly Named[] = []) => named.map(([address]) => address.toLowerCase());
  return rows.flatMap((row) => {
    const item = items[row.i];
    if (row.unread || item === undefined) return [];
    const { f, t, c, d, s, m } = row;
    const expected = {
      sender: addresses(f),
      recipients: [...addresses(t), ...addresses(c)],
      date: d,
      subject: squeezed(s),
      ids: [m.replace(/^<|>$/g, '')],
    };
    return [{ message: String(row.i), ours: factsOfItem(item, 'own'), expected }];
  });
}

/** One person's mailbox at Enron, against mailparser. */
export async function enron(): Promise<Pair[]> {
  const folder = await enronTree();
  const pairs: Pair[] = [];
  for (const item of await readAll(folder)) {
    const expected = await mailparserFacts(readFileSync(join(folder, item.path)));
    pairs.push({ message: item.path, ours: factsOfItem(item, 'all'), expected });
  }
  return pairs;
}

/** SpamAssassin's public mail of 2002, straight from its package, against mailparser. */
export async function spamAssassin(packed: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const entries = extract();
  const unpacked = createReadStream(packed).pipe(createGunzip());
  unpacked.on('error', (error) => entries.destroy(error)).pipe(entries);
  for await (const entry of entries) {
    const name = /^package\/data\/(.+\/.+)\.txt$/.exec(entry.header.name)?.[1];
    const chunks: Buffer[] = [];
    for await (const chunk of entry) if (name !== undefined) chunks.push(chunk as Buffer);
    if (name === undefined) continue;
    const message = Buffer.concat(chunks);
    const [item] = await readSingleMessage(message, name, 'normal');
    if (!item) throw new Error(`Nothing was read of ${name}`);
    pairs.push({ message: name, ours: factsOfItem(item, 'all'), expected: await mailparserFacts(message) });
  }
  return pairs;
}
