import { describe, expect, it } from 'vitest';
import { helpContext } from '../../../shared/help/help-context.ts';
import { helpSuggestions } from '../../../shared/help/help-suggestions.ts';
import { isLooking } from '../../../shared/help/needs.ts';
import type { TodayInput } from '../../../shared/today/input.ts';
import type { Member } from '../../../shared/today/member.ts';
import { reasonsOf } from '../../../shared/today/reasons-of.ts';
import { dayOf, exchanges, inputOf, mail, member, said } from './invented-network.ts';

function help(one: Member, others: readonly Member[] = [], given: Partial<TodayInput> = {}) {
  const input = inputOf([one, ...others], given);
  return helpSuggestions(one, reasonsOf(one, input), helpContext(input));
}

const sentences = (...args: Parameters<typeof help>) => help(...args).map(({ sentence }) => sentence);
const quiet = exchanges(8, 20, '2026-09-23');

describe('help that a reason calls for', () => {
  it('is the answer, with the question and a draft in its thread', () => {
    const messages = [said('2026-11-10', 'in', 'question', 'Do you know a good ceramic printer?')];
    const one = member('Ana Moreau', { touchpoints: [mail('2026-11-10', 'in', 77)], messages });
    expect(help(one, [], { subjectOf: () => 'RE: Printers' })).toEqual([
      {
        key: 'answer reply owed m77@test',
        effort: 'answer',
        sentence: 'Answer their question.',
        why: 'They wrote on 10 November: “Do you know a good ceramic printer?”',
        step: {
          do: 'write',
          to: 'ana.moreau@moreau.test',
          subject: 'Re: Printers',
          body: 'Hello Ana,\n\n',
          log: 'mail',
        },
      },
    ]);
  });

  it('is what was promised, and thanks', () => {
    const promise = [said('2026-11-10', 'out', 'promise', 'I will send you the deck.')];
    expect(
      help(member('Ana Moreau', { touchpoints: [mail('2026-11-10', 'out', 77)], messages: promise })),
    ).toMatchObject([
      {
        sentence: 'Send what you promised.',
        why: 'You wrote on 10 November: “I will send you the deck.”',
        effort: 'share',
      },
    ]);
    const gave = [said('2026-11-10', 'in', 'congratulations', 'Congratulations on the talk.')];
    expect(
      help(member('Ana Moreau', { touchpoints: [mail('2026-11-10', 'in', 77)], messages: gave })),
    ).toMatchObject([{ sentence: 'Say thanks, and for what.', step: { subject: 'Thank you' } }]);
  });

  it('is a word on what is new, with a light touch beside it', () => {
    const touchpoints = [mail('2026-10-20', 'out')];
    const at = Date.parse('2026-11-03T08:00:00Z');
    const told = { what: 'organization', from: 'Quay', to: 'Harbour Labs', at } as const;
    expect(sentences(member('Ana Moreau', { touchpoints, contact: { change: told } }))).toEqual([
      'Congratulate them on Harbour Labs.',
      'Say hello, with nothing else in mind.',
    ]);
    const promoted = { ...told, what: 'title', from: 'Designer', to: 'Head of Design' } as const;
    expect(sentences(member('Ana Moreau', { touchpoints, contact: { change: promoted } }))[0]).toBe(
      'Congratulate them on the new post.',
    );
    expect(sentences(member('Ana Moreau', { touchpoints, contact: { birthday: '--11-24' } }))[0]).toBe(
      'Wish them a happy birthday.',
    );
    expect(sentences(member('Ana Moreau', { touchpoints, contact: { birthday: '--11-26' } }))[0]).toBe(
      'Wish them well on Thursday.',
    );
  });

  it('goes to the address of the new place, and congratulates nobody on a guess', () => {
    const move = { from: 'quay.test', to: 'harbour.test', day: dayOf('2026-11-01') };
    const anchors = ['ana@quay.test', 'ana@harbour.test'];
    const one = member('Ana Moreau', {
      anchors,
      touchpoints: [mail('2026-10-20', 'out')],
      move,
      acts: [{ type: 'keep', people: anchors, circle: 'active' }],
    });
    expect(help(one)[0]).toMatchObject({
      sentence: 'Ask how the new place is.',
      step: { to: 'ana@harbour.test', subject: 'How is the new place?', log: 'congratulated' },
    });
  });
});

describe('help from what two people share', () => {
  const topic = {
    key: 'ceramic printer',
    text: 'ceramic printers',
    threads: 3,
    lastDay: dayOf('2026-05-03'),
  };

  it('is something on a topic of theirs, the smaller effort first', () => {
    const one = member('Ana Moreau', { touchpoints: quiet, topics: [topic] });
    expect(help(one)).toMatchObject([
      { sentence: 'Say hello, with nothing else in mind.', effort: 'like or comment' },
      {
        sentence: 'Share something on ceramic printers.',
        effort: 'share',
        why: 'You two wrote about ceramic printers in 3 threads, last in May.',
        step: { subject: 'Thought of you: ceramic printers', log: 'shared' },
      },
    ]);
  });

  it('is not a topic of long ago, of everybody, or of a single word that came up twice', () => {
    const first = (topics: Member['found']['topics'], others: readonly Member[] = []) =>
      sentences(member('Ana Moreau', { touchpoints: quiet, topics }), others);
    const idle = ['Say hello, with nothing else in mind.'];
    expect(first([{ ...topic, lastDay: dayOf('2024-05-03') }])).toEqual(idle);
    expect(first([{ ...topic, key: 'printer', text: 'printers', threads: 2 }])).toEqual(idle);
    const crowd = Array.from({ length: 8 }, (_, index) => member(`Bo Nr${index}`, { topics: [topic] }));
    expect(first([topic], crowd)).toEqual(idle);
  });
});

