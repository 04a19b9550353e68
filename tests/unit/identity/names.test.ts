import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../shared/identity/compare-names.ts';
import { formsOf, plain } from '../../../shared/identity/fold.ts';
import { spelling } from '../../../shared/identity/local-part.ts';
import { repaired } from '../../../shared/identity/mojibake.ts';
import { parseName } from '../../../shared/identity/parse-name.ts';
import { isRoleMailbox } from '../../../shared/identity/role-mailboxes.ts';
import { shortForm } from '../../../shared/identity/short-name-of.ts';

/** "given | surname", forms first, `!` where the order is stated, and what else there is to say. */
function parsed(name: string): string {
  const { kind, given, surname, order, generation, relayed } = parseName(name);
  const parts = (of: typeof given) => of.map((part) => part.forms[0]).join(' ');
  const marks = [order === 'stated' ? '!' : '', relayed ? 'relayed' : '', generation ?? ''].filter(Boolean);
  return [
    kind === 'person' ? '' : `${kind}: `,
    parts(given),
    ' | ',
    parts(surname),
    ...marks.map((m) => ` ${m}`),
  ].join('');
}

describe('a word of a name in plain letters', () => {
  it.each([
    ['Jürgen', ['jurgen', 'juergen']],
    ['Søren', ['soren', 'soeren']],
    ['Aßmus', ['assmus']],
    ['Þórdís', ['thordis']],
    ['Łukasz', ['lukasz']],
    ['Ñusta', ['nusta']],
    ["O'Hare", ['ohare']],
    ['Hyeon-woo', ['hyeonwoo']],
    ['Γιώργος', ['giorgos']],
    ['Ольга', ['olga']],
    ['Moreau', ['moreau']],
  ])('%s is %j', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });

  it('is nothing for what has no letters', () => {
    expect(plain('12 ★ 34')).toBe('');
  });

  it('is repaired where a program misread it, and only there', () => {
    expect(repaired('BjÃ¶rn Hallström')).toBe('Björn Hallström');
    expect(repaired('Ã')).toBe('Ã');
    expect(repaired('Zoë Aßmus')).toBe('Zoë Aßmus');
  });
});

describe('a display name taken apart', () => {
  it.each([
    ['Ana Moreau', 'ana | moreau'],
    ['Moreau, Ana', 'ana | moreau !'],
    ['MOREAU Ana', 'ana | moreau !'],
    ['VAN DER BEEK, Sanne', 'sanne | vanderbeek !'],
    ['Sanne van der Beek', 'sanne | vanderbeek'],
    ['Dr. Henrike Stellmacher', 'henrike | stellmacher'],
    ['Paolo Quagliarella, PhD', 'paolo | quagliarella'],
    ['Sr. Agnes Mbwana OSB', 'agnes | mbwana'],
    ["Thomas O'Hare, Jr.", 'thomas | ohare junior'],
    ['Walter Kübler sen.', 'walter | kubler senior'],
    ['Robert Lindqvist II', 'robert | lindqvist ii'],
    ['J.R. Hartmann', 'j r | hartmann'],
    ['Ana Moreau [Harbour Labs]', 'ana | moreau'],
    ['★ Ximena Olivares ★', 'ximena | olivares'],
    ['Ulrike Haberstroh | Ackerbau eG', 'ulrike | haberstroh'],
    ['"Ulrike Haberstroh"', 'ulrike | haberstroh'],
    ['Femi Ogunbanjo (he/him)', 'femi | ogunbanjo'],
    ['Noemi Castellucci (noemi@castellucci.example)', 'noemi | castellucci'],
    ["'Ambrose Twelvetrees' via Outlook", 'ambrose | twelvetrees relayed'],
    ['Ana Moreau (Google Docs)', 'ana | moreau'],
    ['ML', 'm | l'],
    ['Teo', 'teo | '],
  ])('%s', (name, expected) => {
    expect(parsed(name)).toBe(expected);
  });

  it.each([
    ['Beatriz Lemos on behalf of Rui Tavares', 'proxy'],
    ['Pascal Thiry pp Elise Vautrin', 'proxy'],
    ['Office of Howard Lang', 'proxy'],
    ['Familie Ostermann', 'several'],
    ['Nina & Paul Abel', 'several'],
    ['The Millers', 'several'],
    ['Taylor Reed LLP', 'office'],
    ['Recruiting Team, Anil Kapadia', 'office'],
    ['QA Bot (Lena Stark)', 'office'],
    ['sunniva_dahle@mac.com', 'nobody'],
    ['', 'nobody'],
  ])('%s is no person: %s', (name, kind) => {
    expect(parseName(name).kind).toBe(kind);
  });

  it('never throws, whatever a name holds', () => {
    for (const name of [
      '\u202eevil',
      '((((',
      '"',
      ',',
      ', ,',
      '\u0000',
      '<script>alert(1)</script>',
      '𝔄𝔫𝔞',
      'a'.repeat(50_000),
    ]) {
      expect(typeof parseName(name).kind).toBe('string');
    }
  });
});

