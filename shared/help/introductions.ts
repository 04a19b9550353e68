import type { Member } from '../today/member.ts';
import { subjectTerms } from '../topics/subject-terms.ts';
import type { IntroductionEvidence } from '../wording/help-words.ts';
import { areColleagues } from './colleagues.ts';
import { type Need, openNeeds } from './needs.ts';

/** Two people of whom one looked for what the other knows about: both would gain. */
export interface Introduction {
  readonly asker: Member;
  readonly need: Need;
  readonly helper: Member;
  readonly shows: IntroductionEvidence;
}

/** A word that more people of the network share than this says nothing about one of them. */
const mostSharing = 4;
/** One asker is introduced to no more than so many. */
const mostHelpers = 3;

const nobody = () => false;

/** Words of titles that say something about what somebody does, with whom they are of. */
function byTitle(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  return indexed(members, ({ found, decision }) => {
    const title = decision.attention.title ?? found.contact.title;
    return subjectTerms(title, nobody).map(({ key }) => key);
  });
}

function byTopic(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  return indexed(members, ({ found }) => found.topics.map(({ key }) => key));
}

function indexed(
  members: readonly Member[],
  keysOf: (member: Member) => readonly string[],
): ReadonlyMap<string, readonly Member[]> {
  const index = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of new Set(keysOf(member))) {
      const known = index.get(key);
      if (known) known.push(member);
      else index.set(key, [member]);
    }
  }
  return index;
}

/**
 * Introductions that may help, by asker in the order given: somebody looked for something, and another's subjects or title show it.
 * Colleagues are left out; whether two know each other otherwise is for the caller to ask, who alone can look it up.
 */
export function introductionsAmong(members: readonly Member[]): readonly Introduction[] {
  const needs = members.flatMap((asker) =>
    openNeeds(asker).flatMap((need) => (need.kind === 'looking' ? [{ asker, need }] : [])),
  );
  if (needs.length === 0) return [];
  const indexes = [
    { in: 'topic', of: byTopic(members) },
    { in: 'title', of: byTitle(members) },
  ] as const;
  return needs.flatMap(({ asker, need }) => {
    const terms = subjectTerms(need.sentence, nobody).toSorted((a, b) => wordsIn(b.key) - wordsIn(a.key));
    const found = new Map<string, Introduction>();
    for (const { key } of terms) {
      for (const index of indexes) {
        const helpers = index.of.get(key) ?? [];
        if (helpers.length > mostSharing) continue;
        for (const helper of helpers) {
          if (helper === asker || found.has(helper.found.id) || areColleagues(asker, helper)) continue;
          const shows = { in: index.in, text: evidenceOf(helper, index.in, key) };
          found.set(helper.found.id, { asker, need, helper, shows });
        }
      }
    }
    return [...found.values()].slice(0, mostHelpers);
  });
}

function wordsIn(key: string): number {
  return key.split(' ').length;
}

function evidenceOf({ found, decision }: Member, where: IntroductionEvidence['in'], key: string): string {
  if (where === 'title') return decision.attention.title ?? found.contact.title;
  return found.topics.find((topic) => topic.key === key)?.text ?? key;
}
