import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult, Receipt } from '../../../shared/contract/imports.ts';
import { cli, exported, fixed, importInto, json, temporaryFolder } from '../command-line.ts';
import { cliBoundByModes } from './bound-by-modes.ts';
import { me, message } from './small-mail.ts';

/** Every item once: read is kept, there already, skipped for one reason, or unreadable. */
function countedOnce(receipt: Receipt): void {
  const skipped = Object.values(receipt.skipped).reduce((sum, count) => sum + count, 0);
  const unreadable = receipt.errors.length + receipt.moreErrors;
  expect(receipt.messages + receipt.occurrences).toBe(
    receipt.kept + receipt.duplicates + skipped + unreadable,
  );
}

/** Bytes that are the same in every run and mean nothing. */
function junk(length: number): Buffer {
  let state = 20_261_124;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    }),
  );
}

/** A folder of everything that can go wrong, with one good message among it. */
function hostileFolder(): string {
  const folder = join(temporaryFolder(), 'all');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  const good = message({ id: 'good' });
  write('good.mbox', good);
  write('junk', junk(100_000));
  write('junk.mbox', junk(5000));
  write('junk.ics', junk(5000));
  write('empty.mbox', '');
  write('empty.ics', '');
  write('blank.eml', '\n\n\n');
  write('nothing-but-nul.eml', Buffer.alloc(3000));
  // Cut in the middle of a header line, and of a multi-byte character.
  write('cut.mbox', `${message({ id: 'whole' })}${message({ id: 'cut' }).slice(0, 90)}`);
  write('cut.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:cut@test.example\r\nDTSTART:2026');
  write('nul.mbox', message({ id: 'nul', from: '"Nu\0l" <nul@nul.example>', subject: 'before\0after' }));
  write('far.mbox', message({ id: 'far', from: `<${'x'.repeat(5000)}@far.example>` }));
  write('short.mbox', message({ id: 'short', from: '<@b>' }));
  write('broken.gz', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), junk(500)]));
  write('deep/same.mbox', good);
  symlinkSync('..', join(folder, 'deep', 'up'));
  symlinkSync('myself', join(folder, 'myself'));
  symlinkSync('/nowhere/at/all', join(folder, 'dangling'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  // A name that is no UTF-8, as old archives have them.
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xfc, 0x72]), Buffer.from('.mbox')]),
    message({ id: 'latin' }),
  );
  return folder;
}

describe('a folder of hostile files', () => {
  it('is read to its end, every item counted once, every failure with its place', async () => {
    const folder = hostileFolder();
    const library = temporaryFolder();
    const args = ['import', folder, '--me', me, '--library', library, ...fixed, '--json'];
    const ran = await cli(args);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    const { imports } = JSON.parse(ran.stdout) as ImportResult;
    const [receipt] = imports;
    if (!receipt) throw new Error('There is no receipt');
    countedOnce(receipt);
    // Paths can be opened as they stand; below the folder they are told apart by their names.
    for (const { path } of receipt.errors) expect(path.startsWith(`${folder}/`)).toBe(true);
    const failed = receipt.errors.map((error) => error.path.slice(folder.length + 1));
    const expected = ['broken.gz', 'dangling', 'junk', 'junk.ics', 'junk.mbox', 'myself'];
    expect(failed).toEqual(expect.arrayContaining(expected));
    for (const { reason } of receipt.errors) expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(failed).not.toContain('good.mbox');
    expect(failed).not.toContain('empty.mbox');
    // The good one, the whole one beside the cut one, and that with NULs. The file whose name is no UTF-8 is read, or
    // is among the errors.
    const { messages } = JSON.parse(await exported(library)) as {
      messages: { messageId: string; subject: string }[];
    };
    const ids = messages.map((item) => item.messageId);
    for (const id of ['good', 'whole', 'nul']) expect(ids).toContain(`${id}@test.example`);
    expect(ids.includes('latin@test.example') || failed.some((path) => /^f.r\.mbox$/.test(path))).toBe(true);
    expect(messages.find((item) => item.messageId === 'nul@test.example')?.subject).toMatch(
      /^before.?after$/,
    );
    expect(receipt.duplicates).toBe(1);

    const again = await json<ImportResult>(args.slice(0, -1));
    for (const one of again.imports) {
      countedOnce(one);
      expect(one).toMatchObject({ kept: 0, touchpoints: 0 });
    }
    const before = await exported(library);
    expect((await cli(['people', '--keep', 'wide', '--library', library, ...fixed])).code).toBe(0);
    expect((await cli(['people', '--library', library, ...fixed])).code).toBe(0);
    expect(await exported(library)).not.toBe(before);
  });

  it('each by itself gives a receipt, never an exception', async () => {
    const folder = hostileFolder();
    const library = temporaryFolder();
    const names = [
      'junk',
      'junk.mbox',
      'junk.ics',
      'empty.mbox',
      'empty.ics',
      'blank.eml',
      'cut.mbox',
      'cut.ics',
    ];
    const more = ['nothing-but-nul.eml', 'broken.gz', 'dangling', 'myself', 'not-there', 'far.mbox'];
    const paths = [...names, ...more].map((name) => join(folder, name));
    const { imports } = await importInto(library, ...paths);
    expect(imports.map((one) => one.path)).toEqual(paths);
    imports.forEach(countedOnce);
    const byName = new Map(imports.map((one) => [one.path.slice(folder.length + 1), one]));
    for (const name of ['empty.mbox', 'empty.ics', 'blank.eml', 'nothing-but-nul.eml']) {
      expect(byName.get(name)).toMatchObject({ messages: 0, occurrences: 0, errors: [] });
    }
    for (const name of ['junk', 'junk.mbox', 'junk.ics', 'broken.gz', 'dangling', 'myself', 'not-there']) {
      expect(byName.get(name)?.errors).toHaveLength(1);
    }
  });
});

describe('a file the user may not read', () => {
  it('is an error with its path, and the rest is read', () => {
    const folder = temporaryFolder();
    const all = join(folder, 'all');
    mkdirSync(join(all, 'closed'), { recursive: true });
    writeFileSync(join(all, 'good.mbox'), message({ id: 'good' }));
    writeFileSync(join(all, 'secret.mbox'), message({ id: 'secret' }), { mode: 0 });
    writeFileSync(join(all, 'closed', 'inside.mbox'), message({ id: 'inside' }));
    chmodSync(join(all, 'closed'), 0);
    const library = join(folder, 'library');
    const ran = cliBoundByModes(['import', all, '--me', me, '--library', library, ...fixed, '--json']);
    chmodSync(join(all, 'closed'), 0o700);
    expect(ran.code).toBe(1);
    const { imports } = JSON.parse(ran.stdout) as ImportResult;
    imports.forEach(countedOnce);
    expect(imports).toMatchObject([
      {
        kept: 1,
        errors: [
          { path: join(all, 'closed'), offset: null, reason: 'You have no permission to read this.' },
          { path: join(all, 'secret.mbox'), reason: 'You have no permission to read this.' },
        ],
      },
    ]);
  });
});
