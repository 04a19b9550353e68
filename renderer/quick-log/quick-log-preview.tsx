import type { QuickLog } from '../../shared/quick-log/parse-quick-log.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { useToday } from '../person/use-today.ts';
import { words } from '../wording/en.ts';
import { dayBefore, dayText, listed } from '../wording/format.ts';
import styles from './quick-log.module.css';
import type { Saved } from './use-quick-log.ts';

const { quickLog } = words;

/** What the line is understood as, or what the last Enter came to. Spoken when it changes. */
export function QuickLogPreview({ log, saved }: { log: QuickLog; saved: Saved }) {
  return (
    <div className={styles.preview} aria-live="polite">
      {saved.state === 'saved' ? <p className={styles.said}>{saved.said}.</p> : null}
      {saved.state === 'taken back' ? <p className={styles.said}>{quickLog.undone}</p> : null}
      {saved.state === 'failed' ? (
        <p className={styles.failed}>
          <strong>{saved.failure.what}</strong> {saved.failure.todo}
        </p>
      ) : null}
      {saved.state === 'nothing yet' || saved.state === 'saving' ? <Understood log={log} /> : null}
    </div>
  );
}

function Understood({ log }: { log: QuickLog }) {
  const day = useDayWords()(formatDay(log.day));
  const names = log.who.flatMap(({ person }) => (person ? [person.name] : []));
  if (names.length === 0) return <p className={styles.hint}>{quickLog.states[log.state]}</p>;
  const kind = quickLog.kinds[log.kind];
  return (
    <>
      <p className={styles.line}>
        <strong>{log.kindFrom === 'the line' ? kind : quickLog.assumed(kind)}</strong> {quickLog.with}{' '}
        <strong>{listed(names)}</strong>, {day}
      </p>
      {log.note === '' ? null : (
        <p className={styles.note}>
          <span className={styles.hint}>{quickLog.note}</span> {log.note}
        </p>
      )}
      {log.state === 'ready' ? null : <p className={styles.hint}>{quickLog.states[log.state]}</p>}
    </>
  );
}

/** "today, 26 November 2026": the date always, since a wrong one is what has to be seen. */
function useDayWords(): (iso: string) => string {
  const today = useToday();
  return (iso) => {
    const date = dayText(iso);
    if (iso === today) return `${quickLog.today}, ${date}`;
    return iso === dayBefore(today, 1) ? `${quickLog.yesterday}, ${date}` : date;
  };
}
