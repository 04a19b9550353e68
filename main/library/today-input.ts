import type { TodayInput } from '../../shared/today/today-page.ts';
import type { CurrentPeople } from './current-people.ts';

/** What the day's list and Insights are made from, as of one moment. */
export function todayInput({ book, facts }: CurrentPeople): TodayInput {
  const { setting, household } = book;
  return {
    members: [...book.members().values()],
    household,
    zone: setting.zone,
    today: setting.today,
    coverage: facts.asOf === null ? null : { asOf: facts.asOf, covered: facts.covered },
  };
}
