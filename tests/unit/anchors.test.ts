import { describe, expect, it } from 'vitest';
import { cardAnchor, firstAnchor, foldedName, namedProfile, profileAnchor } from '../../shared/anchors.ts';

describe('a profile', () => {
  it.each([
    ['https://www.linkedin.com/in/ana-moreau', 'linkedin.com/in/ana-moreau'],
    ['http://de.linkedin.com/in/Ana-Moreau/', 'linkedin.com/in/ana-moreau'],
    ['linkedin.com/in/ana-moreau?trk=x', 'linkedin.com/in/ana-moreau'],
    [' https://www.linkedin.com/in/ana-moreau/details/skills/#top ', 'linkedin.com/in/ana-moreau'],
    ['https://www.linkedin.com/in/zo%C3%AB-%E5%B1%B1', 'linkedin.com/in/zoë-山'],
    ['https://www.linkedin.com/pub/ana-moreau/12/3a4/b56', 'linkedin.com/pub/ana-moreau/12/3a4/b56'],
    ['https://www.linkedin.com/in/100%-ana', 'linkedin.com/in/100%-ana'],
    ['https://www.linkedin.com/in/a%40x.test', 'linkedin.com/in/a%40x.test'],
    ['https://www.linkedin.com/in/%FF', 'linkedin.com/in/%ff'],
  ])('%s is %s', (url, anchor) => {
    expect(profileAnchor(url)).toBe(anchor);
  });

  it.each([
    'https://www.linkedin.com/company/harbour-labs',
    'https://www.linkedin.com/in/',
    'https://linkedin.com.evil.test/in/ana',
    'https://evil.test/linkedin.com/in/ana',
    'https://notlinkedin.com/in/ana',
    'https://www.linkedin.com/in/a@x.test',
    '',
  ])('%s is none', (url) => {
    expect(profileAnchor(url)).toBeNull();
  });
});

describe('what names a person', () => {
  it('is the hand-made anchor, an address, a profile, a card, in this order', () => {
    const all = ['card:ana moreau', 'linkedin.com/in/ana', 'zoe@x.test', 'ana@x.test', 'hand:1'];
    const firsts = all.map((_, index) => firstAnchor(all.slice(0, index + 1)));
    expect(firsts).toEqual(['card:ana moreau', 'linkedin.com/in/ana', 'zoe@x.test', 'ana@x.test', 'hand:1']);
  });

  it('is the name where there is nothing else', () => {
    expect(namedProfile('Ana  MOREAU (she/her)')).toBe('linkedin.com/name/ana moreau she her');
    expect(namedProfile(' – ')).toBe('');
    expect(cardAnchor('Zoë Łuk')).toBe('card:zoe łuk');
  });

  it('is folded without breaking other scripts', () => {
    expect(foldedName('Ève O’Neil-Šimić')).toBe('eve o neil simic');
    expect(foldedName('한지민')).toBe('한지민');
    expect(foldedName('सीता')).toBe('सीता');
  });
});
