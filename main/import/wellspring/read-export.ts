import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { unpackedAct } from '../../../shared/acts/act-codec.ts';
import type { MessageActs } from '../../../shared/acts/found-act.ts';
import type {
  ContactEnvelope,
  EventEnvelope,
  FolderClass,
  MailEnvelope,
  ReadItem,
} from '../../../shared/envelope.ts';
import type { Act } from '../../../shared/journal/acts.ts';
import { type PackedBatch, packBatch } from '../packed-batch.ts';
import { exportedContact, exportedEvent, exportedMail } from './envelope-schema.ts';
import {
  type ExportedLibrary,
  exportedActs,
  exportedItem,
  exportedLibrary,
  exportVersion,
} from './export-schema.ts';

/** A whole library on its way from an export: what it held, but for what is derived. */
export interface PackedLibrary {
  readonly zone: string;
  readonly sentences: 'kept' | 'not kept';
  readonly imports: readonly (Omit<ExportedLibrary['imports'][number], 'errors'> & {
    readonly batches: readonly PackedBatch[];
  })[];
  readonly journal: readonly {
    readonly step: number;
    readonly at: string;
    readonly undoneAt: string | null;
    readonly act: Act;
  }[];
  readonly shown: ExportedLibrary['shown'];
}

/** Items a batch takes: as many as reading from files gives. */
const batchItems = 500;

const torn = 'It is an export of Wellspring that is damaged: it is cut off, or its text was changed.';

/** Where in the export something is not as it should be, "journal.4.at". */
function damagedAt(issue: z.core.$ZodIssue | undefined, before: readonly PropertyKey[] = []): Error {
  const where = [...before, ...(issue?.path ?? [])].map(String).join('.');
  return new Error(`It is an export of Wellspring that is damaged at “${where}”.`);
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(torn);
  }
}

/**
 * Reads an export for a library that takes it in.
 * @throws Error with a sentence for one that is damaged, of a newer Wellspring, or too large for one text
 */
export async function readExport(path: string): Promise<PackedLibrary> {
  const document = parsedText(await textOf(path));
  const version = (document as { readonly wellspring?: unknown } | null)?.wellspring;
  if (typeof version === 'number' && version > exportVersion) {
    throw new Error('It is an export of a newer Wellspring: install that and import it there.');
  }
  const parsed = exportedLibrary.safeParse(document);
  if (!parsed.success) throw damagedAt(parsed.error.issues[0]);
  const { zone, sentences, imports, journal, shown } = parsed.data;
  const items = itemsByImport(parsed.data);
  return {
    zone,
    sentences,
    shown,
    journal,
    imports: imports.map(({ errors, ...one }, index) => {
      const unread = errors.map(({ file, offset, reason }): ReadItem => {
        return { path: file, offset, folder: 'normal', envelope: null, error: reason };
      });
      return { ...one, batches: batched([...unread, ...(items[index] ?? [])]) };
    }),
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && /TOO_(?:LARGE|LONG)/.test(String(error.code)))
      throw new Error('It is an export of Wellspring that is too large to be read in one piece.');
    throw error;
  }
}

function batched(items: readonly ReadItem[]): PackedBatch[] {
  const inOrder = [...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const batches: PackedBatch[] = [];
  for (let from = 0; from < inOrder.length; from += batchItems)
    batches.push(packBatch(inOrder.slice(from, from + batchItems)));
  return batches;
}

type Kind = 'messages' | 'events' | 'contacts';
const kinds = ['messages', 'events', 'contacts'] as const satisfies readonly Kind[];

/** The items of each import, at each place they were found. */
function itemsByImport(library: ExportedLibrary): readonly ReadItem[][] {
  const found: ReadItem[][] = library.imports.map(() => []);
  for (const kind of kinds) {
    for (const [index, item] of library[kind].entries()) {
      const { seen, ...read } = readItem(kind, item, index);
      for (const [at, path, offset, folder] of seen) {
        const items = found[at];
        if (!items) throw damagedAt(undefined, [kind, index, 'seen']);
        items.push({ path, offset, folder, error: null, ...read });
      }
    }
  }
  return found;
}

type Seen = readonly (readonly [number, string, number | null, FolderClass])[];

/** What a schema makes of a value that stands at a place in the export. */
type Check = <T>(schema: z.ZodType<T>, value: unknown) => T;

function readItem(
  kind: Kind,
  item: unknown,
  index: number,
): Pick<ReadItem, 'envelope' | 'acts'> & { readonly seen: Seen } {
  const check: Check = (schema, value) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw damagedAt(parsed.error.issues[0], [kind, index]);
  };
  const { seen } = check(exportedItem, item);
  const { key: _key, sources: _sources, seen: _seen, ...whole } = item as Record<string, unknown>;
  if (kind === 'messages') {
    const { acts, ...mail } = whole;
    return { envelope: mailOf(mail, check), acts: actsOf(acts, check), seen };
  }
  // What was kept whole stays as it is, in its order too, so that it is the same envelope: the schema only looks at it.
  const isWhole = kind === 'events' ? isEvent : isContact;
  if (isWhole(whole)) return { envelope: whole, seen };
  if (kind === 'events') check(exportedEvent, whole);
  else check(exportedContact, whole);
  throw damagedAt(undefined, [kind, index]);
}

function mailOf(mail: unknown, check: Check): MailEnvelope {
  const { date, ...rest } = check(exportedMail, mail);
  return { kind: 'mail', ...rest, instant: date === null ? null : Date.parse(date) };
}

function isEvent(value: unknown): value is EventEnvelope {
  return exportedEvent.safeParse(value).success;
}

function isContact(value: unknown): value is ContactEnvelope {
  return exportedContact.safeParse(value).success;
}

function actsOf(acts: unknown, check: Check): MessageActs | null {
  if (acts === undefined) return null;
  const { ownWords, found } = check(exportedActs, acts);
  return { ownWordCount: ownWords, acts: found.flatMap((one) => unpackedAct(one)) };
}
