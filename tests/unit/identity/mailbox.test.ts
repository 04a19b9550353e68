import { describe, expect, it } from 'vitest';
import { mailboxOf } from '../../../shared/identity/mailbox.ts';

const one = (a: string, b: string) => mailboxOf(a).key === mailboxOf(b).key;

describe('the mailbox behind an address', () => {
  it.each([
    ['Ana@Harbour.example', 'ana@harbour.example'],
    ['ana.moreau@gmail.com', 'anamoreau+news@googlemail.com'],
    ['ana_moreau@me.com', 'ana_moreau@mac.com'],
    ['ana@icloud.com', 'ana@me.com'],
    ['noel.saarinen@proton.me', 'noelsaarinen@pm.me'],
    ['ana@fastmail.com', 'shops@ana.fastmail.com'],
    ['ana+a@harbour.example', 'ana+b@harbour.example'],
    ['ivan.popov@yandex.ru', 'ivan-popov@ya.ru'],
  ])('is one for %s and %s', (a, b) => {
    expect(one(a, b)).toBe(true);
  });

  it.each([
    ['ana.moreau@harbour.example', 'anamoreau@harbour.example'],
    ['jo_lane@hotmail.com', 'jolane@hotmail.com'],
    ['ana@outlook.com', 'ana@hotmail.com'],
    ['ana.moreau@icloud.com', 'anamoreau@icloud.com'],
    ['ana@fastmail.com', 'ana@fastmail.fm'],
    ['+ana@harbour.example', '+bram@harbour.example'],
    ['ana@mail.ru', 'ana@yandex.ru'],
  ])('is not for %s and %s', (a, b) => {
    expect(one(a, b)).toBe(false);
  });

  it('says which rule it goes by, and whether it is widely known', () => {
    expect(mailboxOf('ana.moreau@gmail.com')).toMatchObject({
      provider: 'Gmail',
      tag: 'plain',
      strength: 'sure',
    });
    expect(mailboxOf('ana@ya.ru')).toMatchObject({ provider: 'Yandex', strength: 'ask' });
    expect(mailboxOf('ana+x@harbour.example')).toMatchObject({ provider: null, tag: 'tagged' });
  });

  it('takes what is no address as it is', () => {
    expect(mailboxOf('hand:1').key).toBe('hand:1@');
    expect(mailboxOf('.@gmail.com').key).toBe('.@gmail.com');
  });
});
