import { describe, expect, it } from 'vitest';
import { nameInAddress } from '../../../shared/identity/name-in-address.ts';

describe('the name an address spells out', () => {
  it.each([
    ['ana.moreau@harbour.example', 'Ana Moreau'],
    ['ANA_MOREAU@harbour.example', 'Ana Moreau'],
    ['jean-luc.picard+work@ship.example', 'Jean-Luc Picard'],
    ['maria.de.souza@sea.example', 'Maria de Souza'],
    ['john.q.public@town.example', 'John Q. Public'],
    ['jörg.müller@berg.example', 'Jörg Müller'],
  ])('%s is %s', (address, name) => {
    expect(nameInAddress(address)).toBe(name);
  });

  it.each([
    'amoreau@harbour.example',
    'a.moreau@harbour.example',
    'ana.m@harbour.example',
    'info.desk@harbour.example',
    'web.team@harbour.example',
    'test.user@harbour.example',
    'pat.and.lee@home.example',
    'ana.moreau2@harbour.example',
    'one.two.three.four.five@words.example',
    'hand:1',
    '',
  ])('%s says none', (address) => {
    expect(nameInAddress(address)).toBeNull();
  });
});
