import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import styles from './notice.module.css';

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** `part`: beside other things, under the view's own heading. */
  readonly within?: 'view' | 'part';
  readonly children?: ReactNode;
}

/** A view with nothing in it yet: says what will be here and how it gets here. */
export function Empty({ title, text, within = 'view', children }: EmptyProps) {
  const Title = within === 'view' ? 'h1' : 'h2';
  return (
    <section className={styles.notice}>
      <span className={styles.picture}>
        <Logo />
      </span>
      <Title className={styles.title}>{title}</Title>
      <p className={styles.text}>{text}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </section>
  );
}
