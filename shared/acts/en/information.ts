import type { ActTable } from '../act-rule.ts';
import { question } from './question.ts';

const [mark, , inversion, wondering, whether] = question.rules;
if (mark === undefined || inversion === undefined || wondering === undefined || whether === undefined)
  throw new RangeError('The rules for questions are missing');

/** Questions that ask for a deed, a date, or leave to help, and so are no ask for information. */
const otherAsk =
  /(?:^|[,;] |\b(?:and|so|but) )(?:can|could|would|will) (?:one of )?(?:you|someone|anyone|somebody)(?: guys| all| both)?,? (?:please |possibly |also |just )*(?!(?:tell|let me know|let us know|explain|clarify|confirm|elaborate|describe|be using|be taking|see|think|say|know|still|have any|recommend|suggest|need)\b)\w+|\b(?:would|do) you mind\b|\bany chance\b|^(?:can|could) we (?:please |possibly |also |just |maybe )*(?!(?:assume|say|expect|be|really|rely|trust|see|still|agree)\b)\w+|\bis there (?:any|some|a) way (?:that )?you (?:could|can)\b|\bwould (?:that|it|this) be (?:ok|okay|alright|all right|possible)\b|^maybe |\bpick your brain\b|\bplease (?!let|tell|advise|confirm|explain|clarify|respond)\w+ /i;

/** A question for information (model.md 6). */
export const information: ActTable = {
  language: 'en',
  class: 'information',
  rules: [
    {
      ...mark,
      id: 'en.information.question',
      unless: new RegExp(`${mark.unless?.source}|${otherAsk.source}`, 'i'),
      examples: [
        'What are your thoughts on this?',
        'John, did you ever get any information on this?',
        'Why that goto ?',
        'Am I right?',
        'Amy, are they paying for all of it?',
        'Can the right person tell us?',
        'Could you tell me when it begins?',
        'Who was reading the stack of reports on your desk?',
      ],
    },
    { ...inversion, id: 'en.information.inversion' },
    {
      ...wondering,
      id: 'en.information.wondering',
      unless: /\b(?:if|whether) you (?:could|would|can|might)\b/i,
      examples: ['Just wondered if you have any detail on this.', 'I wonder what you think.'],
    },
    {
      ...whether,
      id: 'en.information.let-me-know-whether',
      examples: [
        'Please let me know if we are going to pay for those months.',
        'Tell me how I can reach you.',
        'Let me know who should come.',
      ],
    },
    {
      id: 'en.information.tell-me',
      words: [
        'advise',
        'know',
        'posted',
        'informed',
        'advised',
        'updated',
        'tell',
        'explain',
        'clarify',
        'confirm',
      ],
      cue: /\b(?:please|pls) advise\b(?! (?:them|all|your|customers|him|her|the|me (?:of(?! wh)|if)|us (?:of(?! wh)|if)|of(?! wh)))|\blet (?:me|us) know (?:what|how|your|when|once|as soon|about|the|which|asap|by)\b(?! (?:any|questions))|\bkeep (?:me|us) (?:posted|informed|advised|updated|in the loop)\b|^(?:please |pls |kindly )(?:tell|explain|clarify|confirm)\b/i,
      unless:
        /\bif you have any\b|\bany (?:questions|concerns)\b|\b(?:i|we)(?:'ll| will)\b.{0,20}\blet (?:me|us)\b|\byour availability\b|\bif you (?:can|can't|cannot|are able to|plan to|will) (?:attend|come|make)/i,
      guards: ['reported'],
      examples: [
        'Please advise.',
        'Let me know what you think.',
        'Keep me posted.',
        'Please let me know when you have the other numbers.',
        'Please confirm that this is right.',
        'Let me know your thoughts.',
      ],
    },
    {
      id: 'en.information.views',
      words: [
        'thoughts',
        'comments',
        'feedback',
        'opinion',
        'opinions',
        'suggestions',
        'views',
        'ideas',
        'input',
        'news',
        'hear',
        'know',
      ],
      cue: /^(?:any|your) (?:thoughts|comments|feedback|ideas|opinions?|views|news|suggestions)\b[^.]{0,40}(?:\?|$)|\b(?:would|'d) (?:really |greatly |very much )?(?:appreciate|welcome|like|love) (?:to (?:hear|know|have) )?(?:any |your )(?:thoughts|comments|feedback|ideas|opinions?|views|suggestions|input)\b|\b(?:give|send) (?:me|us) your (?:thoughts|comments|feedback|opinion|views|input)\b|\b(?:comments|feedback|suggestions) (?:is|are) (?:very |most |always )?(?:welcome|appreciated)\b|\bwelcome any (?:feedback|comments|suggestions)\b|\bopen to suggestions\b|\bi(?:'d| would) (?:really )?(?:like|love) to (?:know|hear) (?:what|how|your|from you)\b/i,
      guards: ['reported'],
      examples: [
        'Any thoughts?',
        'I would appreciate any thoughts or concerns you may have.',
        'Send me your thoughts.',
        'Comments are welcome.',
        "I'd love to hear what you think.",
      ],
    },
  ],
  counterExamples: [
    'Could you send it?',
    'Let me know if you have any questions.',
    'Would you like me to send it?',
    'He asked who it was.',
    'The question is who pays.',
    'We will let you know.',
    'Please advise them of the change.',
    'Please review the draft.',
    'I will keep you posted.',
    'Your thoughts were with us.',
    'Questions?',
  ],
};
