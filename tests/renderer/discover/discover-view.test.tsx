import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { deckOf } from '../../../renderer/discover/deck.ts';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, openWindow } from '../open-window.tsx';

const deck = deckOf(
  Array.from({ length: 27 }, (_, index) => inventedPerson(index, 'suggestion')),
  new Set(),
);
const nameAt = (place: number) => deck[place]?.name ?? '';
const idAt = (place: number) => deck[place]?.id ?? '';
const card = (place: number) => screen.findByRole('article', { name: `Suggestion: ${nameAt(place)}` });

describe('discover', () => {
  test('shows the strongest first, with the evidence and the last subjects', async () => {
    await openWindow('#/discover');
    const first = await card(0);
    expect(first.textContent).toContain(deck[0]?.evidence);
    await waitFor(() => expect(within(first).getAllByRole('time').length).toBe(3));
    expect(screen.getByText('1 of 27')).toBeDefined();
    await expectAccessible();
  });

  test.each([
    ['1', { type: 'keep', people: [idAt(0)], circle: 'close' }],
    ['2', { type: 'keep', people: [idAt(0)], circle: 'active' }],
    ['3', { type: 'keep', people: [idAt(0)], circle: 'wide' }],
    ['4', { type: 'keep', people: [idAt(0)], circle: 'yearly' }],
    ['l', { type: 'later', people: [idAt(0)], until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
    ['n', { type: 'never', people: [idAt(0)] }],
  ])('%s decides and shows the next card', async (key, act) => {
    const { bridge, user } = await openWindow('#/discover');
    await card(0);
    await user.keyboard(key);
    await card(1);
    await waitFor(() => expect(screen.getByText('1 of 26')).toBeDefined());
    expect(bridge.acts).toEqual([act]);
  });

  test('Z takes the last decision back and shows its card again', async () => {
    const { bridge, user } = await openWindow('#/discover');
    await card(0);
    await user.keyboard('2');
    await card(1);
    await waitFor(() => expect(screen.getByText('1 of 26')).toBeDefined());
    await user.keyboard('z');
    await card(0);
    expect(bridge.acts).toEqual([]);
  });

  test('arrows look at others without deciding', async () => {
    const { bridge, user } = await openWindow('#/discover');
    await card(0);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await card(1);
    expect(bridge.acts).toEqual([]);
  });

  test('letters and digits do nothing while a dialog is open', async () => {
    const { bridge, user } = await openWindow('#/discover');
    await card(0);
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keys in Discover' });
    await user.keyboard('1n');
    expect(bridge.acts).toEqual([]);
  });

  test('a decision that cannot be kept leaves the card where it was', async () => {
    const failure = { what: 'The disk is full.', where: '/home', todo: 'Make room.' };
    const { user } = await openWindow('#/discover', { failing: { 'acts.perform': failure } });
    await card(0);
    await user.keyboard('1');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    await card(0);
    expect(screen.getByText('1 of 27')).toBeDefined();
  });

  test('as a list decides too', async () => {
    const { bridge, user } = await openWindow('#/discover');
    await card(0);
    await user.click(screen.getByRole('radio', { name: 'List' }));
    const list = await screen.findByRole('list', { name: 'Discover' });
    await user.click(
      within(within(list).getAllByRole('listitem')[1] as HTMLElement).getByRole('button', { name: 'Never' }),
    );
    await waitFor(() => expect(bridge.acts).toEqual([{ type: 'never', people: [idAt(1)] }]));
    await expectAccessible();
  });

  test('says so when all is decided', async () => {
    await openWindow('#/discover', { suggestions: 0 });
    expect(await screen.findByRole('heading', { name: 'All decided' })).toBeDefined();
    await expectAccessible();
  });

  test('says what to do when nothing was imported', async () => {
    await openWindow('#/discover', { network: 0, suggestions: 0, imports: 'none' });
    expect(await screen.findByRole('heading', { name: 'Nobody to suggest yet' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Import mail or calendars' }).getAttribute('href')).toBe(
      '#/imports',
    );
  });

  test('waits, and fails, in sight', async () => {
    await openWindow('#/discover', { silent: ['people.list'] });
    expect(await screen.findByText('One moment…')).toBeDefined();
  });
});
