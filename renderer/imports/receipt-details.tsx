import type { ReactNode } from 'react';
import type { CoverageSpan, ImportRow, ReadError } from '../../shared/contract/imports.ts';
import { errorGroups, itemsRead, manyFiles } from '../../shared/wording/receipt-words.ts';
import { words } from '../wording/en.ts';
import { fileName } from '../wording/format.ts';
import { skippedInWords } from '../wording/skipped.ts';
import styles from './receipts.module.css';

const { row: said } = words.imports;

/** Errors that stand in the page at first. */
const errorsShown = 20;
/** Files that the hint of a line for many names. */
const namesInHint = 20;

/** The whole receipt: what was read, kept, left out and why, what could not be read and where, and how far it tells. */
export function ReceiptDetails({ row }: { row: ImportRow }) {
  const skipped = skippedInWords(row.skipped);
  const spans = [span(said.mailSpan, row.coverage.mail), span(said.calendarSpan, row.coverage.calendar)];
  const reaches = spans.filter(Boolean).join('; ');
  const groups = errorGroups(row.errors);
  const unsaid = groups.slice(errorsShown).reduce((sum, { errors }) => sum + errors.length, 0);
  const more = row.moreErrors + unsaid;
  return (
    <dl className={styles.details}>
      <Line name={said.read}>
        {said.readText(itemsRead(row))} in {said.took(row.ms)}
      </Line>
      <Line name={said.kept}>{said.keptText(row.kept, row.touchpoints)}</Line>
      {row.duplicates + row.contactDuplicates > 0 ? (
        <Line name={said.known}>{said.knownText(row.duplicates, row.contactDuplicates)}</Line>
      ) : null}
      {reaches ? <Line name={said.coverage}>{reaches}</Line> : null}
      {skipped.length > 0 ? (
        <Line name={said.skipped}>
          <ul>
            {skipped.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Line>
      ) : null}
      {row.errors.length > 0 ? (
        <Line name={said.unreadable}>
          <ul className={styles.errors}>
            {groups.slice(0, errorsShown).map(({ reason, errors }) => (
              <li
                key={`${errors[0]?.path} ${errors[0]?.offset} ${reason}`}
                title={errors
                  .slice(0, namesInHint)
                  .map(({ path }) => path)
                  .join('\n')}
              >
                <span className={styles.where}>{placeOf(row.path, errors)}</span>
                {reason}
              </li>
            ))}
            {more > 0 ? <li>{said.moreErrors(more)}</li> : null}
          </ul>
        </Line>
      ) : null}
      {row.notes.length > 0 ? (
        <Line name={said.notes}>
          <ul>
            {row.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Line>
      ) : null}
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.detail}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where the errors of one line lie. */
function placeOf(whole: string, errors: readonly ReadError[]): string {
  const [first] = errors;
  if (!first) return '';
  const place = placeWithin(whole, first.path);
  return errors.length > 1 ? manyFiles(errors.length, place) : said.error(place, first.offset);
}

/** Where in an import an error lies, as its reader knows it: the path below a folder, the name of a file. */
function placeWithin(whole: string, path: string): string {
  const below = path.startsWith(whole) ? path.slice(whole.length).replace(/^[/\\]+/, '') : path;
  return below === '' ? fileName(whole) : below;
}

const span = (what: string, covered: CoverageSpan): string =>
  covered === null ? '' : `${what} ${said.span(covered)}`;
