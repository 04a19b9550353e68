import type { PersonPage, PersonRow, TimelineEntry } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { inventedLedger } from './invented-ledger.ts';
import { daysBefore, sequence } from './invented-people.ts';

const subjects = [
  'Ceramic printers: a question',
  'Notes from the workshop',
  'Re: the deck for Thursday',
  'Lunch next week?',
  'Contract, second draft',
  'Photographs from Trieste',
  'Your talk in Utrecht',
  'An introduction: meet Jonas',
  'Re: budget for the spring issue',
  'A paper you may like',
];
const kinds = ['mail', 'mail', 'mail', 'meeting', 'call'] as const;

/** The whole page of an invented person: some thirty moments of contact that agree with the row. */
export function inventedPage(row: PersonRow, notes: string, acts: readonly Act[] = []): PersonPage {
  const next = sequence(row.name.length * 31 + row.touchpoints);
  const own = row.rhythmDays ?? row.cadenceDays;
  const gaps =
    row.gapDays === null ? [] : Array.from({ length: 14 }, () => Math.ceil(own * (0.3 + 1.5 * next())));
  if (row.gapDays !== null) gaps.push(row.gapDays);
  return {
    ...row,
    asOfSentence: '',
    passedOver: [],
    names: [row.name, row.name.split(' ')[0] ?? row.name],
    together:
      row.addresses.length > 1
        ? [
            {
              addresses: row.addresses,
              reason: `Both are called ${row.name} and write with the same 6 people.`,
            },
          ]
        : [],
    title: titleOf(row, acts),
    birthday: birthdayOf(row, acts),
    urls: row.star === 3 ? ['https://www.linkedin.com/in/ana-moreau', 'https://ana.example/work'] : [],
    connectedOn: row.star === 3 ? '2019-05-12' : null,
    reasons:
      row.gapDays === null
        ? ['You have not been in touch since you kept them.']
        : [
            `${row.state}: ${row.health && row.health > 0.45 ? 'you are in touch now and then' : 'it has gone a little quiet between you'}.`,
            `Usually every ${own} days; it has been ${row.gapDays}.`,
            row.lastDirection === 'out' ? 'You wrote last.' : 'They wrote last.',
            'Both of you write.',
          ],
    ...inventedLedger(row, acts),
    dismissed: [],
    timeline: timelineOf(gaps, next),
    notes,
    nextMeeting: row.star === 3 ? { date: '2026-12-03', summary: 'Coffee by the canal' } : null,
    gaps,
    healthByMonth: row.gapDays === null ? Array.from({ length: 24 }, () => null) : healthOf(row, next),
  };
}

/** Two years of health that wander, and end where the row says it is. */
function healthOf(row: PersonRow, next: () => number): readonly (number | null)[] {
  const end = row.health ?? 0.4;
  let health = Math.min(0.9, Math.max(0.15, end + 0.4 * (next() - 0.5)));
  return Array.from({ length: 24 }, (_, month) => {
    const pull = (end - health) * (month / 40);
    health = Math.min(0.95, Math.max(0.04, health + pull + 0.16 * (next() - 0.5)));
    return month < 3 ? null : month === 23 ? end : health;
  });
}

function birthdayOf({ id, star }: PersonRow, acts: readonly Act[]): string | null {
  const said = acts.findLast((act) => act.type === 'birthday' && act.person === id);
  return said?.type === 'birthday' ? said.on : star === 3 ? '1980-03-24' : null;
}

function titleOf({ id, organization }: PersonRow, acts: readonly Act[]): string {
  const said = acts.findLast((act) => act.type === 'position' && act.person === id);
  return said?.type === 'position' ? (said.title ?? '') : organization ? 'designer' : '';
}

function timelineOf(gaps: readonly number[], next: () => number): readonly TimelineEntry[] {
  let back = 0;
  return gaps.toReversed().flatMap((gap): TimelineEntry[] => {
    back += gap;
    const day = daysBefore(back);
    const subject = subjects[Math.floor(next() * subjects.length)] ?? '';
    return Array.from({ length: 1 + Math.floor(next() * 2) }, (_, at) => {
      const kind = kinds[Math.floor(next() * kinds.length)] ?? 'mail';
      return {
        date: `${day}T${9 + at}:20:00.000Z`,
        day,
        kind,
        direction: kind === 'mail' ? (next() < 0.5 ? 'out' : 'in') : 'both',
        groupSize: kind === 'meeting' ? 3 : 1,
        subject,
        source: kind === 'meeting' ? 'calendar.ics' : 'All mail.mbox',
        act: null,
      };
    });
  });
}
