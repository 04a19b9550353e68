import type { ImportResult } from '../../shared/contract/imports.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { sampleSteps } from '../sample/sample-choices.ts';
import { sampleAt } from '../sample/sample-files.ts';
import type { SampleMoment } from '../sample/week-shift.ts';
import type { Database } from './database.ts';
import { readJournal } from './journal-store.ts';
import { LibraryError } from './library-error.ts';
import { readMeta } from './meta-store.ts';
import { removeSample } from './remove-sample.ts';
import { removeSampleFiles, sampleFolder, writeSampleFiles } from './sample-folder.ts';
import { readSampleRecord, sampleImports, writeSampleRecord } from './sample-record.ts';

/** What filling needs of the library around it. */
export interface SampleSurroundings {
  readonly folder: string;
  /** `full` for a library that holds anything at all. */
  readonly state: 'empty' | 'full';
  readonly moment: SampleMoment;
  /** Imports files as the user's own are. */
  import(paths: readonly string[]): Promise<ImportResult>;
  /** Performs acts as one step. Returns the entries of the journal. */
  perform(acts: readonly Act[]): readonly number[];
  readonly signal: AbortSignal;
}

const nothingTaken: ImportResult = {
  imports: [],
  me: [],
  people: { added: 0, total: 0, unknown: 0 },
  touchpoints: { added: 0, total: 0 },
};

function refuse(folder: string): LibraryError {
  return new LibraryError({
    what: 'There is something in this library already.',
    where: `The library is in ${folder}.`,
    todo: 'The sample data fills an empty library only.',
  });
}

/** Notes which steps of the journal are the sample’s own: the imports of its files, and what was decided with them. */
function recordSteps(database: Database, performed: readonly number[]): void {
  database.transaction(() => {
    const record = readSampleRecord(database);
    if (record === null) return;
    const imports = sampleImports(database, record);
    const own = readJournal(database).filter(
      ({ id, act }) => performed.includes(id) || (act.type === 'import' && imports.has(act.import)),
    );
    writeSampleRecord(database, { ...record, batches: [...new Set(own.map(({ batch }) => batch))] });
  });
}

/**
 * Fills an empty library with the sample data: the files through the import that everybody's files go through, then what
 * their owner decided. However it ends, it is all there or nothing of it: when it is cancelled, no import is.
 * @throws LibraryError when the library is not empty, or cannot be written
 */
export async function fillWithSample(database: Database, around: SampleSurroundings): Promise<ImportResult> {
  if (around.state !== 'empty') throw refuse(around.folder);
  // What a crash left of an earlier attempt.
  if (readSampleRecord(database) !== null) removeSample(database);
  const { files, shift } = await sampleAt(around.moment);
  const folder = sampleFolder(around.folder);
  try {
    const paths = writeSampleFiles(folder, files);
    database.transaction(() =>
      writeSampleRecord(database, { folder, batches: [], zoneBefore: readMeta(database, 'zone') }),
    );
    const result = await around.import(paths);
    if (around.signal.aborted) {
      removeSample(database);
      return nothingTaken;
    }
    recordSteps(
      database,
      sampleSteps(shift, around.moment).flatMap((step) => around.perform(step)),
    );
    return result;
  } catch (error) {
    if (readSampleRecord(database) !== null) removeSample(database);
    throw error;
  } finally {
    removeSampleFiles(folder);
  }
}
