import { describe, expect, it } from 'vitest';
import { parseCommandLine, UsageError } from '../../../main/cli/arguments.ts';
import { table } from '../../../main/cli/output.ts';
import { defaultLibraryFolder } from '../../../main/library/default-folder.ts';

describe('the words of a command', () => {
  it('are read in any order', () => {
    const words = [
      '--json',
      'log',
      'ana@harbour.example',
      '--both',
      'lunch',
      '--on=2026-05-01',
      '--note',
      '--soup',
    ];
    expect(() => parseCommandLine(words)).toThrow(UsageError);
    const line = parseCommandLine([
      ...words.slice(0, -2),
      '--note=--soup',
      '--library',
      '/l',
      '--zone',
      'UTC',
    ]);
    expect(line).toEqual({
      command: 'log',
      positionals: ['ana@harbour.example', 'lunch'],
      library: '/l',
      now: null,
      zone: 'UTC',
      output: 'json',
      me: [],
      all: false,
      keep: null,
      on: '2026-05-01',
      both: true,
      yes: false,
      note: '--soup',
      format: null,
      help: false,
    });
  });

  it('take several own addresses, in any case', () => {
    const line = parseCommandLine(['import', 'a.mbox', '--me', 'A@X.example', '--me', ' b@x.example ']);
    expect(line.me).toEqual(['a@x.example', 'b@x.example']);
  });

  it('take a file whose name begins with a dash after --', () => {
    expect(parseCommandLine(['import', '--', '--me']).positionals).toEqual(['--me']);
  });

  it.each([
    ['2026-05-03T12:00:00Z', Date.UTC(2026, 4, 3, 12)],
    ['2026-05-03T12:00:00+02:00', Date.UTC(2026, 4, 3, 10)],
    ['2026-05-03', Date.UTC(2026, 4, 2, 22)],
  ])('--now %s', (text, ms) => {
    expect(parseCommandLine(['people', '--now', text, '--zone', 'Europe/Berlin']).now).toBe(ms);
  });

  it.each(['', 'now', '2026-05-03T12:00', '2026-02-29', '03.05.2026', '1767225600000'])(
    '--now %j is refused',
    (text) => {
      expect(() => parseCommandLine(['people', `--now=${text}`])).toThrow(/--now takes an ISO 8601/);
    },
  );
});

describe('the default library', () => {
  it.each([
    ['linux', { XDG_CONFIG_HOME: '/home/m/.cfg' }, '/home/m/.cfg/Wellspring/library'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Wellspring/library'],
  ] as const)('lies where the app of %s keeps its data', (platform, environment, folder) => {
    expect(defaultLibraryFolder(platform, environment)).toBe(folder);
  });
});

describe('a table', () => {
  it('keeps its columns apart, whatever stands in the cells', () => {
    expect(
      table([
        ['name', 'why'],
        ['Ana\nLima', ''],
        ['B', 'x\u202ey'],
      ]),
    ).toBe('name      why\nAna Lima\nB         x y');
  });
});
