import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readTable } from '../../../main/import/contacts/read-table.ts';
import { readVcards } from '../../../main/import/contacts/read-vcards.ts';
import type { ContactEnvelope, MailEnvelope, ReadItem } from '../../../shared/envelope.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/contacts');

/** When every file of these tests was written. */
export const fileTime = Date.parse('2025-01-01T00:00:00Z');

export function fixture(name: string): Buffer {
  return readFileSync(resolve(fixtures, name));
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}

async function all(items: AsyncIterable<readonly ReadItem[]>): Promise<ReadItem[]> {
  const found: ReadItem[] = [];
  for await (const batch of items) found.push(...batch);
  return found;
}

/** Reads vCards, `size` bytes at a time. */
export function readCards(content: Buffer | string, size = 1 << 18): Promise<ReadItem[]> {
  return all(readVcards(inChunks(Buffer.from(content), size), '', fileTime));
}

/** Reads a table by its name, or what stands in it; `size` bytes at a time. */
export function readRows(name: string, content: Buffer = fixture(name), size = 1 << 18): Promise<ReadItem[]> {
  const file = { path: '', name: basename(name), time: fileTime };
  return all(readTable(inChunks(content, size), file));
}

/** What a contact says besides nothing. */
export function said({ envelope, error }: ReadItem): Record<string, unknown> | string {
  if (envelope?.kind !== 'contact') return error ?? `a ${envelope?.kind}`;
  const { kind: _kind, source: _source, names, ...rest } = envelope satisfies ContactEnvelope;
  const filled = Object.entries({ ...names, ...rest }).filter(
    ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

export function mailOf({ envelope }: ReadItem): MailEnvelope {
  if (envelope?.kind !== 'mail') throw new Error(`Not a message: ${envelope?.kind}`);
  return envelope;
}
