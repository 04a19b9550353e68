import type { LedgerMonth } from '../contract/insights.ts';
import { actWeight, type LedgerAct } from '../model/ledger.ts';
import { asDay, dateOfDay, dayOfDate } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import type { Member } from '../today/member.ts';

/** Months looked back on. */
const monthsShown = 24;

/** The first days of the last 24 months, oldest first; the last is that of the month of `asOf`. */
export function firstDaysOfMonths(asOf: number): readonly number[] {
  const { year, month } = dateOfDay(asDay(asOf));
  return Array.from({ length: monthsShown }, (_, index) =>
    dayOfDate(year, month - (monthsShown - 1 - index), 1),
  );
}

const columns = {
  give: { me: 'gaveOut', them: 'gaveIn' },
  ask: { me: 'askedOut', them: 'askedIn' },
} as const;

/** Gives and asks of the last 24 months with people of the network, by number, oldest first; what is only about dates is none. */
export function ledgerMonths(members: readonly Member[], asOf: number): readonly LedgerMonth[] {
  const months = firstDaysOfMonths(asOf).map((first) => ({
    month: formatDay(asDay(first)).slice(0, 7),
    gaveOut: 0,
    askedOut: 0,
    gaveIn: 0,
    askedIn: 0,
  }));
  const byName = new Map(months.map((one) => [one.month, one]));
  const count = (act: LedgerAct) => {
    const month = act.day <= asOf ? byName.get(formatDay(asDay(act.day)).slice(0, 7)) : undefined;
    if (month && actWeight(act) > 0) month[columns[act.type][act.by]] += 1;
  };
  for (const { ledger } of members) ledger.acts.forEach(count);
  return months;
}
