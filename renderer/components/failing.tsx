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
  /** `view`: in place of a whole view, whose heading it then has. */
  readonly within?: 'view' | 'part';
}

/** What went wrong, where, and what to do: calm, in place of what could not be shown. */
export function Failing({
  failure,
  title,
  retry,
  retryLabel = words.shell.retry,
  within = 'part',
}: FailingProps) {
  const Title = within === 'view' ? 'h1' : 'h2';
  return (
    <section className={styles.notice} role="alert">
      <Title className={styles.title}>{title ?? failure.what}</Title>
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
