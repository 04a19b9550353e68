import { describe, expect, test } from 'vitest';
import { decodeWords } from '../../../main/import/mail/encoded-words.ts';
import { headerText } from '../../../main/import/mail/header-text.ts';

describe('encoded words', () => {
  test.each<[string, string, string]>([
    ['Q', '=?ISO-8859-1?Q?R=E9sum=E9_du_projet?=', 'Résumé du projet'],
    ['B', '=?utf-8?B?R3LDvMOfZQ==?=', 'Grüße'],
    ['B without padding', '=?utf-8?B?R3LDvMOfZQ?=', 'Grüße'],
    ['blanks between words vanish', '=?utf-8?Q?a?= \t=?utf-8?Q?b?=', 'ab'],
    ['words without a blank between', '=?utf-8?Q?a?==?utf-8?Q?b?=', 'ab'],
    ['blanks beside other text stay', 'Re: =?utf-8?Q?a?= b', 'Re: a b'],
    ['a character cut in two', '=?utf-8?Q?Gr=C3?= =?UTF-8?Q?=BCn?=', 'Grün'],
    ['a character cut in two, B', '=?utf-8?B?R3LD?= =?utf-8?B?vG4=?=', 'Grün'],
    ['neighbours of two charsets', '=?iso-8859-1?Q?=FC?= =?utf-8?Q?=C3=BC?=', 'üü'],
    ['a language', '=?us-ascii*en?Q?Hello?=', 'Hello'],
    ['blanks inside', '=?utf-8?Q?a b c?=', 'a b c'],
    ['a question mark inside', '=?utf-8?Q?Who?me?_=3D?=', 'Who?me? ='],
    ['inside other text', 'x=?utf-8?Q?=C3=BC?=y', 'xüy'],
    ['an unknown charset', '=?x-nobody?Q?=C3=BC?=', 'ü'],
    ['UTF-7', '=?utf-7?Q?Fr+APY-sche_+-_a?=', 'Frösche + a'],
    ['Japanese', '=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=', '日本'],
    [
      'Japanese, a shift at the end of one word and at the start of the next',
      '=?ISO-2022-JP?B?GyRCRnwbKEI=?= =?ISO-2022-JP?B?GyRCS1wbKEI=?=',
      '日本',
    ],
    ['Windows name of Korean', '=?ks_c_5601-1987?B?x9GxuQ==?=', '한국'],
    ['not a word', 'a =?b? c', 'a =?b? c'],
    ['no end', 'a =?utf-8?Q?Gr=C3=BC', 'a =?utf-8?Q?Gr=C3=BC'],
    ['no end, then a whole one', '=?utf-8?Q?a b =?utf-8?Q?c?=', 'a b =?utf-8?Q?c'],
    ['the wrong charset', '=?us-ascii?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['the wrong charset, windows-1252 in truth', '=?us-ascii?Q?Gr=FC=DFe_=96?=', 'Grüße –'],
    ['a wrong way of writing', '=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
    ['a character cut in two among three words', '=?utf-8?B?4g==?= =?utf-8?B?gg==?= =?utf-8?B?rA==?=', '€'],
    ['a blank inside a code', '=?utf-8?Q?Gr= C3=BC?=', 'Grü'],
    ['Chinese', '=?gb2312?B?xOO6ww==?=', '你好'],
    ['Chinese of Taiwan', '=?big5?B?p0Gmbg==?=', '你好'],
    ['Chinese in UTF-7', '=?utf-7?Q?+T2BZfQ-?=', '你好'],
    ['Korean', '=?euc-kr?B?vsiz5w==?=', '안녕'],
    ['Japanese of Windows', '=?shift_jis?B?k/qWew==?=', '日本'],
    ['Cyrillic', '=?koi8-r?B?8NLJ18XU?=', 'Привет'],
  ])('%s', (_, text, expected) => {
    expect(decodeWords(text)).toBe(expected);
  });

  test('subjects are unfolded and trimmed', () => {
    expect(headerText(' Re: a\r\n\tlong\n one ')).toBe('Re: a long one');
    expect(headerText('Gr\xc3\xbc\xc3\x9fe')).toBe('Grüße');
    expect(headerText('Gr\xfc\xdfe \x96 hier')).toBe('Grüße – hier');
    expect(headerText(undefined)).toBe('');
  });
});
