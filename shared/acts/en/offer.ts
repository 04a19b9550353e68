import type { ActTable } from '../act-rule.ts';

/** An offer of help (model.md 6). */
export const offer: ActTable = {
  language: 'en',
  class: 'offer',
  rules: [
    {
      id: 'en.offer.happy-to',
      words: ['happy', 'glad', 'pleased', 'delighted'],
      cue: /\b(?:be|am|'m|are|'re|more than|always|would be|'d be|only too|^)(?: also| always| more than| very| really)? ?(?:happy|glad|pleased|delighted) to (?!report|announce|say|see|hear|inform|have you|have the|know|learn|be (?:here|back|part)|note|find|receive|read|meet you|welcome|tell you|provide (?:you with )?(?:the|this) (?:first|latest)|present|introduce|confirm|let you know|hit|offer)\w+/i,
      unless:
        /\b(?:they|he|she|who|would you|you(?:'d| would)? be|if you(?:'re| are)?|he's|she's|customers|people)\b[^.,]{0,25}\b(?:happy|glad|pleased|delighted) to\b|\bi(?:'m| am|was| was) (?:so |very )?glad to (?:see|hear)/i,
      guards: ['question', 'reported'],
      examples: [
        'I would be happy to walk you through it.',
        "I'd be glad to help with the new form.",
        'Happy to help you with the move.',
        'We would be glad to take part in any talks.',
        'Ana, I will be happy to give you a copy.',
        "I'm happy to review your draft.",
        'We are always happy to lend you the van.',
      ],
    },
    {
      id: 'en.offer.how-can-i-help',
      companions: ['i', 'we'],
      words: ['help', 'assistance', 'assist', 'anything', 'something'],
      cue: /^(?:how|what) can (?:i|we) (?:do to )?(?:help|assist)|^(?:can|could|may|shall) (?:i|we) (?:be of (?:any )?help|help|assist)\b|^(?:anything|something) (?:i|we) can (?:do to )?help\b|^is there (?:anything|something|any way) (?:i|we|that i) can (?:do|help)|\bif (?:i|we) can (?:be of (?:any |some )?(?:help|assistance)|help|assist)(?: you)? (?:in|with|on) (?!any\b)\w+|\blet me know (?:if|how|where) (?:i|we) can (?:help|assist)(?: you)?(?: with| in| on)?\b(?! any)/i,
      unless: /\bcan i help but\b/i,
      guards: ['reported'],
      examples: [
        'How can I help?',
        'Can I help with this set of patches?',
        'What can we do to help?',
        'If we can be of assistance in calling the office, please tell us.',
        'Let me know how I can help.',
        'Is there anything I can do for you?',
      ],
    },
    {
      id: 'en.offer.would-you-like-me',
      companions: ['me', 'i'],
      words: ['like', 'want', 'me'],
      cue: /\b(?:would you|if you(?:'d| would)?|do you) (?:like|want|prefer)(?: for)? me to\b|^(?:shall|should) i (?:send|forward|bring|give|introduce|ask|call|put you|get you|write|show|share) (?!back\b)/i,
      guards: ['reported'],
      examples: [
        'Would you like me to forward it to the group?',
        'Do you want me to call him for you?',
        'I can talk to them if you want me to.',
        'Would you like for me to rent a van?',
      ],
    },
    {
      id: 'en.offer.i-can-for-you',
      companions: ['you', 'your', 'needed', 'helps', 'help'],
      words: ['can', 'could'],
      cue: /^(?:i|we) (?:can|could)(?: also| easily| certainly)? (?:give|send|lend|show|walk|help|bring|get|introduce|put|share|offer|teach|connect|take|pick|drive|e-?mail) you(?:r|rs)?\b|\b(?:i|we) (?:can|could)\b[^.?!]{2,80}\bif (?:you(?:'d)? (?:like|want|wish|need|prefer)|that helps|it helps|that would help|needed)\b/i,
      unless: /\b(?:can|could) (?:not|never)\b|\bsend you (?:a|an) (?:invoice|bill)\b/i,
      guards: ['reported', 'conditional'],
      examples: [
        'I can give you a copy of it.',
        'I can take your shift if that helps.',
        'We can help you with the move.',
        'I could introduce you to Ana, if you like.',
      ],
    },
    {
      id: 'en.offer.welcome-to',
      words: ['welcome'],
      cue: /\b(?:you|anyone|everyone|all of you|who(?:ever)?)\b[^.?!]{0,40}\b(?:is|are|'re) (?:more than |always |very )?welcome (?:to (?:use|borrow|stay|come|join|take|visit|drop|share|have)|at (?:my|our))/i,
      examples: [
        "You're welcome to use my notes.",
        'You are always welcome to stay with us.',
        'Anyone is welcome to come.',
      ],
    },
    {
      id: 'en.offer.count-on-me',
      words: ['count', 'volunteer', 'offer', 'hand', 'favor', 'favour'],
      cue: /\b(?:count on me|i(?:'ll| will| can|'d like to| would like to) (?:volunteer|lend (?:you )?a hand)|i(?:'d| would) like to offer (?:you|my|our)|i (?:can|could) do you a favou?r)\b/i,
      examples: [
        'You can count on me.',
        'I would like to offer you my help.',
        'I can lend a hand on Friday, I will volunteer.',
      ],
    },
  ],
  counterExamples: [
    'I am happy to report that the work is done.',
    'Glad to hear it.',
    'If you have any questions, feel free to call.',
    'Let me know if you have questions or need help.',
    'They would be happy to see you.',
    'I could not help it.',
    'Offers available to customers activating a new line.',
    'Would you be happy to do it?',
    'You are not welcome to comment.',
    'CPR certification is being offered on Thursday.',
    'He asked if you want me to call.',
    'We are pleased to announce the new office.',
  ],
};
