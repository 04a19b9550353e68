import { describe, expect, test } from 'vitest';
import { ownTextOf } from '../../../shared/own-text/own-text.ts';

const own = (text: string) => ownTextOf(text, []);

/** What mail programs put between an answer and the message it answers, without marking what follows. */
const attributions: readonly (readonly [string, string])[] = [
  ['Gmail, English', 'On Mon, 1 Jan 2024 at 10:00, Bo Li <bo@x.org> wrote:'],
  ['Gmail, folded', 'On Mon, 1 Jan 2024 at 10:00, Bo Li With A Long Name\n<bo@x.org> wrote:'],
  ['Gmail, folded twice', 'On Mon, 1 Jan 2024 at 10:00,\nBo Li With A Long Name\n<bo@x.org> wrote:'],
  ['Gmail, German', 'Am Mo., 1. Jan. 2024 um 10:00 Uhr schrieb Bo Li <bo@x.org>:'],
  ['Gmail, French', 'Le lun. 1 janv. 2024 à 10:00, Bo Li <bo@x.org> a écrit :'],
  ['Gmail, Spanish', 'El lun, 1 ene 2024 a las 10:00, Bo Li (<bo@x.org>) escribió:'],
  ['Gmail, Italian', 'Il giorno lun 1 gen 2024 alle ore 10:00 Bo Li <bo@x.org> ha scritto:'],
  ['Gmail, Dutch', 'Op ma 1 jan 2024 om 10:00 schreef Bo Li <bo@x.org>:'],
  ['Gmail, Portuguese', 'Em seg., 1 de jan. de 2024 às 10:00, Bo Li <bo@x.org> escreveu:'],
  ['Gmail, Swedish', 'Den mån 1 jan. 2024 kl 10:00 skrev Bo Li <bo@x.org>:'],
  ['Gmail, Polish', 'pon., 1 sty 2024 o 10:00 Bo Li <bo@x.org> napisał(a):'],
  ['Gmail, Russian', 'пн, 1 янв. 2024 г. в 10:00, Bo Li <bo@x.org>:'],
  ['Gmail, Chinese', 'Bo Li <bo@x.org> 于2024年1月1日周一 10:00写道：'],
  ['Gmail, Japanese', '2024年1月1日(月) 10:00 Bo Li <bo@x.org>:'],
  ['Apple Mail', 'On 1 Jan 2024, at 10:00, Bo Li <bo@x.org> wrote:'],
  ['Thunderbird, German', 'Am 01.01.2024 um 10:00 schrieb Bo Li:'],
  ['Notes', '"Bo Li" <bo@x.org> on 05/03/2001 08:00:00 AM'],
];

const headers: readonly (readonly [string, string])[] = [
  ['English', 'From: Bo Li\nSent: Monday\nTo: Ana\nSubject: Plans'],
  ['English, bold', '*From:* Bo Li\n*Sent:* Monday\n*To:* Ana'],
  ['English, with tabs', 'From: \tLi, Bo\nSent:\tMonday, 1 January 2001 10:00 AM\nTo:\tMoreau, Ana'],
  ['German', 'Von: Bo Li\nGesendet: Montag\nAn: Ana\nBetreff: Plan'],
  ['French', 'De : Bo Li\nEnvoyé : lundi\nÀ : Ana\nObjet : Plan'],
  ['Spanish', 'De: Bo Li\nEnviado el: lunes\nPara: Ana\nAsunto: Plan'],
  ['Italian', 'Da: Bo Li\nInviato: lunedì\nA: Ana\nOggetto: Piano'],
  ['Dutch', 'Van: Bo Li\nVerzonden: maandag\nAan: Ana\nOnderwerp: Plan'],
  ['Portuguese', 'De: Bo Li\nEnviada em: segunda\nPara: Ana\nAssunto: Plano'],
  ['Swedish', 'Från: Bo Li\nSkickat: måndag\nTill: Ana\nÄmne: Plan'],
  ['Danish', 'Fra: Bo Li\nSendt: mandag\nTil: Ana\nEmne: Plan'],
  ['Finnish', 'Lähettäjä: Bo Li\nLähetetty: maanantai\nVastaanottaja: Ana'],
  ['Polish', 'Od: Bo Li\nWysłano: poniedziałek\nDo: Ana\nTemat: Plan'],
  ['Czech', 'Od: Bo Li\nOdesláno: pondělí\nKomu: Ana\nPředmět: Plán'],
  ['Russian', 'От: Bo Li\nОтправлено: понедельник\nКому: Ana'],
  ['Turkish', 'Kimden: Bo Li\nGönderildi: Pazartesi\nKime: Ana'],
  ['Chinese', '发件人: Bo Li\n发送时间: 2024年1月1日\n收件人: Ana'],
  ['Japanese', '差出人: Bo Li\n送信日時: 2024年1月1日\n宛先: Ana'],
  ['Korean', '보낸 사람: Bo Li\n보낸 날짜: 2024년\n받는 사람: Ana'],
  ['Notes, which begins with To', 'To: Ana\ncc: Ben\nSubject: Plans'],
];

