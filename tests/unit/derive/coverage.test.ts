import { describe, expect, it } from 'vitest';
import { isAnsweringSubject } from '../../../shared/derive/answering-subject.ts';
import { coveredStretches } from '../../../shared/derive/covered-stretches.ts';
import { dayFromIso } from '../../../shared/time/day-text.ts';
import { Shelf } from './stored-mail.ts';

describe('days the files tell of', () => {
  it('are one stretch while no more than 30 days lie between', () => {
    expect(coveredStretches([130, 100], 160)).toEqual([{ from: 100, to: 160 }]);
    expect(coveredStretches([100, 129], 160)).toEqual([
      { from: 100, to: 129 },
      { from: 160, to: 160 },
    ]);
  });

  it('begin anew after a message of long ago', () => {
    expect(coveredStretches([0, 9000, 9020], 9030)).toEqual([
      { from: 0, to: 0 },
      { from: 9000, to: 9030 },
    ]);
  });

  it('end with coverage, whatever is dated after it', () => {
    expect(coveredStretches([100, 500], 110)).toEqual([{ from: 100, to: 110 }]);
  });

  it('count mail of every kind', () => {
    const { covered, asOf } = new Shelf()
      .mail('news@shop.test', 'me@home.test', { on: '2026-03-01T09:00:00Z', bulk: true })
      .mail('ana@harbour.test', 'me@home.test', { on: '2026-03-20T09:00:00Z' })
      .derive();
    expect(asOf).toBe(dayFromIso('2026-03-20'));
    expect(covered).toEqual([{ from: dayFromIso('2026-03-01'), to: dayFromIso('2026-03-20') }]);
  });
});

describe('a subject of an answer', () => {
  it.each(['Re: Printers', 'RE : Printers', 're[2]: Printers', 'AW: Drucker', 'Sv: Trykk', '回复：打印'])(
    'is %s',
    (subject) => {
      expect(isAnsweringSubject(subject)).toBe(true);
    },
  );

  it.each(['Printers', 'Fwd: Printers', 'Reading list', 'Regarding: printers', 'Are you there?'])(
    'is not %s',
    (subject) => {
      expect(isAnsweringSubject(subject)).toBe(false);
    },
  );
});

describe('threads the user began', () => {
  const opened = (shelf: Shelf) =>
    shelf.derive().persons.find(({ anchors }) => anchors[0] === 'ana@harbour.test')?.opened;
  const on = '2026-03-02T09:00:00Z';
  const day = dayFromIso('2026-03-02');

  it('are days of new mail to them, each once', () => {
    const shelf = new Shelf()
      .mail('me@home.test', 'ana@harbour.test', { on })
      .mail('me@home.test', 'ana@harbour.test', { on: '2026-03-02T19:00:00Z' });
    expect(opened(shelf)).toEqual([day]);
  });

  it('are none in answers, by their marks or by their subject alone, nor in copies', () => {
    const shelf = new Shelf()
      .mail('me@home.test', 'ana@harbour.test', { on, replyTo: ['one@harbour.test'] })
      .mail('me@home.test', 'ana@harbour.test', { on, subject: 'Re: Printers' })
      .mail('me@home.test', 'bram@quay.test', { on, cc: 'ana@harbour.test' })
      .mail('ana@harbour.test', 'me@home.test', { on });
    expect(opened(shelf)).toEqual([]);
  });
});
