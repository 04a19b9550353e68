import { describe, expect, it } from 'vitest';
import { Shelf } from './stored-mail.ts';

const mine = 'linkedin.com/in/mira';
const ana = 'linkedin.com/in/ana';
const bram = 'linkedin.com/in/bram';
const message = { medium: 'message' } as const;

describe('my own profile', () => {
  it('is the one in all conversations', () => {
    const derived = new Shelf().mail(mine, ana, message).mail(bram, mine, message).derive({ me: null });
    expect(derived.me).toEqual([mine]);
    const touches = derived.persons.flatMap(({ anchors, touchpoints }) =>
      touchpoints.map(({ kind, direction, weightOut, weightIn }) => [
        anchors[0],
        kind,
        direction,
        weightOut,
        weightIn,
      ]),
    );
    expect(touches).toEqual([
      [ana, 'message', 'out', 1_000_000, 0],
      [bram, 'message', 'in', 0, 1_000_000],
    ]);
  });

  it('is guessed beside addresses the user named', () => {
    const derived = new Shelf()
      .mail(mine, ana, message)
      .mail(bram, mine, message)
      .derive({ me: ['me@home.test'] });
    expect(derived.me).toEqual([mine, 'me@home.test']);
  });

  it('is what the user said it is', () => {
    const derived = new Shelf()
      .mail(mine, ana, message)
      .mail(bram, mine, message)
      .derive({ me: ['me@home.test', ana] });
    expect(derived.me).toEqual([ana, 'me@home.test']);
  });

  it.each([
    ['their own mail', (shelf: Shelf) => shelf.mail('me@home.test|Mira_Lindqvist', 'x@y.test')],
    [
      'their own account',
      (shelf: Shelf) => shelf.card('Mira LINDQVIST', '', { source: 'linkedin', subject: 'me' }),
    ],
  ])('is told from the only other one by the name in %s', (_, evidence) => {
    const shelf = new Shelf().mail(`${mine}|Mira_Lindqvist`, `${ana}|Ana_Moreau`, message);
    expect(evidence(shelf).derive().me).toContain(mine);
    expect(evidence(shelf).derive().me).not.toContain(ana);
  });

  it('does not keep the address from being guessed', () => {
    const shelf = new Shelf().mail('me@home.test', 'x@y.test').mail('z@y.test', 'me@home.test');
    for (let index = 0; index < 9; index++) shelf.mail(mine, `linkedin.com/in/p${index}`, message);
    expect(shelf.derive({ me: null }).me).toEqual([mine, 'me@home.test']);
  });

  it('is nobody’s where no profile is in most messages', () => {
    const shelf = new Shelf().mail(mine, ana, message).mail(bram, 'linkedin.com/in/zoe', message);
    expect(shelf.derive({ me: null }).me).toEqual([]);
  });
});

describe('my own address', () => {
  it('is what the export of my account names, beside the most frequent one', () => {
    const derived = new Shelf()
      .mail('me@work.test', 'x@y.test')
      .mail('z@y.test', 'me@work.test')
      .card('Mira', 'mira@home.test', { source: 'linkedin', subject: 'me' })
      .derive({ me: null });
    expect(derived.me).toEqual(['me@work.test', 'mira@home.test']);
    expect(derived.guesses[1]).toMatchObject({ stated: 'own export', present: 0, likely: true });
  });

  it('is that alone where it is in the mail', () => {
    const derived = new Shelf()
      .mail('x@y.test', 'mira@home.test')
      .mail('x@y.test', 'z@y.test')
      .card('Mira', 'mira@home.test', { source: 'linkedin', subject: 'me' })
      .derive({ me: null });
    expect(derived.me).toEqual(['mira@home.test']);
  });
});
