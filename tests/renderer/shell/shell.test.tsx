import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { everywhereKeys, viewKeys } from '../../../renderer/shell/keys-of-views.ts';
import { expectAccessible, openWindow } from '../open-window.tsx';

describe('the window', () => {
  test('says where it is, how many wait, and how far the files tell', async () => {
    await openWindow('#/people');
    const views = screen.getByRole('navigation', { name: 'Views' });
    expect(within(views).getByRole('link', { name: 'People 143' }).getAttribute('aria-current')).toBe('page');
    expect(within(views).getByRole('link', { name: 'Discover 27' })).toBeDefined();
    expect(within(views).getByText('as of 20 November, where your files end')).toBeDefined();
    expect(document.title).toBe('People – Wellspring');
  });

  test('goes to each view by its key', async () => {
    const { user } = await openWindow('#/people');
    for (const [key, hash] of [
      ['3', '#/discover'],
      ['5', '#/imports'],
      ['6', '#/settings'],
      ['4', '#/insights'],
      ['2', '#/people'],
      ['1', '#/today'],
    ] as const) {
      await user.keyboard(`{Control>}${key}{/Control}`);
      await waitFor(() => expect(window.location.hash).toBe(hash));
    }
  });

  test.each([
    ['with the day once there are people', {}, '#/today'],
    ['with those found while nobody is kept', { network: 0 }, '#/discover'],
    ['with the first import', { network: 0, suggestions: 0, imports: 'none' }, '#/imports'],
  ] as const)('opens %s', async (_, library, hash) => {
    await openWindow('#', library);
    await waitFor(() => expect(window.location.hash).toBe(hash));
  });

  test('prints the keys of the view and those that work everywhere', async () => {
    const { user } = await openWindow('#/people');
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys in People' });
    for (const { does } of [...viewKeys.people, ...everywhereKeys]) {
      expect(within(sheet).getByText(does)).toBeDefined();
    }
    await expectAccessible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('never takes letters from somebody who types', async () => {
    const { user } = await openWindow('#/people');
    await screen.findByRole('grid');
    await user.keyboard('/a?j');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('a?j');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('says when there is nothing to take back', async () => {
    const { user } = await openWindow('#/people');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Nothing to take back.')).toBeDefined();
  });

  test('asks again for what is shown when the library changed', async () => {
    const { bridge } = await openWindow('#/people');
    await screen.findByRole('grid');
    const before = bridge.asked.filter(({ name }) => name === 'people.list').length;
    act(() => bridge.tell({ type: 'library.changed' }));
    await waitFor(() =>
      expect(bridge.asked.filter(({ name }) => name === 'people.list').length).toBe(before + 1),
    );
  });
});

describe('a library that cannot be opened', () => {
  test('is said with what, where and what to do, and nothing else is offered', async () => {
    const libraryFailure = {
      what: 'The file is damaged.',
      where: '/x/library.db',
      todo: 'Put a backup in its place.',
    };
    await openWindow('#/people', { libraryFailure });
    const alert = await screen.findByRole('alert');
    for (const words of Object.values(libraryFailure)) expect(within(alert).getByText(words)).toBeDefined();
    expect(screen.queryByRole('navigation')).toBeNull();
    await expectAccessible();
  });
});
