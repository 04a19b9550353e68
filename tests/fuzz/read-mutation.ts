import { Allowance } from '../../main/import/sources/archives/allowance.ts';
import { peekFile } from '../../main/import/sources/peeked-file.ts';
import { bytesInMemory, RandomSource } from '../../main/import/sources/random-source.ts';
import { readFile } from '../../main/import/sources/read-file.ts';
import type { SourceFile } from '../../main/import/sources/source-file.ts';
import { expandMeeting } from '../../shared/calendar/expand-meeting.ts';
import type { EventEnvelope, ReadItem } from '../../shared/envelope.ts';
import { asInstant } from '../../shared/time/instant.ts';

/** What became of one input. */
export interface MutationOutcome {
  readonly items: number;
  readonly errors: number;
}

/** A file that lies in memory only. */
function fileInMemory(name: string, bytes: Buffer): SourceFile {
  const random = async () => bytesInMemory(bytes, 0);
  return {
    path: '',
    names: [name],
    bytes: bytes.length,
    disk: null,
    open: async () => new RandomSource(bytesInMemory(bytes, 0)),
    random,
  };
}

/**
 * Reads one file as an import would, and expands the meetings in it.
 * @throws Error when an item is neither read nor refused with a sentence, and whatever the readers throw
 */
export async function readMutation(name: string, bytes: Buffer): Promise<MutationOutcome> {
  const peeked = await peekFile({ type: 'file', file: fileInMemory(name, bytes) });
  if (peeked.type === 'unreadable') return { items: 0, errors: 1 };
  const notes: string[] = [];
  const context = {
    signal: undefined,
    onNote: (note: string) => notes.push(note),
    onTaken: () => undefined,
    allowance: new Allowance(bytes.length),
    depth: 0,
  };
  const events = new Map<string, EventEnvelope[]>();
  let items = 0;
  let errors = 0;
  for await (const batch of readFile(peeked, context, null)) {
    for (const item of batch) {
      checkItem(item);
      items += 1;
      if (item.envelope === null) errors += 1;
      else if (item.envelope.kind === 'event') {
        const known = events.get(item.envelope.uid);
        if (known) known.push(item.envelope);
        else events.set(item.envelope.uid, [item.envelope]);
      }
    }
  }
  await peeked.drop();
  for (const components of events.values()) {
    expandMeeting(components, {
      zone: 'Europe/Berlin',
      until: asInstant(Date.UTC(2030, 0)),
      limit: 500,
    });
  }
  return { items, errors };
}

/** What every item has to be, whatever the bytes were. */
function checkItem(item: ReadItem): void {
  const { envelope, error, offset } = item;
  if ((envelope === null) !== (error?.endsWith('.') ?? false)) {
    throw new Error(`An item is neither read nor refused with a sentence: ${JSON.stringify(item)}`);
  }
  if (offset !== null && !(Number.isSafeInteger(offset) && offset >= 0)) {
    throw new Error(`An item lies at ${offset}.`);
  }
  if (envelope?.kind !== 'mail' || envelope.instant === null) return;
  if (!Number.isSafeInteger(envelope.instant)) throw new Error(`A message is of ${envelope.instant}.`);
}
