import type { Circle, PersonPage } from '../../shared/contract/people.ts';
import { BeforeYouAskCard } from './before-you-ask.tsx';
import { HealthNote } from './health-note.tsx';
import { HealthPicture } from './health-picture.tsx';
import { Ledger } from './ledger.tsx';
import { LogBar } from './log-bar.tsx';
import { Notes } from './notes.tsx';
import { OpenMatters } from './open-matters.tsx';
import { PersonHead } from './person-head.tsx';
import styles from './person-view.module.css';
import { RhythmPicture } from './rhythm-picture.tsx';
import { Suggested } from './suggested.tsx';
import { Timeline } from './timeline.tsx';

/** A person's page, from who they are to all that happened. */
export function PersonPageView({ page, circles }: { page: PersonPage; circles: readonly Circle[] }) {
  return (
    <article className={styles.page}>
      <PersonHead page={page} circles={circles} />
      {page.status === 'network' ? <HealthNote page={page} /> : <Suggested page={page} circles={circles} />}
      <LogBar page={page} />
      <OpenMatters page={page} />
      <RhythmPicture page={page} />
      <HealthPicture page={page} />
      {page.beforeYouAsk ? <BeforeYouAskCard asks={page.beforeYouAsk} /> : null}
      {page.status === 'network' ? <Ledger page={page} /> : null}
      <Notes key={page.id} page={page} />
      <Timeline entries={page.timeline} />
    </article>
  );
}
