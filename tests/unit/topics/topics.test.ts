import { describe, expect, it } from 'vitest';
import { subjectTerms, threadSubject } from '../../../shared/topics/subject-terms.ts';
import { topicsOf } from '../../../shared/topics/topics-of.ts';

const nobody = (_word: string) => false;
const keys = (subject: string, isName = nobody) => subjectTerms(subject, isName).map(({ key }) => key);

describe('the subject of a thread', () => {
  it.each([
    ['Re: AW: Fwd: Ceramic printers', 'Ceramic printers'],
    ['[makers] Re[2]: Ceramic  printers', 'Ceramic printers'],
    ['RE : Ceramic printers', 'Ceramic printers'],
    ['Report', 'Report'],
    ['', ''],
  ])('%s', (subject, thread) => {
    expect(threadSubject(subject)).toBe(thread);
  });
});

describe('what a subject is about', () => {
  it('is its words that say something, and pairs of them side by side', () => {
    expect(keys('Ceramic printers for the Lisbon fair')).toEqual([
      'ceramic',
      'ceramic printer',
      'printer',
      'lisbon',
      'lisbon fair',
      'fair',
    ]);
  });

  it('is nothing in what every office writes about', () => {
    expect(keys('Update: meeting on Thursday, please confirm')).toEqual([]);
    expect(keys('Rückfrage zum Termin am 12. März')).toEqual(['rückfrage']);
    expect(keys('FYI: report Q3 2026, v2')).toEqual([]);
  });

  it('is not whom it names', () => {
    expect(keys('Dinner with Ana Moreau', (word) => word === 'moreau')).toEqual([]);
  });

  it('keeps words apart that a number or a mark stands between', () => {
    expect(keys('Ceramic, printers')).toEqual(['ceramic', 'printer']);
    expect(keys('Ceramic 3 printers')).toEqual(['ceramic', 'printer']);
  });
});

describe('topics of two people', () => {
  const mail = (subject: string, day: number) => ({ subject, day });

  it('are what came up in two threads; the pair stands for its words', () => {
    const topics = topicsOf(
      [mail('Ceramic printers', 10), mail('Which ceramic printer?', 40), mail('Glaze', 50)],
      nobody,
    );
    expect(topics).toEqual([{ key: 'ceramic printer', text: 'ceramic printer', threads: 2, lastDay: 40 }]);
  });

  it('count a thread once, however long it is', () => {
    expect(topicsOf([mail('Glaze', 10), mail('Re: Glaze', 11), mail('RE: glaze', 12)], nobody)).toEqual([]);
  });

  it('do not depend on the order of messages', () => {
    const mails = [
      mail('Glaze tests', 10),
      mail('glaze', 40),
      mail('Kiln and glaze', 20),
      mail('Kiln repair', 30),
    ];
    expect(topicsOf(mails, nobody)).toEqual(topicsOf(mails.toReversed(), nobody));
    expect(topicsOf(mails, nobody).map(({ text, threads }) => [text, threads])).toEqual([
      ['glaze', 3],
      ['Kiln', 2],
    ]);
  });
});
