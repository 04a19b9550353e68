import type { TodayInput } from '../today/input.ts';
import type { Member } from '../today/member.ts';
import { threadSubject } from '../topics/subject-terms.ts';
import { addressOf } from './draft.ts';
import type { HelpContext } from './help.ts';
import { type Introduction, introductionsAmong } from './introductions.ts';

/** What the ways to help are chosen from, looked at as a whole only once somebody asks. */
export function helpContext(input: TodayInput): HelpContext {
  const { members, today } = input;
  let spread: ReadonlyMap<string, number> | null = null;
  let introductions: readonly Introduction[] | null = null;
  return {
    today,
    subjectOf: (item) => input.subjectOf(item),
    spreadOf(topic) {
      spread ??= spreadAmong(members);
      return spread.get(topic) ?? 0;
    },
    introductionsOf(member) {
      introductions ??= introductionsAmong(members).filter(({ asker, helper }) =>
        [asker, helper].every((one) => addressOf(one) !== ''),
      );
      return introductions.filter(
        ({ asker, helper }) => (asker === member || helper === member) && !input.areAcquainted(asker, helper),
      );
    },
    lastThread({ lastMail }) {
      const subject = lastMail === null ? '' : threadSubject(input.subjectOf(lastMail.item));
      return lastMail === null || subject === '' ? null : { subject, day: lastMail.day };
    },
  };
}

function spreadAmong(members: readonly Member[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { found } of members) {
    for (const { key } of found.topics) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