describe('two names beside each other', () => {
  it.each([
    ['Jürgen Müllerschön', 'Juergen Muellerschoen', 'same'],
    ['Moreau, Ana', 'Ana Moreau', 'same'],
    ['Giorgos Papacharalampous', 'Γιώργος Παπαχαραλάμπους', 'same'],
    ['Winifred A. Loxley', 'Winifred Loxley', 'same'],
    ['Lee Hyeon-woo', 'Hyeonwoo Lee', 'same'],
    ['William Ackerholt', 'Bill Ackerholt', 'short'],
    ['William "Bill" Ackerholt', 'Bill Ackerholt', 'short'],
    ['María Fernanda Zubizarreta', 'Fernanda Zubizarreta', 'partly'],
    ['Ñusta Quispe Mamaní', 'Nusta Quispe', 'partly'],
    ['Naomi Feldkircher-Boateng', 'Naomi Feldkircher', 'half surname'],
    ['Alexandra Novak', 'Alex Novak', 'loosely'],
    ['Anna-Lena Vogt', 'Anna Vogt', 'loosely'],
    ['Alice Clare Wolstenholme', 'A.C. Wolstenholme', 'initials'],
    ['Evgenia Papadimitropoulou', 'E. Papadimitropoulou', 'initial'],
    ['Rachel Bowyer', 'Rachel', 'first name'],
    ['Chiara Rossetti', 'Chiara Bellandi', 'other surname'],
    ['Taro Yamada', '山田太郎', 'not comparable'],
    ['李薇', '李伟', 'different'],
    ['Daniela Ortiz', 'Daniel Ortiz', 'different'],
    ['Renée Fabre', 'René Fabre', 'different'],
    ['Oleg Ivanov', 'Ольга Иванова', 'different'],
    ['Jan Reuter', 'Julia Rabe', 'different'],
  ])('%s, %s: %s', (one, other, level) => {
    expect(compareNames(parseName(one), parseName(other)).level).toBe(level);
    expect(compareNames(parseName(other), parseName(one)).level).toBe(level);
  });

  it.each([
    ['Walter Kübler jun.', 'Walter Kübler sen.', 'generations'],
    ['Robert Lindqvist', 'Robert Lindqvist II', 'one generation'],
    ['Märta Oberg', 'Marta Öberg', 'details'],
    ['Mrs Robert Ellison', 'Robert Ellison', 'details'],
    ['Mary E. Murphy', 'Mary K. Murphy', 'details'],
    ['Björn Hallström', 'Bjorn Hallstrom', 'none'],
  ])('%s, %s: kept apart by %s', (one, other, conflict) => {
    expect(compareNames(parseName(one), parseName(other)).conflict).toBe(conflict);
  });

  it('knows when it cannot know which word is the surname', () => {
    const order = (one: string, other: string) => compareNames(parseName(one), parseName(other)).order;
    expect(order('Nagyváthy István', 'István Nagyváthy')).toBe('turned');
    expect(order('Lauren Kelly', 'Kelly Lauren')).toBe('unclear');
    expect(order('Paul Konrad', 'Konrad, Paul')).toBe('as written');
  });

  it('takes a short form for what it is worth', () => {
    expect(shortForm('bill', 'william')).toBe('short');
    expect(shortForm('william', 'bill')).toBe('short');
    expect(shortForm('alex', 'alexandra')).toBe('loose');
    expect(shortForm('bill', 'will')).toBe('loose');
    expect(shortForm('bill', 'robert')).toBe('none');
  });
});

describe('an address and a name', () => {
  it.each([
    ['ana.moreau', 'full'],
    ['moreau_ana+news', 'full'],
    ['anamoreau77', 'full'],
    ['amoreau', 'initial'],
    ['a.moreau', 'initial'],
    ['anam', 'initial'],
    ['moreau', 'surname'],
    ['ana', 'given'],
    ['anam.oreau', 'none'],
    ['harbour', 'none'],
  ])('%s says Ana Moreau: %s', (local, how) => {
    expect(spelling(local, parseName('Ana Moreau'))).toBe(how);
  });

  it.each([
    'info',
    'press',
    'qa-bot',
    'petrov.family',
    'sekretariat-optik',
    'kenandjude',
    'pat.and.lee',
    'pa.mbeki',
  ])('%s is nobody’s own', (local) => {
    expect(isRoleMailbox(local, [])).toBe(true);
  });

  it.each(['ana.moreau', 'rosamund.tyndall', 'femi.ogunbanjo', 'taro.yamada', 'em_and_the_dog'])(
    '%s is somebody’s',
    (local) => {
      expect(isRoleMailbox(local, [])).toBe(false);
    },
  );

  it('leaves Martin Post his mailbox', () => {
    expect(isRoleMailbox('martin.post', ['martin', 'post'])).toBe(false);
  });
});
