import { Button, Progress } from '@mantine/core';
import type { ImportProgress } from '../../shared/contract/imports.ts';
import { useImportDesk } from '../data/import-run.tsx';
import { words } from '../wording/en.ts';
import { timeLeft } from '../wording/format.ts';
import styles from './imports.module.css';
import { useSeldom } from './use-seldom.ts';

const { progress: said } = words.imports;

/** The import under way: which file, how far, how fast, how long still, and a way to stop it. */
export function ImportProgressCard(props: { progress: ImportProgress | null; stopping: boolean }) {
  const { progress, stopping } = props;
  const { cancel } = useImportDesk();
  const percent = percentOf(progress);
  // A screen reader hears every few seconds how far it is, not ten times a second.
  const heard = useSeldom(percent === null ? said.measuring : `${percent} %`, 5000);
  return (
    <section className={styles.card} aria-label={said.title}>
      <div className={styles.line}>
        <h2 className={styles.cardTitle}>{headline(progress)}</h2>
        <Button variant="default" disabled={stopping} onClick={cancel}>
          {stopping ? said.cancelling : said.cancel}
        </Button>
      </div>
      <Progress.Root>
        <Progress.Section
          value={percent ?? 100}
          animated={percent === null}
          striped={percent === null}
          aria-label={said.title}
        />
      </Progress.Root>
      <p className={styles.facts}>
        {facts(progress).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className={styles.text}>{said.keepUsing}</p>
      <p className="heard" role="status">
        {heard}
      </p>
    </section>
  );
}

function headline(progress: ImportProgress | null): string {
  if (progress === null || progress.stage === 'measuring') return said.measuring;
  return progress.stage === 'deriving' ? said.deriving : said.reading(progress.path);
}

/** Whole percent of the bytes read; null while the whole is not known. */
function percentOf(progress: ImportProgress | null): number | null {
  if (!progress?.totalBytes || progress.stage !== 'reading') return null;
  return Math.min(100, Math.floor((100 * progress.bytes) / progress.totalBytes));
}

function facts(progress: ImportProgress | null): readonly string[] {
  if (progress === null || progress.stage === 'measuring') return [];
  const { bytes, totalBytes, items, rate, secondsLeft, pathIndex, paths, stage } = progress;
  return [
    paths > 1 ? said.file(pathIndex + 1, paths) : '',
    totalBytes === null ? said.bytesOnly(bytes) : said.bytes(bytes, totalBytes),
    said.items(items),
    rate > 0 ? said.rate(rate) : '',
    secondsLeft !== null && stage === 'reading' ? timeLeft(secondsLeft) : '',
  ].filter(Boolean);
}
