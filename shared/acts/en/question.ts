import type { ActTable } from '../act-rule.ts';

/** Questions that expect no answer. */
const rhetorical =
  /^["(]*(?:right|ok|okay|huh|no|so|really|what|isn't it|why not|who knows|who cares|guess what|get it|sound familiar|ready|remember|you know|agreed|eh|questions|any questions|(?:any )?questions or (?:comments|concerns)|got questions|comments|need (?:more )?(?:help|information)|confused about [^?]*|how (?:cool|great|funny) is that|what's not to like|who would have thought|isn't that (?:great|nice))\s*\?+[")]*$/;

const notAsked =
  /\b(?:let (?:me|us) know|call|contact|e-?mail|feel free|advise) .{0,40}\b(?:any )?(?:questions|concerns|problems)\b|\/\*|\*\/|;\s*$|[{}]|=>|\bhttps?:\S*\?\S*$|"[^"]+\?|\b(?:asked|the question (?:is|was|of)|question:|asking (?:me|us)? ?(?:if|whether|why)|not sure (?:if|whether|why|what|how))\b/i;

/** A direct question that waits for an answer (model.md 6). */
export const question: ActTable = {
  language: 'en',
  class: 'question',
  rules: [
    {
      id: 'en.question.mark',
      words: ['?'],
      cue: /\p{L}{2}.*\?["')\]\s]*(?:[:;]-?[)(pd]|\(.{0,40}\))?$|\?\s+(?=\p{L})/iu,
      unless: new RegExp(`${rhetorical.source}|${notAsked.source}`, 'i'),
      guards: ['reported', 'quoted', 'shouted', 'without small words'],
      examples: [
        'What are your thoughts on this?',
        'John, did you ever get any information on this?',
        'Why that goto ?',
        'Sound like a plan?',
        'I thought this might be some clever new macro, but is it just a typo?',
        'Am I right?',
        'Can the right person tell us?',
        'Does this work for you?',
        'Could you send it?',
        'Christian, any luck with the test?',
        'Are these bits, like you defined above?',
      ],
    },
    {
      id: 'en.question.modal-you',
      companions: ['you', 'somebody', 'someone', 'anyone', 'your'],
      place: 'beginning',
      words: ['can', 'could', 'would', 'will'],
      cue: /^(?:can|could|would|will) (?:one of )?(?:you|someone|anyone|somebody)\b(?! (?:find|see) )/i,
      guards: ['reported', 'quoted'],
      examples: [
        'Would you work with Janet to finish this.',
        'Will you or anyone in your group attend.',
        'John and Terry, can you work with the teams.',
        'Lynn - will you please check my slide',
      ],
    },
    {
      id: 'en.question.inversion',
      words: ['why', 'what', 'how', 'when', 'where', 'who', 'which'],
      place: 'beginning',
      cue: /^(?:why|what|how|when|where|who|which)\b(?: (?:else|exactly|many|much|long|often|far|\w+))? ?(?:did|do|does|don't|didn't|is|are|was|were|can|could|would|will|should) (?:you|we|i|it|they|he|she|this|that|these)\b/i,
      unless: /[!:,]$/,
      guards: ['reported', 'quoted'],
      examples: [
        'Why did you decide to hold this meeting as a group.',
        'What do you think of the idea that we meet later.',
        'How do you want to do it.',
      ],
    },
    {
      id: 'en.question.wondering',
      words: ['wondering', 'wondered', 'wonder', 'curious'],
      cue: /^(?:i |we )?(?:(?:was|were|am|just|'m) )*(?:wondering|wondered|wonder|curious) (?:if|whether|what|how|why|when|who|which|where)\b/i,
      unless: /\b(?:if|whether|how) (?:one|somebody)\b/i,
      examples: [
        'I was wondering if you could help.',
        'Just wondered if you have any detail on this.',
        'I wonder what you think.',
      ],
    },
    {
      id: 'en.question.let-me-know-whether',
      words: ['know', 'tell', 'advise', 'confirm'],
      cue: /\b(?:let (?:me|us) know|tell (?:me|us)|please advise(?: me| us)?|(?:can|could) you (?:confirm|tell me)|please confirm) (?:if|whether|who|what|which|how|where|why|when you (?:think|would|will|can))\b/i,
      unless:
        /\b(?:if|whether) (?:there (?:is|are)|you (?:have|need|want|see|find|think of|notice|require|can't|cannot|run into|still have|would like (?:to|any|more|me|further)|are unable|disagree|do not|don't)|any|anything|this (?:does(?:n't| not)|is a problem|is not)|that (?:does(?:n't| not)|is not)|it (?:does(?:n't| not)|is not|isn't)|(?:i|we) can (?:help|be|do|assist)|[^.?]{0,40}\bchanges?\b|(?:i|we) (?:may|should) (?:be of|help)|something|not|i (?:missed|forgot|am wrong)|further|additional|more|questions|problems|these|otherwise)\b|\b(?:questions|concerns|comments)\b/i,
      guards: ['reported'],
      examples: [
        'Please let me know if we are going to pay for those months.',
        'Tell me how I can reach you.',
        'Please let us know when you think you will be able to come.',
        'Let me know who should come.',
        'Please tell me what you need.',
      ],
    },
  ],
  counterExamples: [
    'The question is who pays.',
    'He asked me what it is?',
    'Let me know if you have any questions.',
    'Questions?',
    'I am not sure what it is.',
    'Ken wondered whether Spencer did this.',
    'Let me know if there are any problems.',
    '/* Already cached? */',
    'See http://x.org/a?b',
    'I know who it is.',
    'CONFUSED ABOUT EARNINGS?',
    'Please advise.',
    '"What is it?" was all there was.',
  ],
};
