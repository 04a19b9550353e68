import { dirname, join } from 'node:path';
import {
  backupReasonWords,
  contentWords,
  holdsWords,
  keptWords,
  lostWords,
  salvagedWords,
} from '../../shared/wording/backup-words.ts';
import { eraseLibrary } from '../library/backups/erase.ts';
import { listHoldings, previewBackup, restoreBackup } from '../library/backups/restore.ts';
import { defaultLibraryFolder, desktopSettingsFile } from '../library/default-folder.ts';
import { salvageLibrary } from '../library/salvage/salvage.ts';
import { UsageError } from './arguments.ts';
import type { ExitCode, FolderScene, Scene } from './commands.ts';
import { table } from './output.ts';

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** `backup`: makes one now. */
export function backUp({ library, output }: Scene): ExitCode {
  const backup = library.backUp();
  output.document({ backup }, () => `Made the backup ${backup.name} (${megabytes(backup.bytes)}).`);
  return 0;
}

/** `backups`: lists them, newest first. */
export function showBackups({ line, output }: FolderScene): ExitCode {
  const backups = listHoldings(line.library);
  output.document({ backups }, () =>
    backups.length === 0
      ? 'There is no backup yet.'
      : table(
          backups.map(({ name, bytes, reason, holds }) => [
            name,
            megabytes(bytes),
            holdsWords(holds),
            backupReasonWords[reason],
          ]),
        ),
  );
  return 0;
}

/** `restore NAME [--yes]`: shows what is in a backup; with --yes puts it in the place of the library. */
export function restore({ line, output }: FolderScene): ExitCode {
  const [name] = line.positionals;
  if (!name) throw new UsageError('restore takes the name of a backup; `backups` lists them.');
  const preview = previewBackup(line.library, name);
  const says = [
    `It holds ${contentWords(preview.content)}.`,
    ...lostWords(preview),
    ...(preview.present ? [keptWords] : []),
  ];
  if (!line.yes) {
    output.document({ ...preview, restored: false, kept: null }, () =>
      [...says, '', 'Nothing was changed. Add --yes to restore it.'].join('\n'),
    );
    return 0;
  }
  const kept = restoreBackup(line.library, name, Date.now());
  output.document({ ...preview, restored: true, kept }, () =>
    [`Restored ${name}.`, ...(kept === null ? [] : [`The library as it was is ${kept.name}.`])].join('\n'),
  );
  return 0;
}

/** `salvage [--yes]`: shows what can be read of a damaged library; with --yes puts that in its place. */
export function salvage({ line, output }: FolderScene): ExitCode {
  const saved = salvageLibrary(line.library, Date.now(), line.yes ? 'put in place' : 'only look');
  const ending =
    saved.kept === null
      ? 'Nothing was changed. Add --yes to put what can be read in the place of the library.'
      : `Saved. The damaged library is ${saved.kept.name}.`;
  output.document(saved, () => [...salvagedWords(saved), '', ending].join('\n'));
  return 0;
}

/** `erase --yes`. */
export function erase({ line, output }: FolderScene): ExitCode {
  if (!line.yes)
    throw new UsageError(
      `erase removes the library in ${line.library} and all its backups for good. Add --yes if you mean it.`,
    );
  // The settings of the desktop lie beside the app's own library; beside any other folder they are somebody else's.
  const own = line.library === defaultLibraryFolder();
  const erased = eraseLibrary(line.library, own ? [join(dirname(line.library), desktopSettingsFile)] : []);
  output.document(erased, () =>
    [`Erased ${megabytes(erased.bytes)} in ${erased.folder}.`, '', 'Not erased:', ...erased.remains].join(
      '\n',
    ),
  );
  return 0;
}
