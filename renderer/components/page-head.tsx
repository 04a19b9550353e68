import type { ReactNode } from 'react';
import { AsOf } from './as-of.tsx';
import styles from './page-head.module.css';

/** The head of a view: its name, a line about it, until when that holds, and what can be done at once. */
export function PageHead(props: { title: string; text?: string; asOf?: string; children?: ReactNode }) {
  const { title, text, asOf = '', children } = props;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {text ? <p className={styles.text}>{text}</p> : null}
        <AsOf sentence={asOf} />
      </div>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </header>
  );
}
