import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, fixed, importInto, json, temporaryFolder } from '../command-line.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/library');
const mail = join(fixtures, 'mail.mbox');
const meetings = join(fixtures, 'meetings.ics');
const me = 'mira@home.example';

const text = expect.any(String);
const number = expect.any(Number);
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const list = expect.any(Array);

/** A value of this kind, or null. */
const orNull = (kind: 'number' | 'string') => ({
  asymmetricMatch: (value: unknown) => value === null || typeof value === kind,
  toString: () => `${kind} or null`,
});
const share = {
  asymmetricMatch: (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1,
  toString: () => '0..1',
};

/** The row of command-line.md, each field with its type. */
const row = {
  id: text,
  name: text,
  addresses: list,
  organization: text,
  status: expect.stringMatching(/^(?:network|suggestion|unknown|ignored)$/),
  circle: orNull('string'),
  cadenceDays: number,
  star: number,
  health: orNull('number'),
  state: orNull('string'),
  labels: list,
  strength: share,
  rhythmDays: orNull('number'),
  overdue: orNull('number'),
  lastTouch: orNull('string'),
  lastDirection: orNull('string'),
  touchpoints: number,
  contactDays: number,
  sent: number,
  received: number,
  meetings: number,
  balance: orNull('number'),
  primed: orNull('number'),
  reason: text,
};

describe('the documents that scripts rely on', () => {
  it('import', async () => {
    const library = temporaryFolder();
    const args = ['import', mail, meetings, '--me', me, '--library', library, ...fixed, '--json'];
    const ran = await cli(args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    // Nine messages: one of them twice, a newsletter, a robot; one dated by its separator line alone.
    const skipped = { undated: 0, folder: 0, reply: 0, automated: 1, bulk: 1, noPeople: 0, tooLarge: 0 };
    const unmet = { cancelled: 0, declined: 0, transparent: 0, allDay: 0, future: 0 };
    expect(JSON.parse(ran.stdout)).toMatchObject({
      imports: [
        {
          id: 1,
          path: mail,
          format: 'mbox',
          bytes: readFileSync(mail).length,
          ms: number,
          messages: 9,
          events: 0,
          occurrences: 0,
          kept: 6,
          touchpoints: 8,
          duplicates: 1,
          skipped: { ...skipped, ...unmet },
          errors: [],
          coverage: { mail: ['2026-03-02', '2026-03-09'], calendar: null },
        },
        {
          id: 2,
          path: meetings,
          messages: 0,
          events: 6,
          occurrences: 8,
          kept: 3,
          touchpoints: 3,
          duplicates: 0,
          skipped: {
            cancelled: 1,
            declined: 1,
            transparent: 0,
            allDay: 1,
            future: 2,
            noPeople: 0,
            undated: 0,
          },
          errors: [],
          coverage: { mail: null, calendar: [day, day] },
        },
      ],
      me: [me],
      people: { added: 5, total: 5, unknown: 1 },
      touchpoints: { added: 11, total: 11 },
    });
  });

  describe('about people', () => {
    let common: string[] = [];
    beforeAll(async () => {
      // One library for the suite: a folder of the helper's would be gone after the first test.
      const library = mkdtempSync(join(tmpdir(), 'wellspring-contract-'));
      await importInto(library, mail, meetings, '--me', me);
      common = ['--library', library, ...fixed];
      return () => rmSync(library, { recursive: true, force: true });
    });
    const listed = (...words: string[]) =>
      json<{ asOf: string; people: { [field: string]: unknown }[] }>([...words, ...common]);

    it('people --all, and an empty network', async () => {
      expect(await listed('people')).toEqual({ asOf: '2026-03-12', people: [] });
      const { people } = await listed('people', '--all');
      expect(people).toHaveLength(5);
      for (const person of people) expect(person).toMatchObject(row);
      expect(people.find((one) => one.name === 'Zoe Park')).toMatchObject({
        status: 'unknown',
        state: 'Unknown',
        health: null,
      });
    });

    it('people --keep moves the suggestions into a circle, by key or name', async () => {
      const ran = await cli(['people', '--keep', 'CLOSE', '--json', ...common]);
      expect(ran.code).toBe(0);
      const { people } = JSON.parse(ran.stdout) as { people: { [field: string]: unknown }[] };
      expect(people).toHaveLength(4);
      for (const person of people) {
        expect(person).toMatchObject({
          ...row,
          status: 'network',
          circle: 'close',
          cadenceDays: 30,
          health: share,
          primed: share,
        });
      }
      expect(ran.stderr).toMatch(/^Kept .* and 3 others\.\n$/);
      // Nobody is left to keep: nothing changes, nothing is said.
      const again = await cli(['people', '--keep', 'wide', '--json', ...common]);
      expect(again).toMatchObject({ code: 0, stderr: '', stdout: ran.stdout });
    });

    it('person, by address in any case and by id', async () => {
      const person = await json<{ id: string; timeline: unknown[] }>([
        'person',
        'Ana@Harbour.example',
        ...common,
      ]);
      expect(person).toMatchObject({
        ...row,
        name: 'Ana Lima',
        reasons: [text, text, text],
        ledger: [
          {
            kind: 'favour',
            direction: 'in',
            weight: 2,
            date: '2026-03-02',
            sentence: 'Could you look at the plan before Friday?',
            status: 'suggested',
          },
        ],
        matters: [],
        beforeYouAsk: { primed: share, factors: [{}, {}, {}, {}, {}] },
        notes: '',
        nextMeeting: { date: '2027-06-01T10:00:00Z', summary: 'Far ahead' },
      });
      const first = {
        date: '2026-03-02T09:00:00Z',
        kind: 'mail',
        direction: 'in',
        groupSize: 1,
        subject: 'The harbour plan',
        source: mail,
      };
      expect(person.timeline).toEqual([
        expect.objectContaining({ date: '2026-03-03T23:30:00Z', direction: 'out', groupSize: 2 }),
        expect.objectContaining(first),
      ]);
      expect(await json(['person', person.id, ...common])).toEqual(person);
    });

    it('add, log and forget', async () => {
      const { added } = await json<{ added: { id: string } }>([
        'add',
        'Nadia',
        'Nadia@Studio.example',
        ...common,
      ]);
      expect(added).toMatchObject({
        ...row,
        addresses: ['nadia@studio.example'],
        circle: 'active',
        health: null,
      });
      const words = ['log', added.id, 'lunch', '--on', '2026-11-20', '--both', '--note', 'soup\twith “salt”'];
      await json([...words, ...common]);
      const person = await json<{ timeline: unknown[] }>(['person', added.id, ...common]);
      expect(person.timeline).toEqual([
        expect.objectContaining({
          date: '2026-11-20',
          kind: 'lunch',
          direction: 'both',
          groupSize: 1,
          subject: 'soup\twith “salt”',
          source: 'by hand',
        }),
      ]);
      expect(await json(['forget', added.id, ...common])).toEqual({ forgotten: added.id });
      expect(await cli(['person', added.id, '--json', ...common])).toMatchObject({ code: 2, stdout: '' });
    });

    it('imports, undo-import and export', async () => {
      const { imports } = await json<{ imports: unknown[] }>(['imports', ...common]);
      expect(imports).toMatchObject([
        { id: 2, path: meetings, state: 'done', kept: 3 },
        { id: 1, path: mail, state: 'done', kept: 6 },
      ]);
      expect(await json(['undo-import', '2', ...common])).toEqual({ undone: 2 });
      const after = await json<{ imports: unknown[] }>(['imports', ...common]);
      expect(after.imports).toMatchObject([{ state: 'undone' }, { state: 'done' }]);
      const file = join(temporaryFolder(), 'all.json');
      expect(await json(['export', '--format', 'json', file, ...common])).toEqual({ exported: file });
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ wellspring: 1, me: [me], events: [] });
    });
  });
});
