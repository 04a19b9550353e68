import styles from './as-of.module.css';

/** Until when what stands beside it holds, "As of 3 May, where your files end"; nothing where that needs no word. */
export function AsOf({ sentence }: { sentence: string }) {
  return sentence === '' ? null : <p className={styles.asOf}>{sentence}</p>;
}