const titles = [
  '-----Original Message-----\nFrom: Bo Li',
  ' -----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  '-----Message d’origine-----\nDe : Bo Li',
  '-----Mensaje original-----',
  '-----Messaggio originale-----',
  '-----Oorspronkelijk bericht-----',
  '-----Mensagem original-----',
  '-----Alkuperäinen viesti-----\nLähettäjä: Bo Li',
  '-----Bericht van Bo-----\nVan: Bo Li',
  '---------- Forwarded message ----------',
  '---------- Forwarded message ---------\nFrom: Bo Li',
  '---------------------- Forwarded by Bo Li/HOU/ECT on 05/03/2001 08:00 AM ----------------------',
  '-------- Weitergeleitete Nachricht --------',
  '-------- Message transféré --------',
  'Begin forwarded message:',
  'Anfang der weitergeleiteten Nachricht:',
  'Début du message réexpédié :',
  'Inicio del mensaje reenviado:',
  '----------------------------------------\nFrom: Bo Li',
];

describe('what is quoted without marks', () => {
  test.each(attributions)('attribution of %s', (_, line) => {
    expect(own(`I agree.\n\n${line}\n\nCould you read this?\nBo`)).toBe('I agree.');
  });

  test.each(headers)('header block in %s', (_, block) => {
    expect(own(`I agree.\n\n${block}\n\nCould you read this?`)).toBe('I agree.');
    expect(own(`I agree.\r\n\r\n${block.replaceAll('\n', '\r\n')}\r\n\r\nCould you read this?`)).toBe(
      'I agree.',
    );
  });

  test.each(titles)('%s', (title) => {
    expect(own(`I agree.\n\n${title}\nCould you read this?`)).toBe('I agree.');
  });
});

describe('what is quoted with marks', () => {
  test('an answer above, between and below', () => {
    expect(own('Yes to both.\n\nOn Monday, 1 Jan 2024 Bo wrote:\n> one?\n> two?')).toBe('Yes to both.');
    expect(own('Bo wrote:\n> one?\nFirst answer.\n> two?\nSecond answer.')).toBe(
      'First answer.\n\nSecond answer.',
    );
    expect(own('On Mon, 1 Jan 2024 10:00:00 +0100\nBo Li <bo@x.org> wrote:\n\n> one?\n\nBelow.')).toBe(
      'Below.',
    );
  });

  test.each(attributions.filter(([program]) => program !== 'Notes'))('attribution of %s', (_, line) => {
    expect(own(`${line}\n\n> Could you read this?\n\nI did.`)).toBe('I did.');
  });

  test('an attribution in a language nobody listed', () => {
    expect(own('1.1.2024 10:00 Bo Li rašo:\n> one?\nYes.')).toBe('Yes.');
  });
});

describe('what only looks quoted', () => {
  test.each([
    'From: someone we know I heard the news.',
    'On the whole I agree with what he wrote',
    'Date: Thursday\nTime: 1:00 PM\nPlace: here',
    'She wrote: come at nine.',
    'Here is what I wrote:\nthree things.',
    'To: the point, then.',
    '- one\n- two',
    'This is my plan:\nfirst we read.',
    'The 2024 plan is here:\nread it.',
    'Sent the papers to Ana yesterday.',
    'Get the papers to Ana, please.',
  ])('%s', (text) => expect(own(text)).toBe(text));

  test('a line across the page', () => {
    expect(own('One.\n-------------------\nTwo.')).toBe('One.\n\nTwo.');
  });
});
