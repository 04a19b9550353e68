import { describe, expect, test } from 'vitest';
import { parseAddresses } from '../../../main/import/mail/address-list.ts';
import { cpuTime } from '../../cpu-time.ts';

/** `name|address` of each party. */
function read(...values: string[]): string[] {
  return parseAddresses(values).map(({ name, address }) => `${name}|${address}`);
}

/** A header value as its bytes are, one character a byte. */
function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

describe('address lists', () => {
  test.each<[string, string, string[]]>([
    ['bare', 'ana@example.org', ['|ana@example.org']],
    ['named, upper case', ' Ana Moreau <Ana@Example.ORG>', ['Ana Moreau|ana@example.org']],
    ['a comma in quotes', '"Moreau, Ana" <a@x.org>, Bo <b@x.org>', ['Moreau, Ana|a@x.org', 'Bo|b@x.org']],
    ['escapes in quotes', String.raw`"Ana \"Ace\" M" <a@x.org>`, ['Ana "Ace" M|a@x.org']],
    ['quotes within a name', 'Ana "Ace" Moreau <a@x.org>', ['Ana Ace Moreau|a@x.org']],
    ['folded lines', 'Ana\n Moreau <a@x.org>,\r\n\tBo <b@x.org>', ['Ana Moreau|a@x.org', 'Bo|b@x.org']],
    ['folded inside the address', 'kvm@vger.kernel\n .org', ['|kvm@vger.kernel.org']],
    ['blanks around dots and @', 'Mary <mary @ example . net>', ['Mary|mary@example.net']],
    ['old syntax without brackets', 'jdoe@test   . example', ['|jdoe@test.example']],
    ['a group', 'Team: Ana <a@x.org>, b@x.org;, c@x.org', ['Ana|a@x.org', '|b@x.org', '|c@x.org']],
    ['an empty group', 'undisclosed-recipients:;', []],
    ['a group without members that got a host', 'undisclosed-recipient:@mail.example.com;', []],
    ['a comment as name', 'a@x.org (Ana (the first) Moreau)', ['Ana (the first) Moreau|a@x.org']],
    [
      'comments inside',
      'Pete(A nice \\) chap) <pete(his account)@silly.test(host)>',
      ['Pete|pete@silly.test'],
    ],
    ['mailto', 'Ana <mailto:a@x.org>, mailto:b@x.org', ['Ana|a@x.org', '|b@x.org']],
    ['mailto in square brackets', 'Ana Moreau [mailto:a@x.org]', ['Ana Moreau|a@x.org']],
    ['apostrophes', "'a@x.org'", ['|a@x.org']],
    ['a route', 'Ana <@relay.org,@b.org:a@x.org>', ['Ana|a@x.org']],
    ['an address as name', '"boss@bank.org" <thief@x.org>', ['boss@bank.org|thief@x.org']],
    ['a name before a bare address', 'Ana Moreau a@x.org', ['Ana Moreau|a@x.org']],
    ['no closing bracket', 'Ana <a@x.org, Bo <b@x.org>', ['Ana|a@x.org', 'Bo|b@x.org']],
    ['no closing quote', '"Ana <a@x.org>, Bo <b@x.org>', ['"Ana|a@x.org', 'Bo|b@x.org']],
    ['semicolons between', 'a@x.org; Bo <b@x.org>', ['|a@x.org', 'Bo|b@x.org']],
    ['empty entries', ', a@x.org,, ,', ['|a@x.org']],
    ['a quoted local part', '"ana moreau"@x.org', ['|"anamoreau"@x.org']],
    ['an address literal', 'Ana <ana@[192.0.2.1]>', ['Ana|ana@[192.0.2.1]']],
    ['an Exchange directory name', '"Ana" </O=ACME/OU=EU/CN=RECIPIENTS/CN=AMOREAU>', []],
    ['a name without an address', 'Ana Moreau', []],
    ['blanks alone between', 'a@x.org b@x.org', ['|a@x.org', '|b@x.org']],
    ['an address in the quoted name before a directory name', '"ana@x.org" </O=ACME/CN=ANA>', []],
    ['an address in the quoted name before no address', '"ana@x.org" <ana>', []],
    ['brackets as part of the address', '[ana]@x.org, [bo@x.org]', ['|[ana]@x.org', '|bo@x.org']],
  ])('%s', (_, value, expected) => {
    expect(read(value)).toEqual(expected);
  });

  test('fields of one name unite', () => {
    expect(read('a@x.org', 'Bo <b@x.org>')).toEqual(['|a@x.org', 'Bo|b@x.org']);
  });

  test('names in words and raw bytes', () => {
    expect(read('=?UTF-8?Q?J=C3=BCrgen?= <j@x.org>')).toEqual(['Jürgen|j@x.org']);
    expect(read(utf8('Jürgen <j@x.org>'))).toEqual(['Jürgen|j@x.org']);
    expect(read('J\xfcrgen <j@x.org>')).toEqual(['Jürgen|j@x.org']);
    expect(read('=?utf-8?Q?Moreau=2C_Ana?= <a@x.org>')).toEqual(['Moreau, Ana|a@x.org']);
    expect(read('=?utf-8?B?YW5hQHgub3Jn?=')).toEqual(['|ana@x.org']);
    expect(read('=?utf-8?Q?Ana?= <=?utf-8?Q?ana=40x.org?=>')).toEqual(['Ana|ana@x.org']);
  });

  test.each<[string, string]>([
    ['open comments', '('.repeat(200_000)],
    ['open brackets', '<'.repeat(200_000)],
    ['open quotes', 'a@b "'.repeat(50_000)],
    ['nested groups', 'a:'.repeat(100_000)],
    ['closing brackets', `<${'>'.repeat(200_000)}x@y`],
    ['blanks', `a${' '.repeat(200_000)}b@c`],
    ['dots', `${'a.'.repeat(100_000)} b@c`],
    ['open encoded words', '=?utf-8?Q?x=41'.repeat(15_000)],
    ['commas', ','.repeat(200_000)],
  ])('stays fast with %s', (_, value) => {
    const start = cpuTime();
    parseAddresses([value]);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
