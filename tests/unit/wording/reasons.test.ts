import { describe, expect, it } from 'vitest';
import { exchanges, met, on, received, said, sent } from './said.ts';

const spring = on('2026-05-12');

describe('the five states', () => {
  it('Strong', () => {
    expect(said([...exchanges(12, 23, spring), met(spring - 40)], '2026-05-22')).toEqual([
      'Strong: you two are well in touch.',
      'Usually every 28 days; it has been 10; they wrote last.',
      'Both of you write.',
      '1 meeting, on 2 April.',
    ]);
  });

  it('Steady, after some quiet', () => {
    expect(said(exchanges(12, 23, spring), '2026-09-12')).toEqual([
      'Steady: you are in touch, though it has been a little quiet.',
      'Usually every 31 days; it has been 123 (4×); they wrote last.',
      'Both of you write.',
      'A little cooler than 30 days before.',
    ]);
  });

  it('Steady, now and then', () => {
    const past = [spring - 400, spring - 200, spring].flatMap((day) => [sent(day, 0.6), received(day, 0.6)]);
    expect(said(past, '2026-05-20')).toEqual([
      'Steady: you are in touch now and then.',
      'It has been 8 days; they wrote last.',
      'Both of you write.',
      'Warmer than 30 days before.',
    ]);
  });

  it('Steady, because a good start is not yet Strong', () => {
    expect(said([met(spring - 70), met(spring)], '2026-05-20')).toEqual([
      'Steady: a good start, with 2 days of contact so far.',
      'It has been 8 days; you met that day.',
      '2 meetings, last on 12 May.',
      'Warmer than 30 days before.',
    ]);
  });

  it('Cooling, after some quiet', () => {
    expect(said([...exchanges(10, 23, spring), sent(spring + 9)], '2026-12-01')).toEqual([
      'Cooling: it has gone a little quiet between you.',
      'Usually every 29 days; it has been 194 (6.6×); you wrote last.',
      'Both of you write.',
      'A little cooler than 30 days before.',
    ]);
  });

  it('Cooling, with little contact', () => {
    expect(said([sent(spring - 200), received(spring - 180), sent(spring - 90)], '2026-05-12')).toEqual([
      'Cooling: there has not been much contact lately.',
      'It has been 90 days; you wrote last.',
      'Both of you write.',
      'A little cooler than 30 days before.',
    ]);
  });

  it('Fading, after long quiet', () => {
    expect(said(exchanges(10, 23, spring), '2027-09-01')).toEqual([
      'Fading: it has been quiet between you for a while.',
      'Usually every 32 days; it has been 477 (15×); they wrote last.',
      'Both of you write.',
    ]);
  });

  it('Fading, with little contact', () => {
    expect(said([sent(spring - 200, 0.3), received(spring - 90, 0.3)], '2026-05-12')).toEqual([
      'Fading: there has been only a little contact lately.',
      'It has been 90 days; they wrote last.',
      'Both of you write.',
    ]);
  });

  it('Dormant, after very long quiet', () => {
    expect(said(exchanges(9, 23, spring), '2029-01-01')).toEqual([
      'Dormant: you have not been in touch for a long time.',
      'Usually every 33 days; it has been 965 (30×); they wrote last.',
      'Both of you used to write.',
    ]);
  });

  it('Dormant, with hardly any contact', () => {
    expect(said([sent(spring - 400, 0.3), received(spring - 90, 0.02)], '2026-05-12')).toEqual([
      'Dormant: there has been hardly any contact lately.',
      'It has been 400 days; you wrote last.',
      'Since then only light touches, such as copies or large groups, last on 11 February.',
      'Both of you used to write.',
    ]);
  });
});

describe('the labels', () => {
  const every20Days = Array.from({ length: 11 }, (_, index) => spring - index * 20);

  it('One-sided: only I write', () => {
    const mine = Array.from({ length: 12 }, (_, index) => sent(spring - index * 30));
    expect(said(mine, '2026-05-17')).toEqual([
      'Cooling: contact goes mostly one way.',
      'Usually every 38 days; it has been 5; you wrote last.',
      'Only you write: 12 of your mails, none back.',
    ]);
  });

  it('One-sided: mostly I write', () => {
    expect(
      said([...exchanges(1, 1, spring - 300), ...every20Days.map((day) => sent(day))], '2026-05-17'),
    ).toEqual([
      'Cooling: contact goes mostly one way.',
      'Usually every 32 days; it has been 5; you wrote last.',
      'Lately mostly you write: in all 12 of your mails, 1 of theirs.',
    ]);
  });

  it('One-sided: mostly they write', () => {
    const past = [...exchanges(1, 1, spring - 300), ...every20Days.map((day) => received(day))];
    expect(said(past, '2026-05-17')).toEqual([
      'Cooling: contact goes mostly one way.',
      'Usually every 32 days; it has been 5; they wrote last.',
      'Lately mostly they write: in all 12 of their mails, 1 of yours.',
    ]);
  });

  it('Reconnect', () => {
    expect(said(exchanges(14, 23, spring), '2029-01-01')).toEqual([
      'Dormant: you have not been in touch for a long time.',
      'You were in touch on 14 days, both of you: an old tie worth a hello.',
      'Usually every 30 days; it has been 965 (32×); they wrote last.',
      'Both of you used to write.',
    ]);
  });

  it('New', () => {
    expect(said([sent(spring), received(spring + 3)], '2026-05-24')).toEqual([
      'New: first contact 12 days ago, 2 contact days so far.',
      'It has been 9 days; they wrote last.',
      'Both of you write.',
    ]);
    expect(said([sent(spring)], '2026-05-12')).toEqual([
      'New: first contact on 12 May, 1 contact day so far.',
      'In touch on 12 May; you wrote last.',
      'So far 1 mail of yours.',
    ]);
  });

  it('Unknown', () => {
    expect(said([received(spring), received(spring + 1)], '2026-05-24')).toEqual([
      'Unknown: 2 mails of theirs so far; you have not written or met yet.',
    ]);
  });

  it('no contact yet', () => {
    expect(said([], '2026-05-24')).toEqual(['You have not been in touch yet.']);
  });
});
