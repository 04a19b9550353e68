import type { ActTable } from '../act-rule.ts';

/** Two people introduced to each other (model.md 6). */
export const introduction: ActTable = {
  language: 'en',
  class: 'introduction',
  rules: [
    {
      id: 'en.introduction.meet',
      words: ['meet', 'meets'],
      cue: /^(?:[Pp]lease )?[Mm]eet (?:\p{Lu}\p{Ll}+|my (?:friend|colleague|good friend|former))|(?<!^)\b(?!(?:We|You|They|I|And|To)\b)\p{Lu}\p{Ll}+,? (?:please )?meet \p{Lu}\p{Ll}+|^(?!(?:We|You|They|I|And|To)\b)\p{Lu}\p{Ll}+, (?:please )?meet \p{Lu}\p{Ll}+|\b\p{Lu}\p{Ll}+ meets \p{Lu}\p{Ll}+/u,
      unless:
        /\bmeet (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
      needs: 'two named recipients',
      examples: [
        'Ana, meet Ben.',
        'Please meet Ben, who builds bridges.',
        'Meet my friend Ana.',
        'Ana, please meet Ben.',
        'Meet Ana!',
      ],
    },
    {
      id: 'en.introduction.introducing',
      words: ['introduce', 'introducing', 'introduction', 'intro', 'intros'],
      cue: /\b(?:i(?:'d| would)? (?:like|want|wanted|love|am pleased|'m pleased)|let me|allow me|happy|pleased|glad|time|wanted) (?:to )?(?:e-?|formally |finally |virtually )?(?:introduce|make an? (?:e-?|quick |virtual |email )?intro(?:duction)?)\b(?! (?:the (?:new|change|idea|concept|program)|a new|our new (?!planner|manager|colleague)))|^(?:by this mail |hereby |i(?:'m| am) )?(?:e-?)?introducing (?:you|the two|\p{Lu}\p{Ll}+|both)|\b(?:quick|email|e-?|virtual) ?intro(?:duction)?(?: between| of| for|:|\b)|\bas (?:promised|discussed),? (?:here is|this is) (?:the|your|an?) intro/iu,
      unless:
        /\bintroduc(?:e|ing) (?:the |our |a )?(?:\w+ ){0,2}(?:card|new|product|program|myself|change|idea|concept)\b/i,
      needs: 'two named recipients',
      examples: [
        'I would like to introduce you to Ben.',
        'Let me introduce Ana to you.',
        'Introducing Ben, who builds bridges.',
        'I am introducing you two.',
        'Happy to make an introduction.',
        'A quick intro: Ana builds bridges.',
      ],
    },
    {
      id: 'en.introduction.connecting',
      companions: ['you', 'who', 'connecting', 'looping'],
      words: ['connecting', 'connect', 'touch', 'looping', 'cc', 'copying', 'acquainted', 'two', 'both'],
      cue: /(?:^connecting|i(?:'m| am) connecting|i(?:'d| would) (?:like|love) to connect|wanted to connect|happy to connect|let me connect) (?:you (?:two|both|with|to)|the two of you|both of you|\p{Lu}\p{Ll}+ (?:and|with|to))|\bput(?:ting)? (?:you (?:two|both|guys)|the two of you|you) in touch\b|\blooping in \p{Lu}\p{Ll}+|\b(?:cc'?ing|copying|cc'?d) \p{Lu}\p{Ll}+(?: here)?,? (?:who|so (?:that )?you (?:two|can|both))|\byou (?:two|both) should (?:meet|talk|know each other|connect)\b|\bget (?:you two|the two of you) acquainted\b/iu,
      needs: 'two named recipients',
      examples: [
        'Connecting you two.',
        'Connecting Ana and Ben.',
        "I'd love to connect you with Ben.",
        'I am putting you two in touch.',
        'Looping in Ben here.',
        "I am cc'ing Ben, who knows the road.",
        'You two should meet.',
        'Putting you in touch with Ben.',
        'Let me connect you both.',
      ],
    },
  ],
  counterExamples: [
    'We meet on Friday.',
    'We meet Ben tomorrow at nine.',
    'Introducing the Chase Platinum Card!',
    'I would like to introduce the new program.',
    'Let me introduce myself.',
    'Could you introduce me to Ana?',
    'Keep in touch.',
    'The line is connecting two towns.',
    'He introduced them.',
    'Please connect the cable.',
    'The introduction is too long.',
  ],
};
