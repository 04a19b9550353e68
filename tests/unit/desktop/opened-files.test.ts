import { describe, expect, it } from 'vitest';
import { filesHandedOver, filesNamed, OpenedFiles } from '../../../main/desktop/opened-files.ts';

describe('OpenedFiles', () => {
  it('keeps files until somebody takes them, and then hands on at once', () => {
    const opened = new OpenedFiles();
    const taken: (readonly string[])[] = [];
    opened.add(['/a.mbox']);
    opened.add(['/b.ics', '/c.eml']);
    opened.handTo((paths) => taken.push(paths));
    opened.add(['/d.mbox']);
    opened.add([]);
    expect(taken).toEqual([['/a.mbox', '/b.ics', '/c.eml'], ['/d.mbox']]);
  });

  it('gives files to the latest receiver only', () => {
    const opened = new OpenedFiles();
    const [first, second]: string[][] = [[], []];
    opened.handTo((paths) => first?.push(...paths));
    opened.handTo((paths) => second?.push(...paths));
    opened.add(['/a.mbox']);
    expect([first, second]).toEqual([[], ['/a.mbox']]);
  });
});

describe('filesNamed', () => {
  it('takes names for files and leaves options and the program', () => {
    const args = ['/usr/bin/wellspring', '--no-sandbox', 'mail/all.mbox', '-v', '/tmp/c.ics', ''];
    expect(filesNamed(args, 1, '/home/ana')).toEqual(['/home/ana/mail/all.mbox', '/tmp/c.ics']);
    expect(filesNamed(['electron', '/checkout', 'a.mbox'], 2, '/home/ana')).toEqual(['/home/ana/a.mbox']);
  });
});

describe('filesHandedOver', () => {
  it('takes only a list of names out of whatever a second start sends', () => {
    expect(filesHandedOver({ files: ['/a.mbox', 7, null, '/b.ics'] })).toEqual(['/a.mbox', '/b.ics']);
    for (const given of [undefined, null, 'files', {}, { files: '/a.mbox' }, []]) {
      expect(filesHandedOver(given)).toEqual([]);
    }
  });
});
