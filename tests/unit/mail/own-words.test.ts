import { describe, expect, test } from 'vitest';
import { hasOwnLink, ownWordsOf } from '../../../main/import/mail/own-words.ts';
import { cpuTime } from '../../cpu-time.ts';

const people = [
  { address: 'ana@x.org', name: 'Ana Moreau' },
  { address: 'bo.li@x.org', name: '' },
];

describe('own words', () => {
  test.each<[string, string]>([
    ['acknowledgement', 'Thanks!'],
    ['acknowledgement', 'OK, great. Thanks Ana!\n\nBest regards,\nBo'],
    ['acknowledgement', 'Thank you so much for your help!'],
    ['acknowledgement', 'Vielen Dank für die Rückmeldung!\nViele Grüße\nAna Moreau'],
    ['acknowledgement', 'Merci beaucoup, bien reçu.\nCordialement'],
    ['acknowledgement', '¡Muchas gracias! Un saludo'],
    ['acknowledgement', 'Sounds good, will do 👍'],
    ['acknowledgement', 'Thanks\n-- \nAna Moreau\nHead of Things, Acme https://acme.example'],
    ['acknowledgement', 'Thanks\n\nSent from my iPhone'],
    ['acknowledgement', 'On Mon, 1 Jan 2024, Bo Li wrote:\n> can you\n> do it\n\nOK, thanks'],
    ['acknowledgement', 'On Mon, 1 Jan 2024 at 10:00, Bo Li\n<bo.li@x.org> wrote:\n\n> can you\n\nOK'],
    ['acknowledgement', 'Danke!\n\nAm 01.01.2024 um 10:00 schrieb Bo Li:\nKannst du das bitte lesen?'],
    ['acknowledgement', 'Thanks.\n\n-----Original Message-----\nFrom: Bo Li\nPlease read this.'],
    ['acknowledgement', 'Great!\n\nFrom: Bo Li\nSent: Monday\nTo: Ana\n\nPlease read this.'],
    ['acknowledgement', 'ok\n\n"Bo Li" <bo.li@x.org> on 05/03/2001 08:00:00 AM\nPlease read this.'],
    ['text', 'Thanks, I have sent the contract to Priya.'],
    ['acknowledgement', 'Thanks\n\n  > can you read this\n | and this'],
    ['text', 'Yes.'],
    ['text', 'No thanks, we have chosen another one.'],
    ['text', 'On Mon, 1 Jan 2024, Bo Li wrote:\n> can you\n\nTomorrow at nine.'],
    ['text', 'From: someone we know I heard the news.'],
    ['none', ''],
    ['none', '\n> only\n> quoted\n'],
    ['none', '---------- Forwarded message ----------\nFrom: Bo\nSubject: x\n\nLook at this'],
    ['none', '-- \nAna Moreau'],
  ])('%s: %s', (expected, text) => {
    expect(ownWordsOf(text, people)).toBe(expected);
    expect(ownWordsOf(text.replaceAll('\n', '\r\n'), people)).toBe(expected);
  });

  test('a name that is nobody here is text', () => {
    expect(ownWordsOf('Thanks Priya', people)).toBe('text');
  });

  test('links in own lines only', () => {
    expect(hasOwnLink('Look: https://x.org/a\n')).toBe(true);
    expect(hasOwnLink('> https://x.org/a\nThanks\n-- \nhttps://acme.example')).toBe(false);
    expect(hasOwnLink('file://x')).toBe(false);
  });

  test('long texts without an end cost no more than their length', () => {
    const start = cpuTime();
    ownWordsOf('On 1, x wrote:\n'.repeat(2000), people);
    ownWordsOf(`From: a\n${'To: b\n'.repeat(4000)}`, people);
    ownWordsOf('a@b '.repeat(8000), people);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
