import type { TodayInput } from '../../shared/today/input.ts';
import type { MeetingsInput } from '../../shared/today/meeting-briefs.ts';
import { acquaintanceOf } from './acquaintance.ts';
import type { CurrentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { journalChanges } from './journal-store.ts';
import { generation } from './meta-store.ts';
import { subjectReader } from './subjects.ts';

/** What meetings of the day and what to know before them are made from, as of one moment. */
export function meetingsInput({ book, facts }: CurrentPeople, now: number): MeetingsInput {
  const { zone, today } = book.setting;
  return { meetings: facts.meetings, now, zone, today, find: (anchor) => book.member(anchor) };
}

/** What the day's list and Insights are made from, as of one moment. */
export function todayInput(database: Database, { book, facts }: CurrentPeople, now: number): TodayInput {
  const { setting, household } = book;
  return {
    members: [...book.members().values()],
    household,
    zone: setting.zone,
    now,
    today: setting.today,
    coverage: facts.asOf === null ? null : { asOf: facts.asOf, covered: facts.covered },
    revision: generation(database) + journalChanges(database),
    verdict: facts.verdict,
    meetings: facts.meetings,
    subjectOf: subjectReader(database),
    find: (anchor) => book.member(anchor),
    areAcquainted: acquaintanceOf(database),
  };
}
