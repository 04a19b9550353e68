import { describe, expect, test } from 'vitest';
import { mailtoAddress } from '../../../main/desktop/mail-draft.ts';

const draft = { to: ['ana@harbour.example'], subject: '', body: '' };

describe('a draft for the mail program', () => {
  test.each([
    [draft, 'mailto:ana@harbour.example'],
    [{ ...draft, subject: 'Your question' }, 'mailto:ana@harbour.example?subject=Your%20question'],
    [
      { to: ['ana@harbour.example', 'bram@x.example'], subject: 'Meet', body: 'Ana, Bram.\n\nBram!' },
      'mailto:ana@harbour.example,bram@x.example?subject=Meet&body=Ana%2C%20Bram.%0D%0A%0D%0ABram%21',
    ],
    [{ ...draft, to: ['zoë@müller.example'] }, 'mailto:zo%C3%AB@m%C3%BCller.example'],
  ])('is written as an address', (given, address) => {
    expect(mailtoAddress(given)).toBe(address);
  });

  test('hides no second recipient, header or attachment in what strangers wrote', () => {
    expect(mailtoAddress({ ...draft, subject: 'Hi&bcc=all@x.example\r\nBcc: spy@x.example' })).toBe(
      'mailto:ana@harbour.example?subject=Hi%26bcc%3Dall@x.example%20Bcc%3A%20spy@x.example',
    );
    expect(mailtoAddress({ ...draft, to: ['ana?attach=x@harbour.example'] })).toBe(
      'mailto:ana%3Fattach%3Dx@harbour.example',
    );
    expect(mailtoAddress({ ...draft, to: ['a%2Cb@x.example'] })).toBe('mailto:a%252Cb@x.example');
  });

  test.each([
    [{ ...draft, to: [] }],
    [{ ...draft, to: ['nowhere'] }],
    [{ ...draft, to: ['ana@harbour.example,spy@x.example'] }],
    [{ ...draft, to: ['Ana <ana@harbour.example>'] }],
    [{ ...draft, to: ['ana@harbour.example', 'https://x.example'] }],
    [{ ...draft, to: ['ana@x.example?cc=b'] }],
    [{ ...draft, body: 'a '.repeat(1000) }],
  ])('is refused: %j', (given) => {
    expect(mailtoAddress(given)).toBeNull();
  });

  test('with half of a sign does not break', () => {
    expect(mailtoAddress({ ...draft, subject: 'x\ud83d' })).toBe(
      'mailto:ana@harbour.example?subject=x%EF%BF%BD',
    );
  });
});
