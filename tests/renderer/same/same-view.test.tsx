import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { viewKeys } from '../../../renderer/shell/keys-of-views.ts';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const people = Array.from({ length: 6 }, (_, index) => inventedPerson(index, 'network'));
const idOf = (index: number) => people[index]?.id ?? '';
const nameOf = (index: number) => people[index]?.name ?? '';
const pair = (index: number) =>
  screen.findByRole('article', { name: `Are ${nameOf(index)} and ${nameOf(index)} one person?` });
const merge = (index: number) => ({ acts: [{ type: 'merge', people: [idOf(index), idOf(index + 1)] }] });
const keepApart = (index: number) => ({
  acts: [{ type: 'not-same', one: [idOf(index)], other: [idOf(index + 1)] }],
});

describe('comparing two people', () => {
  test('shows both side by side, with the reason and whom both know', async () => {
    await openWindow('#/same');
    const card = await pair(0);
    expect(
      within(card).getByText(`Both are called ${nameOf(0)} and write with the same 6 people.`),
    ).toBeDefined();
    const row = within(card).getByRole('row', { name: /^Addresses/ });
    expect(within(row).getByText(people[0]?.addresses[0] ?? '')).toBeDefined();
    expect(within(row).getByText(people[1]?.addresses[0] ?? '')).toBeDefined();
    expect(within(card).getByRole('row', { name: /^Both know/ }).textContent).toContain('Jonas Varga');
    expect(screen.getByText('3 pairs to answer')).toBeDefined();
    expect(screen.getByRole('link', { name: 'People 143' }).getAttribute('aria-current')).toBe('page');
    await expectAccessible();
  });

  test('is answered from the keyboard: merge, not the same, skip, and back', async () => {
    const opened = await openWindow('#/same');
    const { user } = opened;
    await pair(0);
    await user.keyboard('m');
    await pair(2);
    expect(lastAsked(opened, 'acts.perform')).toEqual(merge(0));
    await user.keyboard('n');
    await pair(4);
    expect(lastAsked(opened, 'acts.perform')).toEqual(keepApart(2));
    await user.keyboard('s');
    expect(await screen.findByRole('heading', { name: 'Nobody to compare' })).toBeDefined();
    await user.keyboard('z');
    await pair(4);
    expect(opened.bridge.acts).toHaveLength(2);
    await user.keyboard('z');
    await pair(2);
    expect(opened.bridge.acts).toEqual(merge(0).acts);
    await user.keyboard('z');
    await pair(0);
    expect(opened.bridge.acts).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(window.location.hash).toBe('#/people'));
  });

  test('does with the mouse what the keys do', async () => {
    const opened = await openWindow('#/same');
    const { user } = opened;
    await user.click(within(await pair(0)).getByRole('button', { name: 'Merge' }));
    await user.click(within(await pair(2)).getByRole('button', { name: 'Not the same' }));
    await user.click(within(await pair(4)).getByRole('button', { name: 'Skip' }));
    // The toast has one too; this is the one in the view.
    const undos = await screen.findAllByRole('button', { name: 'Undo' });
    await user.click(undos.find((one) => one.getAttribute('aria-keyshortcuts') === 'z') ?? document.body);
    await pair(4);
    expect(opened.bridge.acts).toEqual([...merge(0).acts, ...keepApart(2).acts]);
  });

  test('takes back no more than its own answers, though the toast took one back before', async () => {
    const opened = await openWindow('#/same');
    const { user } = opened;
    await pair(0);
    await user.keyboard('m');
    await pair(2);
    await user.keyboard('n');
    await pair(4);
    const undos = await screen.findAllByRole('button', { name: 'Undo' });
    await user.click(undos.find((one) => !one.hasAttribute('aria-keyshortcuts')) ?? document.body);
    await pair(2);
    await user.keyboard('z');
    await pair(0);
    expect(opened.bridge.acts).toEqual([]);
    await user.keyboard('z');
    expect(lastAsked(opened, 'acts.undo')).toBeUndefined();
    expect(opened.bridge.asked.filter(({ name }) => name === 'acts.undo')).toHaveLength(2);
  });

  test('prints its keys, each of which is pressed above', async () => {
    const { user } = await openWindow('#/same');
    await pair(0);
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys in The same person?' });
    for (const { does } of viewKeys.same) expect(within(sheet).getByText(does)).toBeDefined();
  });

  test('says what will be here while there is nobody to compare', async () => {
    await openWindow('#/same', { likely: 0 });
    expect(await screen.findByRole('heading', { name: 'Nobody to compare' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Back to people' }).getAttribute('href')).toBe('#/people');
    await expectAccessible();
  });

  test('brings a pair back when the app could not keep the answer', async () => {
    const failure = { what: 'The disk is full.', where: 'library.db', todo: 'Make room and do it again.' };
    const { user } = await openWindow('#/same', { failing: { 'acts.perform': failure } });
    await pair(0);
    await user.keyboard('m');
    expect(await screen.findByText('The disk is full.')).toBeDefined();
    await pair(0);
  });

  test('says what failed, and waits in sight', async () => {
    const failure = {
      what: 'The pairs could not be read.',
      where: 'library.db',
      todo: 'Open Wellspring again.',
    };
    await openWindow('#/same', { failing: { 'people.likely-same': failure } });
    expect(await screen.findByText('The pairs could not be read.')).toBeDefined();
  });

  test('waits in sight', async () => {
    await openWindow('#/same', { silent: ['people.likely-same'] });
    expect(await screen.findByText('One moment…')).toBeDefined();
  });
});

describe('the way there', () => {
  test('stands above the list of people, and not when there is nobody to compare', async () => {
    await openWindow('#/people');
    await screen.findByRole('grid');
    const entry = await screen.findByRole('link', { name: '3 pairs may be the same person' });
    expect(entry.getAttribute('href')).toBe('#/same');
  });

  test('is left out while nothing is known of it', async () => {
    await openWindow('#/people', { likely: 0 });
    await screen.findByRole('grid');
    expect(screen.queryByRole('link', { name: /may be the same person/ })).toBeNull();
  });
});

describe('the addresses of a person', () => {
  const place = `#/people/${encodeURIComponent(idOf(3))}`;

  test('say why they belong together, and let one be split off', async () => {
    const opened = await openWindow(place);
    const { user } = opened;
    await user.click(await screen.findByRole('button', { name: 'All names and addresses' }));
    expect(
      within(await screen.findByRole('region', { name: 'Why these are one person' })).getByText(
        /write with the same 6 people/,
      ),
    ).toBeDefined();
    const second = people[3]?.addresses[1] ?? '';
    await user.click(screen.getByRole('button', { name: `Split off ${second}` }));
    expect(lastAsked(opened, 'acts.perform')).toEqual({
      acts: [{ type: 'split', person: idOf(3), anchors: [second], rest: [] }],
    });
    await expectAccessible();
  });
});
