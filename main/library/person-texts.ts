import type { CurrentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { findPerson } from './derived-store.ts';
import { subjectReader } from './subjects.ts';

/** All that somebody of the network can be found by. */
export interface PersonTexts {
  /** Name, company and addresses. */
  readonly who: string;
  /** The notes on them and those of touches by hand. */
  readonly notes: readonly string[];
  /** Of mail and meetings with them, each once, newest first. */
  subjects(): readonly string[];
}

/** What stands before a subject that is answered or passed on, in the languages of mail programs. */
const repliesBefore = /^(?:\s*(?:re|aw|sv|fw|fwd|wg|tr|rv|antw|odp)\s*(?:\[\d+\])?\s*:)+\s*/i;

/** The texts of somebody of the network; null for everybody else. Subjects are read when they are asked for. */
export function personTexts(database: Database, current: CurrentPeople, id: string): PersonTexts | null {
  const member = current.book.members().get(id);
  if (!member) return null;
  const { row, decision } = member;
  const touched = decision.touches.map(({ note }) => note);
  return {
    who: [row.name, row.organization, ...row.addresses].join('\n'),
    notes: [...decision.notes.split('\n'), ...touched].filter((note) => note.trim() !== ''),
    subjects: () => subjectsWith(database, id),
  };
}

function subjectsWith(database: Database, id: string): readonly string[] {
  const subjectOf = subjectReader(database);
  const items = findPerson(database, id)?.touchpoints.flatMap(({ origin }) =>
    origin.type === 'item' ? [origin.id] : [],
  );
  const subjects = (items ?? []).toReversed().map((item) => subjectOf(item).replace(repliesBefore, ''));
  return [...new Set(subjects)].filter((subject) => subject !== '');
}
