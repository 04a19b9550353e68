import type { MeetingBrief, Upcoming } from '../../shared/contract/today.ts';
import { usePortion } from '../components/portion.tsx';
import { useStatus } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import { dayBrief, timeText } from '../wording/format.ts';
import styles from './today.module.css';

/** Whom the user meets today and what to know, by the hour. */
export function Meetings({ meetings }: { meetings: readonly MeetingBrief[] }) {
  const zone = useStatus().data?.zone ?? '';
  if (meetings.length === 0) return null;
  return (
    <section className={styles.beside} aria-labelledby="meetings-title">
      <h2 className={styles.title} id="meetings-title">
        {words.today.meet}
      </h2>
      <ol>
        {meetings.map(({ date, summary, people }) => (
          <li key={`${date} ${summary}`} className={styles.meeting}>
            <time className={styles.time} dateTime={date}>
              {timeText(date, zone)}
            </time>
            <div className={styles.brief}>
              <p className={styles.summary}>{summary}</p>
              {people.map(({ id, name, lines }) => (
                <div key={id}>
                  <a className={styles.link} href={placeText({ view: 'people', person: id })}>
                    {name}
                  </a>
                  <ul className={styles.know}>
                    {lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Turns that are shown at first. */
const fewTurns = 7;

/** Whose turn comes within the next two weeks. */
export function ComingUp({ upcoming, day }: { upcoming: readonly Upcoming[]; day: string }) {
  const [shown, more] = usePortion(upcoming, fewTurns);
  if (upcoming.length === 0) return null;
  return (
    <section className={styles.beside} aria-labelledby="upcoming-title">
      <h2 className={styles.title} id="upcoming-title">
        {words.today.upcoming}
      </h2>
      <ol>
        {shown.map(({ person, on, sentence }) => (
          <li key={`${on} ${person.id} ${sentence}`} className={styles.meeting}>
            <time className={styles.time} dateTime={on}>
              {dayBrief(on, day)}
            </time>
            <div className={styles.brief}>
              <a className={styles.link} href={placeText({ view: 'people', person: person.id })}>
                {person.name}
              </a>
              <p className={styles.know}>{sentence}</p>
            </div>
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
}
