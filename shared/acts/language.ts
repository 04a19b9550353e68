import { ACT_LANGUAGES, type ActLanguage } from './act-rule.ts';

/** Small words that are frequent in one of the languages and rare in the others. */
const smallWords: Readonly<Record<ActLanguage, string>> = {
  en: 'the and you to of is i for that it this we have are with be will please thanks thank your my can if but not was on would do from as at let know what could has any see here all so they there by get hi regards attached great good yes ok',
  de: 'der die das und ich du sie wir ist nicht mit für den dem ein eine zu von auf bitte danke vielen dank kannst können könnten ihr ihnen auch es dir dich mir mich wie was noch habe haben werde gerne gruß grüße schicke hallo im am zum zur sich hast wird wäre beim',
  fr: 'le les et je tu vous nous est pas avec pour un une du au aux merci peux pouvez pourriez ce cette votre vos ton ta mon ma qui que dans sur bonjour cordialement ne ai avez suis voici si plus bien très être c j ci',
  es: 'el los las y yo tú usted es no con para una del al gracias puedes podrías puede podría por tu su mi que en se lo hola saludos te le me está adjunto muy más qué si nos como pero buen buena',
};

const languagesOf = new Map<string, ActLanguage[]>();
for (const language of ACT_LANGUAGES) {
  for (const word of smallWords[language].split(' ')) {
    const known = languagesOf.get(word);
    if (known) known.push(language);
    else languagesOf.set(word, [language]);
  }
}

/** So many words tell enough. */
const enough = 60;

const letters = /\p{L}+/gu;

/**
 * The language of a text by its small words: one that has tables, or null when it is another or there is no telling. English
 * wins a draw, because short English texts are the commonest.
 */
export function languageOf(text: string): ActLanguage | null {
  const score: Record<ActLanguage, number> = { en: 0, de: 0, fr: 0, es: 0 };
  let words = 0;
  letters.lastIndex = 0;
  for (let found = letters.exec(text); found !== null && words < enough; found = letters.exec(text)) {
    words += 1;
    for (const language of languagesOf.get(found[0].toLowerCase()) ?? []) score[language] += 1;
  }
  let best: ActLanguage | null = null;
  for (const language of ACT_LANGUAGES) {
    if (score[language] > (best === null ? 0 : score[best])) best = language;
  }
  if (best === null) return words < 4 ? 'en' : null;
  // In a language without tables a few small words look familiar.
  return score[best] / words >= 0.1 ? best : null;
}
