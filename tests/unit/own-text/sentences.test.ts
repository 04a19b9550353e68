import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../../shared/own-text/sentences.ts';

function sentences(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

describe('sentences', () => {
  test.each<[string, readonly string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['I saw Mr. Smith and Dr. Li at Acme Inc. in May.', ['I saw Mr. Smith and Dr. Li at Acme Inc. in May.']],
    ['Take it, e.g. the red one, i.e. mine.', ['Take it, e.g. the red one, i.e. mine.']],
    ['Bring paper etc. We meet at 10 a.m. in room 3.', ['Bring paper etc.', 'We meet at 10 a.m. in room 3.']],
    ['Wait... Really?! Yes.', ['Wait...', 'Really?!', 'Yes.']],
    ['Wait… no.', ['Wait…', 'no.']],
    ['See http://x.org/a.b?c=dd. Then call.', ['See http://x.org/a.b?c=dd.', 'Then call.']],
    ['Write to ana.moreau@x.org or go to x.org.', ['Write to ana.moreau@x.org or go to x.org.']],
    ['Version 2.3 costs $4.50 now.', ['Version 2.3 costs $4.50 now.']],
    ['He said "Come." Then he left.', ['He said "Come."', 'Then he left.']],
    ['(Are you there?) I am.', ['(Are you there?)', 'I am.']],
    ['A. Moreau and B. Li agree.', ['A. Moreau and B. Li agree.']],
    ['So do I. You know it.', ['So do I.', 'You know it.']],
    ['We meet on Oct. 22. Come.', ['We meet on Oct. 22.', 'Come.']],
  ])('English: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Wir kommen am 3. Mai. Passt das?', ['Wir kommen am 3. Mai.', 'Passt das?']],
    ['Nimm z. B. das rote bzw. das blaue. Gut?', ['Nimm z. B. das rote bzw. das blaue.', 'Gut?']],
    ['Hr. Meier u. a. sind da. Danke.', ['Hr. Meier u. a. sind da.', 'Danke.']],
  ])('German: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Voyez M. Durand et Mme. Petit. Merci !', ['Voyez M. Durand et Mme. Petit.', 'Merci !']],
    ['On se voit p. ex. mardi ? Oui.', ['On se voit p. ex. mardi ?', 'Oui.']],
    ['¿Puede venir la Sra. Gómez? ¡Claro!', ['¿Puede venir la Sra. Gómez?', '¡Claro!']],
    ['Lo vio Ud. en la pág. 3. Gracias.', ['Lo vio Ud. en la pág. 3.', 'Gracias.']],
  ])('French and Spanish: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    [
      'Hello Ana,\nthis is a text that was broken\nby a program. Bye',
      ['Hello Ana,', 'this is a text that was broken by a program.', 'Bye'],
    ],
    ['No stop\n\nNext paragraph', ['No stop', 'Next paragraph']],
    [
      'Please bring:\n- a pen\n- paper and\n  glue\n1. This\n2) that',
      ['Please bring:', '- a pen', '- paper and glue', '1. This', '2) that'],
    ],
    ['I agree.\nThanks,\nAna', ['I agree.', 'Thanks,', 'Ana']],
    [
      'A line that is rather long and was broken before Ana\nMoreau by a program.',
      ['A line that is rather long and was broken before Ana Moreau by a program.'],
    ],
    [
      'It was a long way and we were late. Would you mind talking to her on\nMonday? Bye',
      ['It was a long way and we were late.', 'Would you mind talking to her on Monday?', 'Bye'],
    ],
    [
      'Das war ein langer Weg bis hierher zu dir. Vielen Dank für die\nSchalter!\nJonas',
      ['Das war ein langer Weg bis hierher zu dir.', 'Vielen Dank für die Schalter!', 'Jonas'],
    ],
  ])('lines: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('nothing, and nothing but marks', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\n ')).toEqual([]);
    expect(sentences('...')).toEqual(['...']);
  });

  test('what is too long is no sentence', () => {
    expect(sentences(`${'word '.repeat(400)}. End.`)).toEqual(['End.']);
  });
});
