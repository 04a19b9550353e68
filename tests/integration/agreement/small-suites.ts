import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDate } from '../../../main/import/mail/message-date.ts';
import { corpus } from '../../corpora.ts';
import { readAll } from '../mail/unpacked.ts';
import type { Pair } from './compare.ts';
import { expectedRows } from './cpython-rows.ts';
import { type Expected, factsOfItem } from './facts.ts';
import {
  expectedOfStalwart,
  type StalwartDate,
  type StalwartMessage,
  stalwartInstant,
} from './stalwart-json.ts';

/** Every message below a folder, beside what is expected of it; messages are named by their path. */
async function pairsIn(folder: string, expected: (path: string) => Expected): Promise<Pair[]> {
  const items = await readAll(folder);
  return items.map((item) => ({
    message: item.path,
    ours: factsOfItem(item, 'own'),
    expected: expected(item.path),
  }));
}

/** Samples of the RFCs and of legacy charsets, with what stalwart's mail-parser makes of them. */
export async function stalwart(): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const folder of ['rfc', 'legacy']) {
    const names = readdirSync(corpus('mail/stalwart', folder)).filter((name) => name.endsWith('.eml'));
    for (const name of names) {
      const json = readFileSync(corpus('mail/stalwart', folder, name.replace(/eml$/, 'json')), 'utf8');
      const items = await readAll(corpus('mail/stalwart', folder, name));
      const expected = expectedOfStalwart(JSON.parse(json) as StalwartMessage);
      for (const item of items) {
        pairs.push({ message: `${folder}/${name}`, ours: factsOfItem(item, 'own'), expected });
      }
    }
  }
  return pairs;
}

/** Its dates, each a line of its own. */
export async function stalwartDates(): Promise<Pair[]> {
  const cases = JSON.parse(readFileSync(corpus('mail/stalwart/date.json'), 'utf8')) as readonly {
    readonly header: string;
    readonly expected: StalwartDate | null;
  }[];
  return cases.map(({ header, expected }) => ({
    message: header.trim(),
    ours: { date: parseDate(header) },
    expected: { date: expected && stalwartInstant(expected) },
  }));
}

/** Messages of Ruby's mail library, many malformed, with what a person reads in them. */
export function rubymail(): Promise<Pair[]> {
  const rows = expectedRows(new URL('../../suites/rubymail.expected.jsonl', import.meta.url));
  return pairsIn(corpus('mail/rubymail'), (path) => rows.get(path) ?? {});
}

/** The messages CPython tests its own reader with. */
export function cpython(): Promise<Pair[]> {
  const rows = expectedRows(new URL('../../suites/cpython.expected.jsonl', import.meta.url));
  const folder = fileURLToPath(new URL('../../fixtures/mail/cpython', import.meta.url));
  return pairsIn(folder, (path) => rows.get(path) ?? {});
}
