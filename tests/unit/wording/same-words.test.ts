import { describe, expect, it } from 'vitest';
import { sameSentence } from '../../../shared/wording/same-words.ts';

const names = ['Ana Moreau', 'Ana Moreau'] as const;

describe('why two are one person', () => {
  it.each([
    [
      { why: 'same name', names, support: { by: 'correspondents', shared: 6 } },
      'Both are called Ana Moreau and write with the same 6 people.',
    ],
    [
      { why: 'same name', names, support: { by: 'correspondents', shared: 1 } },
      'Both are called Ana Moreau and write with the same 1 person.',
    ],
    [{ why: 'same name', names, support: { by: 'nothing' } }, 'Both are called Ana Moreau.'],
    [
      {
        why: 'same name',
        names: ['Moreau, Ana', 'Ana Moreau'],
        support: { by: 'birthday', birthday: '1980-02-29' },
      },
      '“Moreau, Ana” and “Ana Moreau” are one name. Both have the same birthday, 29 February.',
    ],
    [
      {
        why: 'like name',
        how: 'short form',
        names: ['Bill Ackerholt', 'William Ackerholt'],
        support: { by: 'company', domain: 'pinegate.example' },
      },
      '“Bill Ackerholt” and “William Ackerholt” may be a long and a short form of one name. Both write from pinegate.example.',
    ],
    [
      { why: 'one mailbox', addresses: ['a.m@gmail.com', 'am@gmail.com'], rule: 'Gmail' },
      'Gmail delivers a.m@gmail.com and am@gmail.com to one mailbox.',
    ],
    [
      { why: 'one mailbox', addresses: ['am@x.example', 'am+y@x.example'], rule: 'tag' },
      'am@x.example and am+y@x.example reach one mailbox: what follows the plus sign is a tag.',
    ],
    [{ why: 'one card', names }, 'One contacts entry of Ana Moreau holds both.'],
    [
      {
        why: 'address says name',
        address: 'ana.moreau@x.example',
        name: 'Ana Moreau',
        support: { by: 'nothing' },
      },
      'ana.moreau@x.example spells the name of Ana Moreau.',
    ],
    [{ why: 'your word' }, 'You said that they are one person.'],
  ] as const)('%j', (reason, sentence) => {
    expect(sameSentence(reason)).toBe(sentence);
  });
});
