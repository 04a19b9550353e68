import type { ActTable } from '../act-rule.ts';

/** Somebody recommended to a third (model.md 6). */
export const referral: ActTable = {
  language: 'en',
  class: 'referral',
  rules: [
    {
      id: 'en.referral.recommended-you',
      words: ['recommended', 'suggested', 'mentioned', 'referred', 'nominated', 'vouched', 'praised', 'told'],
      cue: /\bi(?:'ve| have)? (?:also |just |already |strongly |highly |warmly )*(?:recommended|referred|nominated|vouched for|suggested|mentioned) (?:you\b(?! (?:to do|that|should|could|might|try|use|call))|your (?:name|company|firm|work|services)|them to you|him to you|her to you|\p{Lu}\p{Ll}+ to you)|\bi(?:'ve| have)? (?:told|said to) (?:him|her|them|\p{Lu}\p{Ll}+|my \w+) (?:that )?you(?:'re| are) (?:the (?:right|best|person)|great|excellent|just)/iu,
      guards: ['question', 'quoted'],
      examples: [
        'I recommended you to the board.',
        'I have recommended you for the job.',
        'I mentioned your name to Ana.',
        'I referred them to you.',
        "I've nominated you for the award.",
        'I told her that you are the right one for it.',
        'I vouched for you.',
        'I also suggested your company.',
      ],
    },
    {
      id: 'en.referral.passed-your-name',
      companions: ['your', 'word'],
      words: ['passed', 'gave', 'given', 'forwarded', 'sent', 'put', 'shared', 'dropped'],
      cue: /\bi(?:'ve| have)? (?:also |just |already )*(?:passed (?:on |along )?|gave \w+ |given \w+ |forwarded |sent |shared |put |dropped )(?:them |him |her |\p{Lu}\p{Ll}+ )?(?:on |along )?your (?:name|resume|cv|contact|details|number|profile|card)\b(?! on (?:the|a) (?:list|schedule))|\bi(?:'ve| have)? put in a (?:good )?word for you\b|\bput your name forward\b/iu,
      guards: ['question', 'quoted'],
      examples: [
        'I passed on your name to Ana.',
        'I gave him your name.',
        'I have put in a good word for you.',
        'I forwarded your resume to our chief.',
        'I put your name forward.',
        'I have passed along your details.',
        'I shared your profile with the team.',
      ],
    },
    {
      id: 'en.referral.recommend-somebody',
      words: ['recommend', 'recommended', 'vouch'],
      cue: /\b[Ii] (?:can |would |do |really |also )?(?:highly |strongly |warmly |wholeheartedly )(?:recommend|endorse) (?:him|her|them|\p{Lu}\p{Ll}+|my \w+)\b|\b[Ii] (?:can|could|would) (?:personally |certainly )?vouch for (?:him|her|them|\p{Lu}\p{Ll}+)|\b(?:[Hh]e|[Ss]he|\p{Lu}\p{Ll}+) comes highly recommended\b/u,
      guards: ['question', 'quoted'],
      examples: [
        'I highly recommend her.',
        'I can vouch for Ben.',
        'I would strongly recommend Ana for that.',
        'He comes highly recommended.',
        'I warmly recommend my tailor.',
      ],
    },
  ],
  counterExamples: [
    'Could you recommend somebody?',
    'I recommend that you wait.',
    'Sorry I failed to put your name on here.',
    'I put your name on the list.',
    'Ben handles that, call him.',
    'The contract does not have an associated nomination.',
    'I did not see your name.',
    'We recommend that the following notice be posted.',
    'Find and select your name, then click Add.',
    'I mentioned the plan to you.',
    'I suggested you try it.',
  ],
};
