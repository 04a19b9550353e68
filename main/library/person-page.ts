import type { PersonPage } from '../../shared/contract/people.ts';
import { beforeYouAsk } from '../../shared/derive/before-you-ask.ts';
import { ledgerEntry, openMatterEntry } from '../../shared/derive/ledger-page.ts';
import { personReasons, personRow } from '../../shared/derive/person-row.ts';
import type { PersonView, Setting } from '../../shared/derive/person-view.ts';
import { isContactDay } from '../../shared/model/person-days.ts';
import { Ticker } from '../../shared/model/ticking.ts';
import { asDay, dateOfDay, dayOfDate } from '../../shared/time/day.ts';
import { asInstant, formatInstant } from '../../shared/time/instant.ts';
import { asOfSentence } from '../../shared/wording/as-of.ts';
import { sameSentence } from '../../shared/wording/same-words.ts';
import type { Database } from './database.ts';
import { subjectReader } from './subjects.ts';
import { timelineOf } from './timeline.ts';

const monthsShown = 24;

/** Gaps between contact-days in days, oldest first, the running one last; empty before the first contact. */
function gapsOf(view: PersonView): readonly number[] {
  const { figures } = view;
  const until = view.days.filter((day) => day.day <= figures.day);
  const some = until.filter(isContactDay);
  // Somebody with crumbs only: every day with a touch counts as contact (model.md 2).
  const days = (some.length > 0 ? some : until).map((day) => day.day);
  return days.map((day, index) => (days[index + 1] ?? figures.day) - day);
}

/** Health on the first day of each of the last 24 months, oldest first; null before the first contact. */
function healthByMonth(view: PersonView): readonly (number | null)[] {
  const { year, month } = dateOfDay(asDay(view.figures.day));
  const ticker = new Ticker(view.days, view.terms);
  return Array.from({ length: monthsShown }, (_, index) => {
    const first = dayOfDate(year, month - (monthsShown - 1 - index), 1);
    return ticker.advanceTo(first).health;
  });
}

/** A person's page; null for one the user forgot. */
export function personPage(database: Database, view: PersonView, setting: Setting): PersonPage | null {
  const row = personRow(view, setting);
  if (!row) return null;
  const { found, decision, figures } = view;
  const end = figures.day > found.asOf ? 'last contact' : 'files';
  const next = found.nextMeeting;
  const subjectOf = subjectReader(database);
  return {
    ...row,
    names: found.names,
    together: found.joins.map(({ anchors, reason }) => ({
      addresses: anchors.filter((anchor) => row.addresses.includes(anchor)),
      reason: sameSentence(reason),
    })),
    asOfSentence: asOfSentence(figures.day, setting.today, end),
    reasons: personReasons(view, setting),
    title: decision.attention.title ?? found.contact.title,
    birthday: decision.attention.birthday ?? (found.contact.birthday || null),
    urls: found.contact.urls,
    connectedOn: found.contact.connectedOn || null,
    ledger: view.ledger.lines.map((line) => ledgerEntry(line, subjectOf, setting.today)),
    passedOver: [...decision.ledger.muted].sort(),
    matters: view.ledger.matters.map((open) => openMatterEntry(open, subjectOf, setting.today)),
    beforeYouAsk: view.status === 'network' ? beforeYouAsk(view, setting) : null,
    timeline: timelineOf(database, view),
    notes: decision.notes,
    nextMeeting: next ? { date: formatInstant(asInstant(next.instant)), summary: next.summary } : null,
    dismissed: [...decision.attention.dismissed].sort(),
    gaps: gapsOf(view),
    healthByMonth: healthByMonth(view),
  };
}
