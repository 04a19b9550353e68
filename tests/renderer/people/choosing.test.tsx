import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const grid = () => screen.findByRole('grid', { name: 'Your people' });
const bar = () => screen.findByRole('toolbar', { name: 'What to do with those chosen' });
/** Enough people to choose from: all of them are drawn. */
const few = { network: 20 } as const;
/** Everybody best first, as the list begins. */
const [first, second, third] = Array.from({ length: few.network }, (_, index) =>
  inventedPerson(index, 'network'),
)
  .toSorted((a, b) => (b.health ?? -1) - (a.health ?? -1))
  .map(({ id }) => id);

describe('people chosen in the list', () => {
  test('are chosen with X, all with Ctrl A, and none with Escape', async () => {
    const { user } = await openWindow('#/people', few);
    await grid();
    await user.keyboard('jxjjx');
    expect(within(await bar()).getByText('2 people chosen')).toBeDefined();
    await user.keyboard('x');
    expect(within(await bar()).getByText('1 person chosen')).toBeDefined();
    await user.keyboard('{Control>}a{/Control}');
    expect(within(await bar()).getByText('20 people chosen')).toBeDefined();
    await expectAccessible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
  });

  test('come into a circle together, as one step', async () => {
    const opened = await openWindow('#/people', few);
    const { user } = opened;
    await grid();
    await user.keyboard('jxjx');
    await user.click(within(await bar()).getByRole('button', { name: 'Circle' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Wide/, hidden: true }));
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'keep', people: [first, second], circle: 'wide' }],
      }),
    );
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
  });

  test('are logged with one act each, and a range is chosen with Shift', async () => {
    const opened = await openWindow('#/people', few);
    const { user } = opened;
    const boxes = within(await grid()).getAllByRole('checkbox', { name: /^Choose / });
    await user.click(boxes[1] as HTMLElement);
    await user.keyboard('{Shift>}');
    await user.click(boxes[3] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(within(await bar()).getByText('3 people chosen')).toBeDefined();
    await user.click(within(await bar()).getByRole('button', { name: 'Log' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Congratulated', hidden: true }));
    await waitFor(() => {
      const asked = lastAsked(opened, 'acts.perform') as { acts: { person: string; kind: string }[] };
      expect(asked.acts.map(({ person, kind }) => [person, kind])).toEqual(
        [first, second, third].map((id) => [id, 'congratulated']),
      );
    });
  });

  test('are forgotten only after a question', async () => {
    const opened = await openWindow('#/people', few);
    const { user } = opened;
    await grid();
    await user.keyboard('jx');
    await user.click(within(await bar()).getByRole('button', { name: 'Forget…' }));
    const asks = await screen.findByRole('dialog', { name: 'Forget 1 person?' });
    expect(lastAsked(opened, 'acts.perform')).toBeUndefined();
    await user.click(within(asks).getByRole('button', { name: 'Forget 1 person' }));
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({ acts: [{ type: 'forget', people: [first] }] }),
    );
  });

  test('are not acted on where a filter hides them', async () => {
    const { user } = await openWindow('#/people', few);
    await grid();
    await user.keyboard('{Control>}a{/Control}');
    await user.keyboard('/moreau ana');
    await waitFor(() => expect(screen.getByText('1 of 20 people')).toBeDefined());
    expect(within(await bar()).getByText('1 person chosen')).toBeDefined();
  });
});

describe('people found in what was written', () => {
  test('are shown with the subject that has the words', async () => {
    const opened = await openWindow('#/people', few);
    await grid();
    await opened.user.keyboard('/trieste photographs');
    const found = await screen.findAllByText('Photographs from Trieste');
    expect(found.length).toBeGreaterThan(0);
    expect(lastAsked(opened, 'people.search')).toEqual({ text: 'trieste photographs' });
  });

  test('are those who wait for a reply, when that is asked for', async () => {
    const { user } = await openWindow('#/people', few);
    const table = await grid();
    await user.click(screen.getByRole('button', { name: 'Waiting' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'A reply is owed', hidden: true }));
    await waitFor(() => expect(screen.getByText('3 of 20 people')).toBeDefined());
    expect(Number(table.getAttribute('aria-rowcount'))).toBe(4);
  });
});
