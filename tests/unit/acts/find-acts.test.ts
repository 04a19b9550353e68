import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../shared/acts/clause.ts';
import { findActs, longestKept } from '../../../shared/acts/find-acts.ts';
import { languageOf } from '../../../shared/acts/language.ts';
import { looksMassMailed } from '../../../shared/acts/mass-mail.ts';
import { readActs, ruleIndexOf } from '../../../shared/acts/read-acts.ts';

const ana = { address: 'ana@x.org', name: 'Ana Moreau' };
const ben = { address: 'ben@y.org', name: 'Ben Li' };
const alone = { to: [ben], enclosed: false };

function classes(text: string, around = alone): readonly string[] {
  return findActs(text, ruleIndexOf('en'), around).map((act) => act.class);
}

describe('acts in own text', () => {
  test('each sentence by itself, with its rule and its words', () => {
    const acts = findActs(
      'Ben, could you send\nthe list? I will call you tomorrow.',
      ruleIndexOf('en'),
      alone,
    );
    expect(acts).toEqual([
      {
        class: 'favour',
        rule: 'en.favour.could-you',
        sentence: 'Ben, could you send the list?',
        called: 'Ben',
      },
      {
        class: 'question',
        rule: 'en.question.mark',
        sentence: 'Ben, could you send the list?',
        called: 'Ben',
      },
      { class: 'promise', rule: 'en.promise.i-will', sentence: 'I will call you tomorrow.', called: '' },
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['Are you free on Friday?', ['scheduling', 'question']],
    ['What is the price?', ['information', 'question']],
    ['Would you like me to send it?', ['offer', 'question']],
    ['Let me know if you have any questions.', ['closing']],
    ['Thanks for the quick answer.', ['thanks']],
    ['Thanks.', ['bare thanks']],
    ['Could you introduce me to Ana?', ['major', 'question']],
    ['Nothing of that kind.', []],
    ['', []],
  ])('%s', (text, expected) => expect(classes(text)).toEqual(expected));

  test('an introduction needs two recipients who are named', () => {
    const text = 'Ana, meet Ben, who builds bridges.';
    expect(classes(text, { to: [ana, ben], enclosed: false })).toEqual(['introduction']);
    expect(classes(text, { to: [ben], enclosed: false })).toEqual([]);
    expect(classes('Ana, meet Bob.', { to: [ana, ben], enclosed: false })).toEqual([]);
  });

  test('who brings two together asks for nothing, even with “please”', () => {
    const text = 'Ana, please meet Ben, who builds bridges.';
    expect(classes(text, { to: [ana, ben], enclosed: false })).toEqual(['introduction']);
  });

  test('a resource needs a link or an attachment', () => {
    const text = 'I saw this and thought of you.';
    expect(classes(text, { to: [ben], enclosed: true })).toEqual(['resource']);
    expect(classes(text)).toEqual([]);
  });

  test('keeps no more than 300 characters', () => {
    const [act] = findActs(`I will send you ${'word '.repeat(100)}.`, ruleIndexOf('en'), alone);
    expect(act?.sentence).toHaveLength(longestKept);
    expect(act?.sentence.endsWith('…')).toBe(true);
  });
});

describe('who is called', () => {
  test.each([
    ['Ana, can you come?', 'Ana', 'can you come?'],
    ['Ana and Bo - will you come?', 'Ana and Bo', 'will you come?'],
    ['@Ana: can you take it?', 'Ana', 'can you take it?'],
    ['Hi Ana, also, can you come?', 'Ana', 'can you come?'],
    ['However, can you come?', '', 'However, can you come?'],
    ['And then, can you come?', '', 'can you come?'],
    ['1. Can you come?', '', 'Can you come?'],
    ['Thanks', '', 'Thanks'],
  ])('%s', (sentence, called, text) => {
    expect(clauseOf(sentence, 'en')).toMatchObject({ called, text });
  });
});

describe('language', () => {
  test.each([
    ['en', 'Could you send me the list, please?'],
    ['de', 'Kannst du mir bitte die Liste schicken?'],
    ['fr', 'Peux-tu m’envoyer la liste, s’il te plaît ? Merci pour tout.'],
    ['es', '¿Puedes enviarme la lista, por favor? Gracias por todo.'],
    ['en', 'Will do.'],
    ['de', 'Vielen Dank!'],
    ['fr', 'Merci beaucoup !'],
    ['es', '¡Muchas gracias!'],
    ['en', 'Tomorrow.'],
    [null, 'Proszę przesłać listę jutro rano, dobrze?'],
    [null, 'Voisitko lähettää listan minulle huomenna?'],
  ])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));
});

describe('mail to many', () => {
  test.each([
    ['To unsubscribe from this list, click here.', true],
    ['[IMAGE] [IMAGE] [IMAGE] [IMAGE] Buy now', true],
    ['[IMAGE] © 2001 All rights reserved', true],
    ['I want to unsubscribe from the list we are on.', false],
    ['Here is the plan. [IMAGE]', false],
  ])('%s', (text, expected) => expect(looksMassMailed(text, text)).toBe(expected));
});

describe('acts of a message', () => {
  test('in the sender’s own words only, without what comes to nothing', () => {
    const text =
      'Thanks.\nI will send it.\n\nLet me know if you have questions.\n\nAna\n\nOn Monday, 1 Jan 2024 Ben wrote:\n> Could you send it?\n';
    const { ownWordCount, acts } = readActs(text, [ana], [ben], false);
    expect(ownWordCount).toBe(13);
    expect(acts.map((act) => act.class)).toEqual(['promise']);
  });

  test('in the language of the text', () => {
    expect(readActs('Proszę przesłać listę jutro rano?', [ana], [ben], false).acts).toEqual([]);
  });

  test('none in mail to many', () => {
    const text = 'Could you help?\n\nTo unsubscribe, click here.';
    expect(readActs(text, [ana], [ben], false)).toEqual({ ownWordCount: 7, acts: [] });
  });

  test('nothing own', () => {
    expect(readActs('> Could you help?', [ana], [ben], false)).toEqual({ ownWordCount: 0, acts: [] });
  });
});
