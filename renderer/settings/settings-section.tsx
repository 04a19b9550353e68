import type { ReactNode } from 'react';
import styles from './settings.module.css';

/** A part of the settings: its name on the left, what can be set on the right. */
export function SettingsSection(props: { title: string; text?: string; children: ReactNode }) {
  const { title, text, children } = props;
  return (
    <section className={styles.section} aria-label={title}>
      <header>
        <h2 className={styles.title}>{title}</h2>
        {text ? <p className={styles.hint}>{text}</p> : null}
      </header>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