describe('help with what they look for', () => {
  const looking = said('2026-03-12', 'in', 'information', 'Do you know a good ceramic printer?');
  const touchpoints = [mail('2026-03-12', 'in', 77), mail('2026-03-13', 'out', 78), ...quiet];

  it('is told for a year, with their sentence', () => {
    const one = member('Ana Moreau', { touchpoints, messages: [looking], acts: [on('information')] });
    expect(help(one)[1]).toMatchObject({
      sentence: 'Send them something that helps with this, or a name.',
      why: 'They wrote on 12 March: “Do you know a good ceramic printer?”',
      step: { subject: 'Re: Printers' },
    });
  });

  it('is over once the user gave something', () => {
    const gave = said('2026-03-13', 'out', 'resource', 'This might be useful to you.', 78);
    const one = member('Ana Moreau', {
      touchpoints,
      messages: [looking, gave],
      acts: [on('information'), on('resource')],
    });
    expect(sentences(one)).not.toContain('Send them something that helps with this, or a name.');
  });

  it('is an introduction to somebody who shows it, and a gain for both', () => {
    const topics = [
      { key: 'ceramic printer', text: 'ceramic printers', threads: 2, lastDay: dayOf('2026-05-03') },
    ];
    const one = member('Ana Moreau', { touchpoints, messages: [looking], acts: [on('information')] });
    const other = member('Jonas Varga', { topics });
    const expected = {
      key: 'introduce jonas.varga@varga.test m77@test',
      sentence: 'Introduce them to Jonas Varga.',
      why: 'Ana Moreau wrote on 12 March: “Do you know a good ceramic printer?” You and Jonas Varga wrote about ceramic printers.',
      step: {
        do: 'introduce',
        other: 'jonas.varga@varga.test',
        to: ['ana.moreau@moreau.test', 'jonas.varga@varga.test'],
        subject: 'Ana, meet Jonas',
        body: 'Hello Ana, hello Jonas,\n\n',
      },
    };
    expect(help(one, [other])).toContainEqual(expect.objectContaining(expected));
    expect(sentences(other, [one])).toContain('Introduce them to Ana Moreau.');
    expect(sentences(one, [other], { areAcquainted: () => true })).not.toContain(expected.sentence);
  });

  it('introduces nobody to a colleague, but somebody whose title shows it', () => {
    const contact = { title: 'Ceramic printer and potter' };
    const one = member('Ana Moreau', { touchpoints, messages: [looking], acts: [on('information')] });
    expect(sentences(one, [member('Bo Moreau', { contact })])).not.toContain('Introduce them to Bo Moreau.');
    expect(sentences(one, [member('Jonas Varga', { contact })])).toContain('Introduce them to Jonas Varga.');
  });
});

/** Switches a class on that is off until it is right often enough. */
function on(name: 'information' | 'resource') {
  return { type: 'mute', what: { by: 'class', class: name }, muted: 'off' } as const;
}

describe('a light touch', () => {
  it('is a like where they can be found, and a hello by their last thread', () => {
    const contact = { urls: ['https://www.linkedin.com/in/ana'] };
    const one = member('Ana Moreau', { touchpoints: [...quiet, mail('2026-09-24', 'in', 9)], contact });
    expect(help(one, [], { subjectOf: (item) => (item === 9 ? 'Re: Printers' : '') })).toMatchObject([
      { key: 'like', why: 'On www.linkedin.com/in/ana.', step: { do: 'log', log: 'liked' } },
      { key: 'hello', why: 'You last wrote about “Printers”, in September.', step: { subject: 'Hello' } },
    ]);
  });

  it('is lunch with somebody close they met before', () => {
    const met = (on: string) => ({
      ...mail(on, 'out'),
      kind: 'meeting' as const,
      direction: 'both' as const,
      weightIn: 1_000_000,
      meeting: 'met' as const,
    });
    const one = member('Ana Moreau', {
      touchpoints: [met('2026-08-01'), met('2026-09-01')],
      circle: 'close',
    });
    expect(help(one)).toMatchObject([
      { key: 'hello', why: 'A small sign of life keeps a tie alive.' },
      { sentence: 'Suggest lunch or a coffee.', why: 'You met 2 times, last on 1 September.' },
    ]);
  });

  it('is noted only for somebody without an address', () => {
    const person = 'hand:ana';
    const one = member('Ana Moreau', {
      anchors: [person],
      acts: [{ type: 'keep', people: [person], circle: 'active' }],
    });
    expect(help(one)).toMatchObject([{ key: 'hello', step: { do: 'log', log: 'message' } }]);
  });
});

describe('a sentence that looks for something', () => {
  it.each([
    'Do you know a good ceramic printer?',
    'We are looking for a designer.',
    'Could you recommend a lawyer?',
    'Any suggestions for a venue?',
    'Wir suchen gerade eine Designerin.',
    'Kennst du jemanden bei Harbour Labs?',
    'Nous cherchons un graphiste.',
    'Busco a alguien que sepa de hornos.',
    '¿Conoces a alguien en Lisboa?',
  ])('%s', (sentence) => {
    expect(isLooking(sentence)).toBe(true);
  });

  it.each([
    'Looking forward to seeing you.',
    'We are looking for your answer.',
    'Do you know when the fair begins?',
    'Do you know the way?',
    'I recommend that you come early.',
    'Kennst du den Weg?',
    'Are you still looking for the file?',
  ])('not “%s”', (sentence) => {
    expect(isLooking(sentence)).toBe(false);
  });
});
