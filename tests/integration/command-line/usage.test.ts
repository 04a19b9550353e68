import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/contract/imports.ts';
import { cli, fixed, importInto, temporaryFolder } from '../command-line.ts';
import { importHere, openHere } from '../library/open-here.ts';
import { conversation, crowd, mbox, me } from '../library/small-mail.ts';

const program = resolve(import.meta.dirname, '../../../out/main/cli.js');

describe('wrong usage', () => {
  const wrong: readonly (readonly string[])[] = [
    [],
    ['fly'],
    ['people', '--shout'],
    ['people', 'extra'],
    ['people', '--now', 'tomorrow'],
    ['people', '--now', '2026-02-30'],
    ['people', '--zone', 'Mars/Olympus'],
    ['people', '--keep', 'no such circle'],
    ['import'],
    ['person'],
    ['person', 'nobody@here.example'],
    ['forget', 'ana@harbour.example', 'bram@quay.example'],
    ['add'],
    ['add', '   '],
    ['add', 'x'.repeat(201)],
    ['add', 'Ana', 'Lima'],
    ['log', 'ana@harbour.example'],
    ['log', 'ana@harbour.example', 'dance'],
    ['log', 'ana@harbour.example', 'call', '--on', '2026-13-01'],
    ['log', 'ana@harbour.example', 'call', '--note', 'x'.repeat(10_001)],
    ['undo-import'],
    ['undo-import', 'first'],
    ['undo-import', '99'],
    ['export', 'file.json'],
    ['export', '--format', 'json'],
    ['export', '--format', 'xml', 'file.xml'],
    ['export', '--format', 'json', '/nowhere/at/all.json'],
  ];

  it('ends with 2, says what is wrong on stderr only, and changes nothing', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    const before = await cli(['people', '--all', '--library', library, ...fixed, '--json']);
    for (const words of wrong) {
      const ran = await cli(['--library', library, '--json', ...words]);
      expect([words, ran.code, ran.stdout]).toEqual([words, 2, '']);
      expect(ran.stderr).toMatch(/^\S.{9}/);
      expect(ran.stderr).not.toMatch(/\bat .*\.js:\d+/);
    }
    const after = await cli(['people', '--all', '--library', library, ...fixed, '--json']);
    expect(after).toEqual(before);
  });

  it('--help lists every command and touches no library', async () => {
    const library = join(temporaryFolder(), 'never');
    const ran = await cli(['people', '--help', '--library', library]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const name of [
      'import',
      'people',
      'person',
      'add',
      'forget',
      'log',
      'imports',
      'undo-import',
      'export',
    ]) {
      expect(ran.stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
    expect(existsSync(library)).toBe(false);
  });
});

describe('what a command says', () => {
  it('ends with 1 when some input could not be read, and reads the rest', async () => {
    const library = temporaryFolder();
    const missing = join(library, 'not-there.mbox');
    const args = ['import', missing, conversation(), '--library', library, ...fixed, '--json'];
    const ran = await cli(args);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    const { imports } = JSON.parse(ran.stdout) as ImportResult;
    expect(imports).toMatchObject([
      {
        id: 0,
        path: missing,
        messages: 1,
        kept: 0,
        errors: [{ path: missing, offset: null, reason: expect.stringMatching(/\.$/) }],
      },
      { id: 2, kept: 4, errors: [] },
    ]);
    // What could not be opened at all leaves nothing to list, to take back or to undo.
    expect(openHere(library).imports()).toMatchObject([{ id: 2, kept: 4 }]);
    expect(openHere(library).undo()).toEqual({ said: 'Took in an import', imports: [2] });
    expect(openHere(library).undo()).toBeNull();
  });

  it('is the message alone when somebody, a circle or a day is not to be found', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    for (const [said, ...args] of [
      ['Nobody in the library has', 'person', 'nobody@test.example'],
      ['Nobody in the library has', 'forget', 'nobody@test.example'],
      ['There is no circle “enemies”', 'people', '--keep', 'enemies'],
      ['1 January 2030 lies in the future', 'log', 'ana@harbour.example', 'call', '--on', '2030-01-01'],
    ]) {
      const ran = await cli([...args, '--library', library, ...fixed]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(said);
      expect(ran.stderr.trim().split('\n')).toHaveLength(2);
    }
  });

  it('names what could not be read by a path that can be opened', async () => {
    const library = temporaryFolder();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'sub'));
    const paper = join(folder, 'sub', 'paper.pdf');
    writeFileSync(paper, '%PDF-1.7 and so on');
    const taken = await importInto(library, folder, paper);
    expect(taken.imports.map(({ errors }) => errors.map(({ path }) => path))).toEqual([[paper], [paper]]);
    const said = await cli(['import', paper, '--library', library, ...fixed]);
    expect(said.stdout).toContain('  1 item could not be read.\n');
    expect(said.stdout).not.toContain('Read 1 message');
  });

  it('lists the network best first, who has no health last', async () => {
    const folder = temporaryFolder();
    const library = openHere(folder, Date.parse('2026-11-24T00:00:00Z'));
    const often = Array.from({ length: 6 }, (_, index) => ({
      id: `z${index}`,
      ...(index % 2 ? { from: 'zoe@test.example' } : { from: me, to: 'zoe@test.example' }),
      date: `${index + 10} Mar 2026 10:00:00 +0000`,
    }));
    await importHere(library, [conversation(), mbox('often.mbox', ...often)], [me]);
    library.perform([
      { type: 'keep', people: library.people('suggestions').map(({ id }) => id), circle: 'active' },
      { type: 'add', person: 'hand:1', name: 'Aaron', addresses: [], organization: '', circle: 'active' },
    ]);
    const names = ['zoe@test.example', 'Ana Lima', 'Bram Okafor', 'Aaron'];
    expect(library.people('network').map(({ name }) => name)).toEqual(names);
  });

  it('is text for people without --json, and shows no control characters of names', async () => {
    const library = temporaryFolder();
    await importInto(library, conversation());
    await cli(['add', 'Ev\u001b[31mil\u202e', 'evil@test.example', '--library', library, ...fixed]);
    const ran = await cli(['people', '--all', '--library', library, ...fixed]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Ana Lima');
    expect(() => JSON.parse(ran.stdout)).toThrow();
    for (const unseen of ['\u001b', '\u202e']) expect(ran.stdout).not.toContain(unseen);
  });

  it('may be read in part only', async () => {
    const library = temporaryFolder();
    await importInto(library, crowd('crowd.mbox', 400));
    const args = [program, 'people', '--all', '--json', '--library', library, ...fixed];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise((ended) => child.on('close', ended));
    expect([code, said]).toEqual([0, '']);
  });
});
