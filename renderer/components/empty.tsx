import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import styles from './notice.module.css';

/** A view with nothing in it yet: says what will be here and how it gets here. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className={styles.notice}>
      <span className={styles.picture}>
        <Logo />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </section>
  );
}
