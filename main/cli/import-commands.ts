import type { ImportProgress, ImportResult, ImportState } from '../../shared/contract/imports.ts';
import { amount, counted } from '../../shared/wording/english.ts';
import {
  type ErrorGroup,
  errorGroups,
  manyFiles,
  receiptSentences,
} from '../../shared/wording/receipt-words.ts';
import { ImportReader } from '../import/import-reader.ts';
import { importInThread } from '../import/worker-thread.ts';
import type { ImportOrder } from '../library/import-run.ts';
import { UsageError } from './arguments.ts';
import type { ExitCode, Scene } from './commands.ts';
import { table } from './output.ts';

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function progressLine(progress: ImportProgress): string {
  if (progress.stage === 'measuring') return `Looking at ${progress.path}`;
  if (progress.stage === 'deriving') return 'Working out who is who';
  const total = progress.totalBytes === null ? '' : ` of ${megabytes(progress.totalBytes)}`;
  const left = progress.secondsLeft === null ? '' : `, ${Math.ceil(progress.secondsLeft)} s left`;
  return `${megabytes(progress.bytes)}${total} MB, ${counted(progress.items, 'item', 'items')}, ${Math.round(progress.rate)} a second${left}`;
}

/** Where what could not be read lies, by paths that can be opened. */
function placeOf({ errors: [first, ...others] }: ErrorGroup): string {
  if (!first) return '';
  if (others.length > 0) return manyFiles(others.length + 1, first.path);
  return first.offset === null ? first.path : `${first.path} at ${first.offset}`;
}

function resultText(result: ImportResult, stateOf: (id: number) => ImportState): string {
  const receipts = result.imports.flatMap((receipt) => [
    `${receipt.path} (${receipt.format})`,
    ...receiptSentences(receipt, stateOf(receipt.id)).map((sentence) => `  ${sentence}`),
    ...errorGroups(receipt.errors)
      .slice(0, 20)
      .map((group) => `    ${placeOf(group)}: ${group.reason}`),
  ]);
  const me = result.me.length > 0 ? result.me.join(', ') : 'nobody yet (name yourself with --me)';
  return [
    ...receipts,
    `You are ${me}.`,
    `${counted(result.people.total, 'person', 'people')} (${amount(result.people.added)} new, ${amount(result.people.unknown)} unknown), ${counted(result.touchpoints.total, 'touchpoint', 'touchpoints')} (${amount(result.touchpoints.added)} new).`,
  ].join('\n');
}

/** `import PATH… [--me ADDRESS]…`. Ctrl+C stops it cleanly: what was committed stays, the rest can be read again. */
export async function importPaths(scene: Scene): Promise<ExitCode> {
  const { line, library } = scene;
  if (line.positionals.length === 0) throw new UsageError('import takes files or folders.');
  return run(scene, (reader, order) =>
    library.import(reader, { ...order, paths: line.positionals, me: line.me }),
  );
}

/** `demo`. */
export async function fillWithSample(scene: Scene): Promise<ExitCode> {
  return run(scene, (reader, order) => scene.library.fillWithSample(reader, order));
}

async function run(
  { library, output, importer }: Scene,
  work: (
    reader: ImportReader,
    order: Pick<ImportOrder, 'run' | 'signal' | 'onProgress'>,
  ) => Promise<ImportResult>,
): Promise<ExitCode> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const reader = new ImportReader(importInThread(importer));
  try {
    const result = await work(reader, {
      run: 'command line',
      signal: stop.signal,
      onProgress: (progress) => output.progress(progressLine(progress)),
    });
    output.settle();
    const states = new Map(library.imports().map((one) => [one.id, one.state]));
    output.document(result, () => resultText(result, (id) => states.get(id) ?? 'done'));
    const unread = result.imports.some((receipt) => receipt.errors.length > 0);
    return unread || stop.signal.aborted ? 1 : 0;
  } finally {
    process.off('SIGINT', interrupt);
    reader.close();
  }
}

/** `imports`. */
export function listImports({ library, output }: Scene): ExitCode {
  const imports = library.imports();
  output.document({ imports }, () =>
    imports.length === 0
      ? 'Nothing has been imported yet.'
      : table([
          ['id', 'when', 'state', 'kept', 'path'],
          ...imports.map((one) => [`${one.id}`, one.at, one.state, `${one.kept}`, one.path]),
        ]),
  );
  return 0;
}

/** `undo-import ID`. */
export function undoImport({ line, library, output }: Scene): ExitCode {
  const id = Number(line.positionals[0]);
  if (!Number.isInteger(id)) throw new UsageError('undo-import takes the id of an import; see `imports`.');
  library.undoImport(id);
  output.document({ undone: id }, () => `Took back import ${id}.`);
  return 0;
}
