import { describe, expect, test } from 'vitest';
import { ownTextOf } from '../../../shared/own-text/own-text.ts';

const ana = [{ address: 'ana.moreau@acme.example', name: 'Ana Moreau' }];
const own = (text: string) => ownTextOf(text, ana);

describe('signatures', () => {
  test.each([
    ['-- \nAna Moreau\nHead of Things', ''],
    ['--\nAna', ''],
    ['__________________\nlist mailing list', ''],
    ['Best regards,\nAna Moreau\nHead of Things\n+44 20 7946 0000', 'Best regards,\nAna Moreau'],
    ['Thank you, Ana\n\nAna Moreau\nHead of Things\n(713) 555-0100', 'Thank you, Ana\n\nAna Moreau'],
    [
      'Mit freundlichen Grüßen\nA. Moreau\nAcme GmbH\nTel.: 030 1234567',
      'Mit freundlichen Grüßen\nA. Moreau',
    ],
    ['Cordialement,\nAna Moreau\nDirectrice', 'Cordialement,\nAna Moreau'],
    ['Un saludo,\nAna\nTel. 91 123 45 67', 'Un saludo,\nAna'],
    ['Ana\n\nAcme Ltd\n12 High Street', 'Ana'],
    ['Somebody Else\nAcme Ltd\nphone: 030 1234567', ''],
  ])('%s', (signature, left) => {
    expect(own(`The plan stands.\n\n${signature}`)).toBe(`The plan stands.${left && `\n\n${left}`}`);
  });

  test('what is said below the name stays', () => {
    const text = 'Agreed.\n\nThanks,\nAna\n\nP.S. I have sent the list of names to Priya as well.';
    expect(own(text)).toBe(text);
  });

  test('a list is no signature', () => {
    const text = 'Please bring\n\n- the plan\n- the list';
    expect(own(text)).toBe(text);
  });
});

describe('lines of programs', () => {
  test.each([
    'Sent from my iPhone',
    'Sent from Mail for Windows',
    'Sent via the Samsung Galaxy',
    'Get Outlook for Android',
    'Von meinem iPhone gesendet',
    'Gesendet mit der Mail App',
    'Diese Nachricht wurde von meinem Android-Gerät gesendet',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon mobile Orange',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Inviato da iPhone',
    'Verzonden vanaf mijn iPad',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Lähetetty iPhonesta',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Отправлено с iPhone',
    '发自我的 iPhone',
    'iPhoneから送信',
    'iPhone’umdan gönderildi',
    '나의 iPhone에서 보냄',
  ])('%s', (line) => {
    expect(own(`Fine with me.\n\n${line}`)).toBe('Fine with me.');
    expect(own(`Fine with me.\n\n${line}\n\n> quoted`)).toBe('Fine with me.');
  });

  test.each([
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'This e-mail is the property of Acme Corp. and may contain confidential material.',
    'The information contained in this message is privileged.',
    'CONFIDENTIALITY NOTICE: read no further.',
    'Diese E-Mail enthält vertrauliche Informationen.',
    'Ce message est confidentiel et destiné à son destinataire.',
    'Este mensaje es confidencial.',
    'Deze e-mail is uitsluitend bestemd voor de geadresseerde.',
    'Questo messaggio è riservato.',
    'Esta mensagem é confidencial.',
    'Please consider the environment before printing.',
  ])('disclaimer: %s', (line) => {
    expect(own(`Fine with me.\n\n${line}\nMore of that.`)).toBe('Fine with me.');
    expect(own(`Fine with me.\n**************\n${line}`)).toMatch(/^Fine with me\./);
  });

  test.each([
    '[IMAGE]',
    '[cid:image001.png@01D0]',
    '<<plan.doc>>',
    '<< File: plan.doc >>',
    '(See attached file: plan.doc)',
    '- plan final.doc',
    'Signed-off-by: Bo Li <bo@x.org>',
    'Reviewed-by: Bo Li <bo@x.org>',
    'Cc: stable@vger.example',
    '3 files changed, 20 insertions(+)',
  ])('%s', (line) => expect(own(`One.\n${line}\nTwo.`)).toBe('One.\n\nTwo.'));

  test.each([
    'diff --git a/x.c b/x.c\n+added',
    '--- a/x.c\n+++ b/x.c',
    '@@ -1,2 +1,3 @@\n one',
    '---\n x.c | 12 ++++--\n 1 file changed',
    'CALENDAR ENTRY: APPOINTMENT\nDescription: lunch',
    'begin 644 plan.doc\nM1234',
    '-----BEGIN PGP SIGNATURE-----\nabc',
  ])('%s ends it', (block) => expect(own(`One.\n\n${block}\nTwo.`)).toBe('One.'));

  test.each([
    'This message is short.',
    'Cc me on that, please.',
    'Begin with the plan.',
    'Sent from the office to the shop, where it was lost on the way and never found again, as you know.',
    'This e-mail took me an hour.',
  ])('typed: %s', (line) => expect(own(`One.\n\n${line}`)).toBe(`One.\n\n${line}`));
});

describe('lines and gaps', () => {
  test('keeps line breaks, and blank lines as one', () => {
    expect(own('One\ntwo.\n\n\n  Three.  \r\nFour.')).toBe('One\ntwo.\n\nThree.\nFour.');
  });

  test('nothing own', () => {
    expect(own('')).toBe('');
    expect(own('\n> quoted\n')).toBe('');
    expect(own('---------- Forwarded message ----------\nFrom: Bo\n\nLook')).toBe('');
  });
});
