import type { ActTable } from '../act-rule.ts';

/** What comes of "I will" when it is no doing for the reader: being, wanting, going, guessing. */
const noDoing =
  /^(?:(?:i|we)(?:'ll| will| shall)|(?:i'm|i am|we're|we are) going to|will) (?:(?:probably|also|then|likely|definitely|certainly|still|now|just|most likely|all|only) )*(?:not\b|never|no longer|need|want|have to|be (?:out|off|away|in |at |on |there|here|back|able|unable|available|unavailable|attending|going|coming|leaving|arriving|travel|taking|using|moving|getting|having|meeting|interested|busy|gone|returning|working (?:on a|from|at|until)|looking forward|seeing|late|fine|ok|good|great|a |an |the |very|more|happy|glad|pleased|delighted|implement|conducting|holding|hosting|closed|down)|attend|see\b|miss|assume|wait|leave|go\b|come|return|know|think|hope|plan|guess|say|admit|agree|bet|understand|like|love|enjoy|remember|hear|run into|lose|win|die|end up|depend|continue (?:to be|being)|get (?:back (?:from|in|on)|there|home|in\b|out)|take (?:vacation|off|that as|this as|the day)|use\b|sit|stay|remain|become|seem|appear|vote|implement|check my|find (?:something|it)|probably not|have (?:a|an|the|my|our|some|no|more|lunch|dinner|to)\b|give up|pass\b|post a job|purchase|move)/i;

/** What the writer says they will do (model.md 6). */
export const promise: ActTable = {
  language: 'en',
  class: 'promise',
  rules: [
    {
      id: 'en.promise.i-will',
      companions: ['i'],
      place: 'beginning',
      words: ['ll', 'will', 'shall'],
      cue: /^(?:i)(?:'ll| will| shall) (?:\w+ly |also |then |try to |just |still )*\w+/i,
      unless: noDoing,
      guards: ['question'],
      examples: [
        'I will send you the draft tomorrow.',
        "I'll get back to you on Monday.",
        "Ana, I'll check with Ben and call you.",
        'Yes, I will fix that in the next version.',
        'I will look into it.',
        "I'll forward the letter for your review separately.",
        'I will have her add it to the list again.',
        "Also, I'll be sending out another reminder.",
        'I will try to get copies of the letter.',
      ],
    },
    {
      id: 'en.promise.i-will-after',
      companions: ['i'],
      words: ['ll', 'will'],
      cue: /(?:\band|, so|[,;.:]|\bso|--?|\bthen|\b(?:day|week|night|morning|afternoon|it|this|that|ready|done|back|okay|ok)) i(?:'ll| will) (?:also |then |be )?(?:send|sending|forward|get (?:back|with|them|it|you)|check|call|give|let you|keep|make sure|arrange|set up|email|e-mail|answer|add|update|look|take care|bring|prepare|review|post|follow|address|fix|work)\b/i,
      unless: /\b(?:hope|think|doubt|not sure|said|told|that) i(?:'ll| will)\b/i,
      guards: ['question', 'reported'],
      examples: [
        'Please review the document and I will set up a meeting next week.',
        'Once everyone is fine with these, I will email them to Stan.',
        'The report is late, so I will send it on Monday.',
      ],
    },
    {
      id: 'en.promise.we-will',
      companions: ['we', 'i'],
      words: ['ll', 'will'],
      cue: /(?:^|, so |\band |[,;] |\bsoon )(?:\w+ and i|we)(?:'ll| will) (?:also |then |be |try to |continue to |work to |need to )?(?:let you|let all|keep (?:you|everyone)|send|sending|get (?:back|a handle|you|it|this|that|them|with)|call|give (?:you|it a try)|giving you|follow up|check|look into|forward|provid(?:e|ing) you|update you|work on|meet|discuss|monitor|fix|correct|add|make (?:the|this|that|it|sure)|take care|contact you|review|respond|be in touch)\b/i,
      unless: /\bwe(?:'ll| will) (?:not|never)\b|\bin the future, we\b|\bif .{0,60}\bwe(?:'ll| will) be\b/i,
      guards: ['question', 'reported'],
      examples: [
        'We will let you know if anything changes.',
        "We'll keep you advised.",
        "We'll get a handle on the other ones this week.",
        'Ana and I will work on an agenda to cover the topics you listed.',
        'There are only two of us, so we will give it a try and let you know.',
      ],
    },
    {
      id: 'en.promise.let-me',
      words: ['let'],
      cue: /^let (?:me|us) (?:quickly |first |also |just )?(?:check|add|look|see (?:if|what|whether)|find out|fix|send|ask|get|make|take|talk|verify|try|do|think|dig|investigate|do some|confirm|double|review|forward|update|put together|work|call)\b/i,
      guards: ['question'],
      examples: [
        'Let me check and get back to you.',
        'Let me add some words above this part.',
        'Let me ask Ben about it.',
      ],
    },
    {
      id: 'en.promise.will-do',
      words: ['will'],
      cue: /^will (?:do|fix|send|check|change|add|update|resend|rework|look|try|get (?:back|it|that|this)|let you|forward|correct|include|drop|remove|make|address|keep|call|respin|queue|take care|follow)\b|, will do\b/i,
      guards: ['question'],
      examples: [
        'Will do.',
        'Yes, thanks, will do.',
        'Will add a description of the errors.',
        'Will send you a new version.',
      ],
    },
    {
      id: 'en.promise.going-to',
      words: ['going'],
      cue: /^(?:i'm|i am) going to (?:send|check|call|fix|look|ask|get|forward|add|make|email|update|talk|write|prepare|take care)\b/i,
      guards: ['question'],
      examples: ["I'm going to check with Ben today.", 'I am going to send you the list.'],
    },
    {
      id: 'en.promise.can-do-it',
      companions: ['i'],
      place: 'beginning',
      words: ['can'],
      cue: /^i can (?:do|take|fix|handle) (?:it|this|that|those|these)\b(?! (?:if|when|but))/i,
      guards: ['question'],
      examples: ['I can do it.', 'Sure, I can take that.'],
    },
    {
      id: 'en.promise.having-done',
      words: ['having'],
      cue: /^(?:i'm|i am) having (?:it|them|this|that|\w+) \w+(?:ed|t) (?:to|for) you\b/i,
      examples: ['I am having it sent to you.'],
    },
  ],
  counterExamples: [
    'I will be out of the office on Monday.',
    'I will not be able to make it.',
    "I'll be there.",
    'I will see you on Friday.',
    'Mark will look into it and let me know.',
    'He said he will send it.',
    'If you send the list, we can begin.',
    'In the future, we will implement the new code.',
    'Let me know.',
    'Will you send it?',
    "I'm sure I'll miss the meeting.",
    'We will not send it.',
    'Should I send it?',
    'I will need the list by Friday.',
  ],
};
