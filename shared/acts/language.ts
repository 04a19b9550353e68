import { ACT_LANGUAGES, type ActLanguage } from './act-rule.ts';
import { isWordUnit, WordTable } from './word-table.ts';

/** Small words that are frequent in one of the languages and rare in the others. */
const smallWords: Readonly<Record<ActLanguage, string>> = {
  en: 'the and you to of is i for that it this we have are with be will please thanks thank your my can if but not was on would do from as at let know what could has any see here all so they there by get hi regards attached great good yes ok',
  de: 'der die das und ich du sie wir ist nicht mit für den dem ein eine zu von auf bitte danke vielen dank kannst können könnten ihr ihnen auch es dir dich mir mich wie was noch habe haben werde gerne gruß grüße schicke hallo im am zum zur sich hast wird wäre beim',
  fr: 'le les et je tu vous nous est pas avec pour un une du au aux merci peux pouvez pourriez ce cette votre vos ton ta mon ma qui que dans sur bonjour cordialement ne ai avez suis voici si plus bien très être c j ci',
  es: 'el los las y yo tú usted es no con para una del al gracias puedes podrías puede podría por tu su mi que en se lo hola saludos te le me está adjunto muy más qué si nos como pero buen buena',
};

const words = [...new Set(ACT_LANGUAGES.flatMap((language) => smallWords[language].split(' ')))];
const table = new WordTable(words);
/** For each word, the languages it is of, as numbers in `ACT_LANGUAGES`. */
const languagesOf = words.map((word) =>
  ACT_LANGUAGES.flatMap((language, number) =>
    smallWords[language].split(' ').includes(word) ? [number] : [],
  ),
);

/** So many words tell enough. */
const enough = 40;

/**
 * The language of a text by its small words: one that has tables, or null when it is another or there is no telling. English
 * wins a draw, because short English texts are the commonest.
 */
export function languageOf(text: string): ActLanguage | null {
  const scores = [0, 0, 0, 0];
  let count = 0;
  for (let at = 0; at < text.length && count < enough; ) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
    count += 1;
    for (const number of languagesOf[table.numberAt(text, start, at)] ?? []) {
      scores[number] = (scores[number] ?? 0) + 1;
    }
  }
  const best = Math.max(...scores);
  if (best === 0) return count < 4 ? 'en' : null;
  // In a language without tables a few small words look familiar.
  return best / count >= 0.1 ? (ACT_LANGUAGES[scores.indexOf(best)] ?? null) : null;
}
