import { describe, expect, it } from 'vitest';
import { haveCorpora } from '../../corpora.ts';
import { seeded } from '../../seeded.ts';
import { cli, exported, fixed, importInto, temporaryFolder } from '../command-line.ts';
import { enronMailbox, listArchive, listBeginning } from '../first-import/unpacked.ts';

describe.runIf(haveCorpora())('an import that is cut short', () => {
  it('is completed by running it again, whenever it was killed', { timeout: 240_000 }, async () => {
    // Many batches, and short enough for twelve imports.
    const archive = await listBeginning(3000);
    const clean = temporaryFolder();
    const began = performance.now();
    await importInto(clean, archive);
    let whole = performance.now() - began;
    const expected = await exported(clean);

    const random = seeded(20_261_124);
    const library = temporaryFolder();
    let killed = 0;
    // One that has less left to do, or a core to itself again, can end before its time; ten have to die.
    for (let attempt = 0; killed < 10 && attempt < 20; attempt++) {
      const after = random() * whole;
      const started = performance.now();
      const ran = await cli(['import', archive, '--library', library, ...fixed], (child) => {
        setTimeout(() => child.kill('SIGKILL'), after);
      });
      if (ran.signal === 'SIGKILL') killed += 1;
      else whole = Math.min(whole, performance.now() - started);
      // Whatever was committed can be read, and the library opens.
      expect((await cli(['people', '--all', '--library', library, ...fixed, '--json'])).code).toBe(0);
    }
    expect(killed).toBe(10);
    await importInto(library, archive);
    expect(await exported(library)).toBe(expected);
  });

  it('stops cleanly at Ctrl+C and keeps what it read', async () => {
    const archive = await listBeginning(6000);
    const library = temporaryFolder();
    const ran = await cli(['import', archive, '--library', library, ...fixed, '--json'], (child) => {
      setTimeout(() => child.kill('SIGINT'), 900);
    });
    expect(ran.signal).toBeNull();
    const clean = temporaryFolder();
    await importInto(clean, archive);
    await importInto(library, archive);
    expect(await exported(library)).toBe(await exported(clean));
  });
});

describe.runIf(haveCorpora())('the order of files', () => {
  it('makes no difference, and neither does importing twice', { timeout: 120_000 }, async () => {
    const archive = await listArchive();
    const mailbox = enronMailbox();
    const me = ['--me', 'lynn.blair@enron.com'];
    const run = (library: string, ...paths: string[]) =>
      cli(['import', ...paths, ...me, '--library', library, ...fixed, '--json']);
    const one = temporaryFolder();
    const other = temporaryFolder();
    expect((await run(one, archive, mailbox)).code).toBe(0);
    expect((await run(other, mailbox)).code).toBe(0);
    expect((await run(other, archive)).code).toBe(0);
    const expected = await exported(one);
    expect(await exported(other)).toBe(expected);
    expect((await run(other, mailbox, archive)).code).toBe(0);
    expect(await exported(other)).toBe(expected);
  });
});
