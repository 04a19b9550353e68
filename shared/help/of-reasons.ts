import type { Member } from '../today/member.ts';
import type { Reason } from '../today/reason.ts';
import { weekdayOf } from '../wording/english.ts';
import { draftWords, helpWords, theyWrote, youWrote } from '../wording/help-words.ts';
import { answer, letter } from './draft.ts';
import type { HelpContext, HelpSuggestion } from './help.ts';

type OpenMatter = Extract<Reason['occasion'], { readonly type: 'matter' }>['matter'];

function ofMatter(member: Member, matter: OpenMatter, { today, subjectOf }: HelpContext): HelpSuggestion {
  const { day, sentence, item, key } = matter;
  const subject = subjectOf(item);
  switch (matter.matter) {
    case 'reply owed':
      return {
        key: `answer ${key}`,
        effort: 'answer',
        sentence: helpWords.answer,
        why: theyWrote(day, today, sentence),
        step: answer(member, subject, draftWords.hello),
      };
    case 'promise open':
      return {
        key: `promise ${key}`,
        effort: 'share',
        sentence: helpWords.keepPromise,
        why: youWrote(day, today, sentence),
        step: answer(member, subject, draftWords.asPromised),
      };
    case 'thanks due':
      return {
        key: `thank ${key}`,
        effort: 'answer',
        sentence: helpWords.thank,
        why: theyWrote(day, today, sentence),
        step: letter(member, draftWords.thanks, 'mail'),
      };
  }
}

/** What a reason of its own calls for; null where it calls for nothing in particular. */
export function helpOfReason(member: Member, reason: Reason, context: HelpContext): HelpSuggestion | null {
  const { occasion, key, sentence: why } = reason;
  const congratulate = (sentence: string, subject: string): HelpSuggestion => {
    const step = letter(member, subject, 'congratulated');
    return { key: `congratulate ${key}`, effort: 'congratulate', sentence, why, step };
  };
  switch (occasion.type) {
    case 'matter':
      return ofMatter(member, occasion.matter, context);
    case 'moved':
      return occasion.by === 'told'
        ? congratulate(helpWords.congratulatePlace(occasion.to), draftWords.congratulations)
        : congratulate(helpWords.askAboutPlace, draftWords.newPlace);
    case 'promoted':
      return congratulate(helpWords.congratulatePost, draftWords.congratulations);
    case 'birthday': {
      const isToday = occasion.day === context.today;
      const sentence = isToday ? helpWords.wishToday : helpWords.wishOn(weekdayOf(occasion.day));
      return congratulate(sentence, draftWords.birthday);
    }
    case 'turn':
      return null;
  }
}
