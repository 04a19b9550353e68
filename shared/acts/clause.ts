import type { ActLanguage } from './act-rule.ts';

/** A sentence as rules see it. */
export interface Clause {
  /** Without white space at line ends, list marks, who is called, and words like "also"; apostrophes and quotes are straight. */
  readonly text: string;
  /** The whole sentence, tidied. */
  readonly whole: string;
  /** Who is called at its beginning, "Ana and Bo", as written; '' for nobody. */
  readonly called: string;
}

/** Words that introduce a sentence and change nothing about what it does. */
const leads: Readonly<Record<ActLanguage, RegExp>> = {
  en: /^(?:(?:also|and|so|but|then|again|anyway|finally|first|second|lastly|next|now|hi|hello|hey|hmm|ok|okay|yes|yep|yeah|no(?=[,.;])|sure|right|well(?! done)|oh|btw|by the way|(?:just )?out of curiosity|in addition|in the meantime|meanwhile|otherwise|please note|p\.?s\.?|if so|if not|if possible|when you get a chance|at your convenience|in the future|going forward|for now|just|fyi|thanks|thank you|sorry|my apologies|i'm sorry but|good morning|good afternoon)\b[\s,:;.!-]*)+/i,
  de: /^(?:(?:und|auch|also|dann|außerdem|ausserdem|zudem|übrigens|hallo|hi|ja|nein|ok|okay|gut(?! gemacht)|klar|danke|vielleicht|noch|nun|jetzt|bitte beachten|ps)\b[\s,:;.!-]*)+/i,
  fr: /^(?:(?:et|aussi|donc|alors|puis(?!-)|par ailleurs|sinon|au fait|bonjour|salut|oui|non|ok|bien(?! (?:joué|cordialement|amicalement))|merci(?=[,.!])|enfin|d'abord|ensuite|si possible|ps)(?!\p{L})[\s,:;.!-]*)+/iu,
  es: /^[¿¡]*(?:(?:y|también|además|entonces|pues|luego|por cierto|hola|buenos días|buenas tardes|(?:sí|no)(?=[,.;])|ok|vale|bien(?! hecho)|gracias(?=[,.!])|si es posible|si puedes|pd)(?!\p{L})[\s,:;.!-]*[¿¡]*)+/iu,
};

/** "Ana, …", "Hi Ana and Bo - …", "@Ana: …". */
const calling =
  /^@?((?:(?:hi|hello|dear|hey|hallo|liebe|lieber|bonjour|cher|chère|hola|querida|querido|estimado|estimada)\s+)?\p{Lu}[\p{L}.'-]*(?:(?:,\s*|\s+(?:and|und|et|y|&)\s+|\s*[&/]\s*|\s+)\p{Lu}[\p{L}.'-]*){0,4})\s*(?:,|:|\s-+|-{1,2}(?=\s)|\?(?=\s))\s+(?=\S)/u;
/** Begins sentences with a capital and a comma, and is nobody's name. */
const noName =
  /^(?:I|It|We|You|They|He|She|This|That|If|As|In|On|At|For|Since|Once|After|Before|While|When|Due|Per|To|From|However|Therefore|Thanks?|Thank|Thks|Thx|Yes|No|Ok|OK|Okay|Also|Again|So|Well|Sorry|Please|Now|Then|First|Second|Finally|Great|Good|Sure|Right|Hi|Hello|Hey|FYI|BTW|PS|And|But|Or|Attached|Congratulations|Congrats|Yeah|Anyway|Otherwise|Actually|Maybe|Perhaps|Hopefully|Unfortunately|Today|Tomorrow|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Subject|Re|Date|Time|Note|Hallo|Danke|Vielen|Ja|Nein|Gut|Merci|Bonjour|Oui|Non|Gracias|Hola|Muchas|Bitte|Leider|Desde|Bravo|Herzliche[ns]?|Kudos|Chapeau|Félicitations|Toutes|Tous|Respekt|Glückwunsch|Enhorabuena|Felicidades|Mit|Best|Kind|Regards|Nice|Well|Many|Who|What|When|Where|Why|How|Introducing|Meet|Let|Is|Are|Can|Could|Would|Will|Do|Does|Did|Have|Has|Should|My|Your|Our|Their|His|Her)\b/;

/** Spanish opens what it asks and exclaims. */
const openingMarks = /^[¿¡]+/;

const listMark = /^(?:[-*•–·>#]+|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/;

/** White space that is no single space, and marks that have a straight form. */
const odd = /[\n\r\t\u00a0‘’´`“”„«»]| {2}/;

function straightened(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .trim();
}

/** Takes from a sentence what is not its act. */
export function clauseOf(sentence: string, language: ActLanguage): Clause {
  const line = odd.test(sentence) ? straightened(sentence) : sentence;
  const whole = line.replace(listMark, '');
  let text = whole.replace(leads[language], '').replace(openingMarks, '');
  let called = '';
  const found = calling.exec(text);
  if (found && !noName.test(found[1] ?? '')) {
    called = (found[1] ?? '').replace(
      /^(?:hi|hello|dear|hey|hallo|liebe[r]?|bonjour|chère?|hola|querid[ao]|estimad[ao])\s+/i,
      '',
    );
    text = text.slice(found[0].length).replace(leads[language], '').replace(openingMarks, '');
  }
  // Nothing but a lead, like "Thanks": the lead is the sentence.
  return { text: text === '' ? whole : text, whole, called };
}
