import type { LibraryStatus } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import styles from './imports.module.css';
import { OwnAddresses } from './own-addresses.tsx';

/** Asked once, after the first import: which addresses are the user's. */
export function OwnAddressQuestion({ me }: { me: LibraryStatus['me'] }) {
  return (
    <section className={styles.card} aria-labelledby="me-title">
      <h2 className={styles.cardTitle} id="me-title">
        {words.imports.me.title}
      </h2>
      <p className={styles.text}>{words.imports.me.text}</p>
      <OwnAddresses key={me.addresses.join()} me={me} />
    </section>
  );
}
