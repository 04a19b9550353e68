import { Button } from '@mantine/core';
import { words } from '../wording/en.ts';
import styles from './sample.module.css';
import { useSample } from './use-sample.ts';

const { first } = words.sample;

/** The way into an empty library for those who have no file at hand yet. */
export function ExploreSample() {
  const { explore } = useSample();
  return (
    <section className={styles.explore} aria-label={words.sample.label}>
      <div>
        <h2 className={styles.title}>{first.title}</h2>
        <p className={styles.text}>{first.text}</p>
      </div>
      <Button variant="default" onClick={() => void explore()}>
        {first.explore}
      </Button>
    </section>
  );
}
