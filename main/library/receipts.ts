import type { CoverageSpan, Receipt } from '../../shared/contract/imports.ts';
import type { Span } from '../../shared/derive/coverage.ts';
import type { Derived } from '../../shared/derive/derive.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/local.ts';
import { receiptNotes } from '../../shared/wording/receipt-words.ts';
import type { Database } from './database.ts';
import { readErrors, type StoredImport } from './import-store.ts';

function days(span: Span, zone: string): CoverageSpan {
  if (span === null) return null;
  const day = (instant: number) => formatDay(dayOf(asInstant(instant), zone));
  return [day(span.first), day(span.last)];
}

/**
 * The receipt of one import: the counts of the derivation and what could not be read. Unreadable items were counted by
 * no rule, so they are added to what was read: as events in a calendar, as messages elsewhere.
 * @param notes what the importing process said beside items
 */
export function receiptOf(
  database: Database,
  taken: Pick<StoredImport, 'id' | 'path' | 'format' | 'bytes' | 'ms'>,
  derived: Derived,
  zone: string,
  notes: readonly string[],
): Receipt {
  const { id, path, format, bytes, ms } = taken;
  const counts = derived.counts(id);
  const { errors, more } = readErrors(database, taken);
  const unreadable = errors.length + more;
  const calendar = format === 'calendar';
  return {
    id,
    path,
    format,
    bytes,
    ms,
    messages: counts.messages + (calendar ? 0 : unreadable),
    events: counts.events + (calendar ? unreadable : 0),
    occurrences: counts.occurrences + (calendar ? unreadable : 0),
    contacts: counts.contacts,
    contactDuplicates: counts.contactDuplicates,
    kept: counts.kept,
    touchpoints: counts.touchpoints,
    duplicates: counts.duplicates,
    skipped: { ...counts.skipped },
    errors,
    moreErrors: more,
    coverage: { mail: days(counts.mail, zone), calendar: days(counts.calendar, zone) },
    notes: [
      ...notes,
      ...receiptNotes({
        sentByUser: counts.messages === 0 ? 'not asked' : derived.sent,
        bounded: [...counts.bounded],
        unknownZones: [...counts.unknownZones],
      }),
    ],
  };
}
