import type { TimelineEntry } from '../../shared/contract/people.ts';
import type { PersonView } from '../../shared/derive/person-view.ts';
import type { Touchpoint } from '../../shared/model/touchpoint.ts';
import { asDay } from '../../shared/time/day.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { asInstant, formatInstant } from '../../shared/time/instant.ts';
import type { Database } from './database.ts';
import { subjectReader } from './subjects.ts';

interface Origin {
  readonly subject: string;
  readonly source: string;
}

/** Subject and first source of an envelope. */
function originReader(database: Database): (id: number) => Origin {
  const subjectOf = subjectReader(database);
  const sourceOf = database.prepare(
    `SELECT i.path, f.path FROM sighting s JOIN import_file f ON f.id = s.file_id JOIN import i ON i.id = f.import_id
     WHERE s.envelope_id = ? AND i.undone = 0 ORDER BY i.path, f.path LIMIT 1`,
  );
  const known = new Map<number, Origin>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const source = (sourceOf.row(id) ?? []).filter((part) => part !== '').join('/');
    const origin = { subject: subjectOf(id), source };
    known.set(id, origin);
    return origin;
  };
}

function byHandOrFile(view: PersonView, touchpoint: Touchpoint, read: (id: number) => Origin): Origin {
  if (touchpoint.origin.type === 'item') return read(touchpoint.origin.id);
  const logged = view.decision.touches.find((one) => one.act === touchpoint.origin.id);
  return { subject: logged?.note ?? '', source: 'by hand' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All touchpoints with a person, newest first; those of one instant by kind and subject, whatever file came first. */
export function timelineOf(database: Database, view: PersonView): readonly TimelineEntry[] {
  const read = originReader(database);
  const entries = view.touchpoints.map((touchpoint) => {
    const { subject, source } = byHandOrFile(view, touchpoint, read);
    const day = formatDay(asDay(touchpoint.day));
    const byHand = touchpoint.origin.type === 'act';
    return {
      instant: touchpoint.instant,
      entry: {
        date: byHand ? day : formatInstant(asInstant(touchpoint.instant)),
        day,
        kind: touchpoint.kind,
        direction: touchpoint.direction,
        groupSize: touchpoint.groupSize,
        subject,
        source,
        act: byHand ? touchpoint.origin.id : null,
      },
    };
  });
  return entries
    .sort(
      (a, b) =>
        b.instant - a.instant ||
        compare(a.entry.kind, b.entry.kind) ||
        compare(a.entry.direction, b.entry.direction) ||
        compare(a.entry.subject, b.entry.subject) ||
        a.entry.groupSize - b.entry.groupSize,
    )
    .map(({ entry }) => entry);
}
