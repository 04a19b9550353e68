import { describe, expect, it } from 'vitest';
import { plan } from '../../../shared/reminders/plan.ts';
import { asInstant } from '../../../shared/time/instant.ts';
import { cli, temporaryFolder } from '../command-line.ts';
import { now, openHere } from './open-here.ts';

/** 1 June 2026 is a Monday; these have been in the network for months, and were never in touch. */
function libraryWithTwoDue(folder: string) {
  const before = openHere(folder, now - 200 * 86_400_000);
  before.perform(
    ['Ana', 'Bram'].map((name) => ({
      type: 'add' as const,
      person: `hand:${name.toLowerCase()}`,
      name,
      addresses: [`${name.toLowerCase()}@harbour.example`],
      organization: '',
      circle: 'close',
    })),
  );
  before.close();
  return openHere(folder);
}

describe('what was shown', () => {
  it('is told apart by person, though two people have the same occasion', () => {
    const library = libraryWithTwoDue(temporaryFolder());
    const { due } = library.reminderStanding().situation;
    expect(due.map(({ name }) => name).sort()).toEqual(['Ana', 'Bram']);
    const [one, other] = due.map(({ occasions }) => occasions[0]?.key);
    expect(one).toBe(other);
    const ana = due.find(({ name }) => name === 'Ana');
    library.rememberShown([{ key: one ?? '', person: ana?.id ?? '', at: now - 1000 }]);
    const { situation } = library.reminderStanding();
    expect(situation.shown).toEqual([{ key: one, person: ana?.id, at: now - 1000 }]);
    const planned = plan(situation, 'UTC', asInstant(now));
    expect(planned.show).toMatchObject([{ kind: 'digest', names: [{ person: { name: 'Bram' } }] }]);
  });

  it('stays with a person who is merged with another, and stands from the last time on', () => {
    const library = libraryWithTwoDue(temporaryFolder());
    const { due } = library.reminderStanding().situation;
    const key = due[0]?.occasions[0]?.key ?? '';
    const bram = due.find(({ name }) => name === 'Bram')?.id ?? '';
    library.rememberShown([{ key, person: bram, at: now - 2000 }]);
    library.rememberShown([{ key, person: bram, at: now - 1000 }]);
    library.perform([{ type: 'merge', people: due.map(({ id }) => id) }]);
    const { situation } = library.reminderStanding();
    expect(situation.due).toHaveLength(1);
    expect(situation.shown).toEqual([{ key, person: situation.due[0]?.id, at: now - 1000 }]);
    expect(plan(situation, 'UTC', asInstant(now)).show).toEqual([]);
  });

  it('is exported with the library, and nothing to undo', async () => {
    const folder = temporaryFolder();
    const library = libraryWithTwoDue(folder);
    const before = JSON.stringify(library.exported());
    library.rememberShown([{ key: 'review:2026-06-01', person: '', at: now }]);
    const after = library.exported() as { readonly shown: readonly unknown[] };
    expect(after.shown).toHaveLength(1);
    expect(JSON.stringify({ ...after, shown: [] })).toBe(before);
    expect(library.status().undo).toMatch(/^Added Ana/);
    library.close();
    expect((await cli(['people', '--library', folder])).code).toBe(0);
  });
});
