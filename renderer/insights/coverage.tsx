import type { CoverageSpan } from '../../shared/contract/imports.ts';
import type { InsightsPage } from '../../shared/contract/insights.ts';
import { words } from '../wording/en.ts';
import { fileName } from '../wording/format.ts';
import styles from './insights.module.css';

const { coverage: said } = words.insights;
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

/** From when to when each file tells, on one line of time. */
export function Coverage({ files }: { files: InsightsPage['coverage'] }) {
  const spans = files.flatMap(({ mail, calendar }) => [mail, calendar].filter((span) => span !== null));
  if (files.length === 0) return <p className={styles.text}>{said.empty}</p>;
  const from = Math.min(...spans.map(([first]) => dayNumber(first)));
  const until = Math.max(...spans.map(([, last]) => dayNumber(last)));
  return (
    <ul className={styles.files}>
      {files.map(({ path, mail, calendar }) => (
        <li key={path} className={styles.file}>
          <p className={styles.fileName} title={path}>
            {fileName(path)}
          </p>
          <Span span={mail} what={said.mail} from={from} until={until} />
          <Span span={calendar} what={said.calendar} from={from} until={until} />
          {mail === null && calendar === null ? <p className={styles.aside}>{said.nothing}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function Span(props: { span: CoverageSpan; what: string; from: number; until: number }) {
  const { span, what, from, until } = props;
  if (span === null) return null;
  const part = (day: string) => (100 * (dayNumber(day) - from)) / Math.max(1, until - from);
  const start = part(span[0]);
  return (
    <div className={styles.span}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.covered}
          style={{ insetInlineStart: `${start}%`, inlineSize: `${part(span[1]) - start}%` }}
        />
      </span>
      <p className={styles.aside}>
        {what}, {said.span(span)}
      </p>
    </div>
  );
}
