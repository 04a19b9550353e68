import { describe, expect, it } from 'vitest';
import type { Act } from '../../../shared/journal/acts.ts';
import { DecisionIndex } from '../../../shared/journal/decisions.ts';
import { householdOf } from '../../../shared/journal/household.ts';
import { hitKey } from '../../../shared/journal/ledger-decision.ts';
import { phraseKey } from '../../../shared/journal/muted.ts';
import { phraseIn } from '../../../shared/journal/phrase.ts';

const ana = 'ana@harbour.example';
const hit = { message: '<a1@x>', class: 'offer', phrase: 'happy to help' } as const;

function entries(acts: readonly Act[], undone: readonly number[] = []) {
  return acts.map((act, id) => ({ id, at: id, undone: undone.includes(id) ? 99 : null, act }));
}
const about = (acts: readonly Act[], undone: readonly number[] = []) =>
  new DecisionIndex(entries(acts, undone)).about([ana]);

describe('what the user says of gives and asks', () => {
  it('keeps the last word on a hit, and that on another apart', () => {
    const other = { ...hit, message: '<a2@x>' };
    const { ledger } = about([
      { type: 'judge', person: ana, hit, as: 'rejected' },
      { type: 'judge', person: ana, hit: other, as: 'confirmed' },
      { type: 'judge', person: ana, hit, as: 'introduction' },
    ]);
    expect([...ledger.judged]).toEqual([
      [hitKey(other), { hit: other, as: 'confirmed' }],
      [hitKey(hit), { hit, as: 'introduction' }],
    ]);
  });

  it('goes back to the word before when the last is undone', () => {
    const acts: readonly Act[] = [
      { type: 'judge', person: ana, hit, as: 'confirmed' },
      { type: 'judge', person: ana, hit, as: 'rejected' },
    ];
    expect(about(acts, [1]).ledger.judged.get(hitKey(hit))?.as).toBe('confirmed');
  });

  it('mutes a class for one person, and lets it be found again', () => {
    const on: Act = { type: 'mute-for', person: ana, class: 'question', muted: 'on' };
    expect([...about([on]).ledger.muted]).toEqual(['question']);
    expect([...about([on, { ...on, muted: 'off' }]).ledger.muted]).toEqual([]);
    expect(new DecisionIndex(entries([on])).about(['bram@quay.example']).ledger.muted.size).toBe(0);
  });

  it('keeps what is written down by hand', () => {
    const acts: readonly Act[] = [
      { type: 'entry', person: ana, kind: 'advice', by: 'them', on: '2026-05-20', note: 'boats' },
    ];
    expect(about(acts).ledger.entries).toEqual([
      { act: 0, kind: 'advice', by: 'them', on: '2026-05-20', note: 'boats' },
    ]);
  });

  it('forgets all of it with the person', () => {
    const acts: readonly Act[] = [
      { type: 'judge', person: ana, hit, as: 'rejected' },
      { type: 'forget', people: [ana] },
    ];
    expect(about(acts).ledger.judged.size).toBe(0);
  });

  it('mutes phrases and classes for everybody', () => {
    const phrase: Act = {
      type: 'mute',
      what: { by: 'phrase', class: 'offer', phrase: 'do call' },
      muted: 'on',
    };
    const advice: Act = { type: 'mute', what: { by: 'class', class: 'advice' }, muted: 'off' };
    const { muted } = householdOf(entries([phrase, advice]));
    expect([...muted.phrases]).toEqual([phraseKey('offer', 'do call')]);
    expect([...muted.classes]).toEqual([['advice', 'on']]);
    expect(householdOf(entries([phrase, { ...phrase, muted: 'off' }])).muted.phrases.size).toBe(0);
  });
});

describe('a phrase', () => {
  it.each([
    ['Happy to help, Ana!', 'Ana', 'happy to help'],
    ['Happy to help , 2 times…', '', 'happy to help times'],
    ['Können Sie Ärger machen?', '', 'können sie ärger machen'],
    ['', '', ''],
  ])('of %j without %j is %j', (sentence, called, expected) => {
    expect(phraseIn(sentence, called)).toBe(expected);
  });
});
