import type { Member } from '../today/member.ts';
import { draftWords, helpWords, introductionWhy, sharedTopicWhy, theyWrote } from '../wording/help-words.ts';
import { addressOf, answer, firstNameOf, letter } from './draft.ts';
import type { HelpContext, HelpSuggestion } from './help.ts';
import type { Introduction } from './introductions.ts';
import { openNeeds } from './needs.ts';

/** What they asked for and nothing tells was met. */
export function helpWithNeeds(member: Member, { today, subjectOf }: HelpContext): readonly HelpSuggestion[] {
  // A question that waits for its answer is one way to help already.
  const waiting = new Set(member.ledger.matters.map(({ hit }) => hit.message));
  const needs = openNeeds(member).filter(({ message }) => !waiting.has(message));
  return needs.map((need) => {
    return {
      key: `need ${need.message}`,
      effort: 'share',
      sentence: need.kind === 'looking' ? helpWords.answerNeed : helpWords.answerAsk,
      why: theyWrote(need.day, today, need.sentence),
      step: answer(member, subjectOf(need.item), draftWords.thoughtOfYou),
    };
  });
}

/** Both sides of an introduction, which begins with whom it is about. */
export function helpByIntroduction(
  member: Member,
  { asker, helper, need, shows }: Introduction,
  today: number,
): HelpSuggestion {
  const other = member === asker ? helper : asker;
  const [one, two] = [member, other].map(({ row }) => firstNameOf(row.name) || row.name) as [string, string];
  const names = { asker: asker.row.name, helper: helper.row.name };
  return {
    key: `introduce ${other.found.id} ${need.message}`,
    effort: 'meet',
    sentence: helpWords.introduce(other.row.name),
    why: introductionWhy({ ...names, day: need.day, today, sentence: need.sentence, shows }),
    step: {
      do: 'introduce',
      other: other.found.id,
      to: [addressOf(member), addressOf(other)].filter((address) => address !== ''),
      subject: draftWords.introduction(one, two),
      body: draftWords.greetingOfTwo(one, two),
    },
  };
}

/** A topic is worth sharing on when it came up lately, days before the figures, and is not the whole network's. */
const topicDays = 2 * 365;
const leastThreads = 2;
/** A single word has to come up more often than a pair of words. */
const leastThreadsOfWord = 3;
const mostSharing = 8;

/** Something to share on what the two wrote about before. */
export function helpOnTopics(member: Member, { today, spreadOf }: HelpContext): readonly HelpSuggestion[] {
  const { found, figures } = member;
  return found.topics.flatMap(({ key, text, threads, lastDay }): HelpSuggestion[] => {
    const least = key.includes(' ') ? leastThreads : leastThreadsOfWord;
    if (threads < least || figures.day - lastDay > topicDays || spreadOf(key) > mostSharing) return [];
    return [
      {
        key: `share ${key}`,
        effort: 'share',
        sentence: helpWords.share(text),
        why: sharedTopicWhy(text, threads, lastDay, today),
        step: letter(member, draftWords.thoughtOfYouOn(text), 'shared'),
      },
    ];
  });
}
