import { Button } from '@mantine/core';
import type { Failure } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import styles from './notice.module.css';

interface FailingProps {
  readonly failure: Failure;
  /** In place of the failure's own first sentence, which then follows. */
  readonly title?: string;
  readonly retry?: () => void;
  readonly retryLabel?: string;
}

/** What went wrong, where, and what to do: calm, in place of what could not be shown. */
export function Failing({ failure, title, retry, retryLabel = words.shell.retry }: FailingProps) {
  return (
    <section className={styles.notice} role="alert">
      <h2 className={styles.title}>{title ?? failure.what}</h2>
      {title ? <p className={styles.text}>{failure.what}</p> : null}
      <dl className={styles.facts}>
        <dt>{words.shell.failing.where}</dt>
        <dd>{failure.where}</dd>
        <dt>{words.shell.failing.todo}</dt>
        <dd>{failure.todo}</dd>
      </dl>
      {retry ? (
        <Button variant="default" onClick={retry}>
          {retryLabel}
        </Button>
      ) : null}
    </section>
  );
}
