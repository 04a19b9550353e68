import type { ActLanguage, Guard } from './act-rule.ts';
import type { Clause } from './clause.ts';

/** Who else says, asks or thanks. */
const reported: Readonly<Record<ActLanguage, RegExp>> = {
  en: /\b(?:[Hh]e|[Ss]he|[Tt]hey|who|(?!(?:Just|Many|Also|We|And)\b)\p{Lu}\p{Ll}+) (?:said|says|told|asked|asks|wanted|wants|requested|thanked|wondered|wonders|mentioned|stated|wrote|promised|offered|suggested|suggests|recommended|recommends|advised)\b|\b(?:[Ii]|[Ww]e) (?:told|asked|advised|thanked|promised|offered) (?!you\b)/u,
  de: /\b(?:er|sie|man|wir haben|ich habe) (?:sagte|meinte|fragte|bat|wollte|hat gefragt|hat gesagt|hat gebeten|gefragt|gesagt|gebeten)\b|\b(?:habe|haben|hat) [^.]{0,40}\b(?:gefragt|gesagt|gebeten|versprochen|angeboten|empfohlen|gedankt)\b/i,
  fr: /\b(?:il|elle|ils|elles|on|\p{Lu}\p{Ll}+) (?:m'a |nous a |lui a |a |ont )?(?:dit|demandé|voulait|proposé|promis|remercié|recommandé)(?!\p{L})|\bj'ai (?:dit|demandé|promis|proposé)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella|ellos|ellas|me|nos|le|\p{Lu}\p{Ll}+) (?:dijo|pidió|preguntó|quería|ofreció|prometió|agradeció|recomendó)(?!\p{L})|(?<!\p{L})(?:le|les) (?:dije|pedí|pregunté|prometí)(?!\p{L})/iu,
};

const conditional: Readonly<Record<ActLanguage, RegExp>> = {
  en: /^(?:if|in case|unless|should you|in the event)\b/i,
  de: /^(?:wenn|falls|sofern|sollten sie|solltest du)\b/i,
  fr: /^(?:si|au cas où|dans le cas)\b/i,
  es: /^(?:si|en caso de|en el caso)\b/i,
};

const smallWord =
  /\b(?:who|what|when|where|why|how|which|whose|i|you|we|it|this|that|these|those|they|he|she|the|any|some|is|are|am|was|were|do|does|did|can|could|would|will|should|have|has|had|ok|okay|right|sound|sounds|make|makes|or|and|but|if|not|your|my|our|ready|sure|possible|a|an)\b|n't\b/i;

/** Tags, code and addresses end with a question mark too. */
function isQuestion(whole: string): boolean {
  return /\?["')\]\s]*(?:[:;]-?[)(pd])?$|^(?:can|could|would|will) (?:you|anyone|someone)\b/i.test(whole);
}

/** Whether a guard forbids the act. @param at where the cue begins in the clause */
export function forbids(guard: Guard, clause: Clause, at: number, language: ActLanguage): boolean {
  switch (guard) {
    case 'reported': {
      const found = reported[language].exec(clause.text);
      return found !== null && found.index <= at;
    }
    case 'quoted': {
      const before = clause.text.slice(0, at).split('"').length - 1;
      return before % 2 === 1;
    }
    case 'conditional':
      return conditional[language].test(clause.text);
    case 'without small words':
      return !smallWord.test(clause.text);
    case 'shouted':
      return clause.whole === clause.whole.toUpperCase();
    case 'question':
      return isQuestion(clause.whole);
    case 'no question':
      return !isQuestion(clause.whole);
  }
}
