import { isProfile } from '../anchors.ts';
import type { Member } from '../today/member.ts';
import {
  draftWords,
  helpWords,
  lastThreadWhy,
  lightTouchWhy,
  metWhy,
  profileWhy,
} from '../wording/help-words.ts';
import { letter } from './draft.ts';
import type { HelpContext, HelpSuggestion } from './help.ts';

/** Networks on which one likes and comments. */
const networks =
  /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/(?:in|pub)|twitter\.com|x\.com|bsky\.app|instagram\.com|facebook\.com|mastodon\.\w+|github\.com)\//i;

/** Whom one has met before and sees often enough to meet again. */
const closeDays = 60;
const leastMeetings = 2;

/** What always fits: a like where they can be found, else a hello; a coffee with somebody close whom the user met before. */
export function lightTouches(member: Member, context: HelpContext): readonly HelpSuggestion[] {
  const { found, figures, cadence, decision } = member;
  const last = context.lastThread(member);
  const touches: HelpSuggestion[] = [];
  const url = [...found.contact.urls, ...profilesOf(member)].find((one) => networks.test(one));
  if (url !== undefined) {
    const step = { do: 'log', log: 'liked' } as const;
    touches.push({
      key: 'like',
      effort: 'like or comment',
      sentence: helpWords.like,
      why: profileWhy(url),
      step,
    });
  }
  touches.push({
    key: 'hello',
    effort: 'like or comment',
    sentence: helpWords.hello,
    why: last === null ? lightTouchWhy : lastThreadWhy(last.subject, last.day, context.today),
    step: letter(member, draftWords.hello, 'mail'),
  });
  const isClose = cadence <= closeDays || decision.star > 1;
  if (isClose && figures.meetings >= leastMeetings && figures.lastMeetingDay !== null) {
    touches.push({
      key: 'coffee',
      effort: 'meet',
      sentence: helpWords.coffee,
      why: metWhy(figures.meetings, figures.lastMeetingDay, context.today),
      step: letter(member, draftWords.coffee, 'mail'),
    });
  }
  return touches;
}

/** Profiles are anchors where no card has them as web addresses. */
function profilesOf({ found }: Member): readonly string[] {
  return found.anchors.filter(isProfile).map((anchor) => `https://www.${anchor}`);
}
