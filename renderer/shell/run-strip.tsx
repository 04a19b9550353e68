import { Progress } from '@mantine/core';
import { useImportDesk } from '../data/import-run.tsx';
import { words } from '../wording/en.ts';
import { placeText, type ViewName } from './place.ts';
import styles from './run-strip.module.css';

/** Says in the sidebar that an import is running, wherever the user is meanwhile. */
export function RunStrip({ here }: { here: ViewName }) {
  const { run } = useImportDesk();
  if (run.phase !== 'running' || here === 'imports') return null;
  const { progress } = run;
  const percent = progress?.totalBytes
    ? Math.min(100, Math.floor((100 * progress.bytes) / progress.totalBytes))
    : null;
  const said = percent === null ? words.shell.readingBegins : words.shell.reading(percent);
  return (
    <a href={placeText({ view: 'imports' })} className={styles.strip}>
      {said}
      <Progress value={percent ?? 100} size="xs" animated={percent === null} aria-label={said} />
    </a>
  );
}
