import { bytesUpTo, type RandomBytes } from '../byte-source.ts';
import { PagedBytes } from '../paged-bytes.ts';
import type { PeekedFile } from '../peeked-file.ts';
import { bytesInMemory, RandomSource, stretchOf } from '../random-source.ts';
import type { ReadingContext } from '../reading-context.ts';
import { ResumedSource } from '../resumed-source.ts';
import type { Entry } from '../source-file.ts';
import { MemberNames } from './member-name.ts';
import { type ListedMember, listedMembers } from './zip-directory.ts';
import { encryptedProblem, zipFile } from './zip-file.ts';
import { isEncrypted } from './zip-member.ts';
import { streamedEntries } from './zip-stream.ts';

/** Archives in archives up to this size, in bytes, are unpacked into memory, so that their directory can be read. */
const mostInMemory = 32 << 20;

/**
 * The plain files in a zip archive, as its directory lists them; links in it are not followed. Without a directory, and
 * where a large archive is packed in another, the files are found one after the other by what stands before each.
 */
export async function* zipEntries(archive: PeekedFile, context: ReadingContext): AsyncGenerator<Entry> {
  if (archive.file.random) {
    const bytes = await archive.file.random();
    try {
      yield* listedEntries(bytes, archive, context);
    } finally {
      await bytes.close();
    }
    return;
  }
  const source = await archive.open();
  const { bytes, all } = await bytesUpTo(source, mostInMemory);
  if (all) yield* listedEntries(bytesInMemory(bytes, source.taken), archive, context);
  else {
    yield* streamedEntries(new ResumedSource(bytes, source), new MemberNames(archive.file), context);
    if (source.problem !== null) yield { type: 'unreadable', path: archive.file.path, error: source.problem };
  }
}

async function* listedEntries(
  whole: RandomBytes,
  { file }: PeekedFile,
  context: ReadingContext,
): AsyncGenerator<Entry> {
  // Small files lie behind each other mostly, and the directory is read between them.
  const bytes = new PagedBytes(whole);
  const names = new MemberNames(file);
  const read = new Set<number>();
  let encrypted = 0;
  let damage = '';
  try {
    for await (const member of listedMembers(whole, bytes)) {
      read.add(member.headerAt);
      if (isEncrypted(member)) encrypted += 1;
      else
        yield zipFile(member, names.place(member.name), bytesOf(member, bytes), context.allowance.forOne());
    }
  } catch {
    damage = read.size === 0 ? noDirectory : brokenDirectory;
  }
  const locked = encryptedProblem(file.path, encrypted);
  if (locked) yield locked;
  if (damage === '') return;
  yield { type: 'unreadable', path: file.path, error: damage };
  yield* streamedEntries(new RandomSource(bytes), names, context, read);
}

const noDirectory =
  'It is cut off or a part of a split archive: its table of contents is missing. What was found in it one by one was read.';
const brokenDirectory = 'Its table of contents is damaged. What was found in it one by one was read.';

function bytesOf(member: ListedMember, bytes: RandomBytes) {
  return {
    open: async () => new RandomSource(bytes, await member.locate(), member.packed),
    random: async () => stretchOf(bytes, await member.locate(), member.packed),
  };
}
