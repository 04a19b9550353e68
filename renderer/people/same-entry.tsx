import { useLikelySame } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import styles from './people-view.module.css';

/** A quiet line above the list while some people may be one; nothing otherwise. */
export function SameEntry() {
  const pairs = useLikelySame().data?.length ?? 0;
  if (pairs === 0) return null;
  return (
    <a className={styles.sameEntry} href={placeText({ view: 'same' })}>
      {words.same.entry(pairs)}
    </a>
  );
}
