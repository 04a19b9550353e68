import type { ActTable } from '../act-rule.ts';

/** Objects that say nothing: what was not given yet, or is said to everybody. */
const emptyObject =
  /\bfor (?:(?:all|any|your|you|the|yours?|ur) )*(?:time|attention|patience|co-?operation|consideration|understanding|support|help|assistance|business|interest|prompt attention)(?: and \w+)*(?: (?:in advance|in this matter|on this matter|with this|in this))?(?:,? (?:\p{Lu}\w*|everyone|all|guys))?\s*[.!,)]*$|\bin advance\b/iu;

/** Thanks for something named (model.md 6). */
export const thanks: ActTable = {
  language: 'en',
  class: 'thanks',
  rules: [
    {
      id: 'en.thanks.for',
      companions: ['for', 'who'],
      of: 'whole sentence',
      words: ['thanks', 'thank', 'thx', 'thanx', 'tks', 'thks'],
      cue: /\b(?:thanks|thank[- ]?you|thx|thanx|tks|thks|thank)\b"?(?:,? ?(?:so|very|again|you|a lot|a (?:million|bunch|ton)|all|everyone|everybody|guys|much|\p{L}+(?: \p{L}+)?|once again|indeed))?,? for\b|\bthanks to (?:all|everyone|everybody|you|those) who\b/iu,
      unless: emptyObject,
      guards: ['reported', 'question'],
      examples: [
        'Thanks for the quick answer.',
        'Thank you very much for the invitation.',
        'Jane, thanks for taking the time to make this happen.',
        'Thanks, Ben, for this idea.',
        'Many thanks to all who responded on that.',
        'Thanks a lot for the review.',
        'I wanted to say "Thank You" for your effort with our new people.',
        'Thanks for your reply.',
        "Thanks for everyone's help on getting this behind us.",
      ],
    },
    {
      id: 'en.thanks.all-your-help',
      companions: ['all'],
      of: 'whole sentence',
      words: ['thanks', 'thank'],
      cue: /\b(?:thanks|thank you)\b[^.?!]{0,20} for all (?:of )?(?:your|you|the) (?:hard work|help|support|work|assistance)\b/i,
      guards: ['reported'],
      examples: [
        'Thanks for all your help.',
        'Thank you so much for all of your support.',
        'Thanks again for all the hard work.',
      ],
    },
    {
      id: 'en.thanks.appreciate',
      words: ['appreciate', 'appreciated', 'appreciates', 'grateful', 'thankful'],
      cue: /^(?:(?:i|we) )?(?:(?:really|truly|greatly|do|very much|so|certainly|sincerely|also|all) )*appreciate (?:it\b|the\b|your\b|you\b|yours\b|all\b|everyone|everybody|that you|how)|^(?:it|this|that|your \w+|the \w+|all your \w+)(?: is|'s| was| are) (?:\w+ly |very much |so )?appreciated\b|\bhow (?:thankful|grateful) (?:i am|we are) for\b|^(?:i|we)(?:'m| am| are|'re) (?:very |so |truly |really )?(?:grateful|thankful) (?:for|that|to you)/i,
      unless:
        /\b(?:would|will|could|'d|if)\b|^your (?:assistance|help|co-?operation|patience|understanding|attention|support|prompt \w+) (?:is|are)|\bappreciate your (?:patience|cooperation|understanding|attention|consideration|business)|\bplease\b/i,
      guards: ['reported', 'question'],
      examples: [
        'I appreciate your input.',
        'I really appreciate your work with the new people.',
        'It is truly appreciated!',
        'Appreciate your help on this issue.',
        "We're very grateful for the advice.",
        'I really appreciate it.',
        'I wanted to let you know how thankful I am for the advice I got.',
      ],
    },
    {
      id: 'en.thanks.i-thank',
      companions: ['for', 'on', 'along'],
      of: 'whole sentence',
      words: ['thank', 'thanks'],
      cue: /\b(?:so )?i (?:want to |wanted to |would like to |'d like to |just want to |must |also )*(?:say )?"?thank (?:you|all|everyone|both)"? (?:all |both |so much |very much )?for\b|\bpass (?:on|along) my "?thanks"?\b/i,
      unless: emptyObject,
      guards: ['question'],
      examples: [
        'It was a good catch, so I thank you for the review.',
        'I want to thank everyone for coming.',
        'Please pass on my "Thanks" to the others.',
      ],
    },
  ],
  counterExamples: [
    'Thanks.',
    'Thanks, Lynn',
    'Thanks for your help.',
    'Thank you for your time.',
    'Thanks in advance for the answer.',
    'He thanked us for the work.',
    'Thanks to the storm, we are late.',
    'No thanks.',
    'I would appreciate your help.',
    'Your answer would be appreciated.',
    'OK, thanks',
    'Thank you for your patience and cooperation.',
  ],
};

/** Thanks for nothing named, which weighs nothing (model.md 6). */
export const bareThanks: ActTable = {
  language: 'en',
  class: 'bare thanks',
  rules: [
    {
      id: 'en.bare-thanks.thanks',
      of: 'whole sentence',
      words: ['thanks', 'thank', 'thx', 'thanx', 'tks', 'thks', 'cheers', 'tnx'],
      cue: /(?:^|.*)\b(?:thanks?|thx|thanx|tks|thks|tnx)\b/i,
      unless:
        /\bno,? thanks\b|\bthanks to (?!all|every|you)|\bthank(?:ed|ing|ful|sgiving|-you (?:letters?|notes?|cards?))\b|\b(?:to|my|his|her|their|our) thanks\b/i,
      guards: ['reported'],
      examples: [
        'Thanks.',
        'Thanks, Lynn',
        'Ok, thanks',
        'Thank you!',
        'Thanks for your help.',
        'Series applied, thanks.',
        'Perfect, thanks!',
        'thx',
        'Thank you again!',
        'Thanks and kind regards,',
        'Many thanks,',
        'Thanks in advance.',
        'Thank you for your time.',
        'Thks! Sheila',
        'Yes, right, thanks.',
        'Thanks Everybody, and again, have a nice day!',
        'Thanks for your cooperation.',
        'Thanks: John',
        'Great, thank you',
        'Thanks all',
      ],
    },
  ],
  counterExamples: [
    'No thanks.',
    'Thanks to the storm, we are late.',
    'He thanked us.',
    'Thanksgiving is on Thursday.',
    'We are thankful.',
    'Write your thank-you letters.',
    'She sends her thanks.',
    'I told him.',
    'That is fine.',
    'Best regards,',
  ],
};
