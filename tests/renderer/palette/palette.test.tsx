import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { viewNames } from '../../../renderer/shell/place.ts';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const open = async (place = '#/settings', given = {}) => {
  const opened = await openWindow(place, { network: 30, ...given });
  await opened.user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('combobox', { name: 'Search or do anything' });
  return opened;
};
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const chosen = () => screen.getByRole('option', { selected: true });

describe('the palette', () => {
  test('opens from anywhere, while somebody types too, and closes with the same key', async () => {
    const { user } = await openWindow('#/people', { network: 30 });
    await screen.findByRole('grid');
    await user.keyboard('/zoe{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search or do anything' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Search or do anything' })).toBeNull());
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('zoe');
  });

  test('offers what is done every day, and every view, before anything is typed', async () => {
    await open();
    expect(options()[0]).toContain('Log what you did');
    expect(options().filter((text) => text?.startsWith('Go to '))).toHaveLength(viewNames.length);
    const field = screen.getByRole('combobox', { name: 'Search or do anything' });
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id);
    await expectAccessible();
  });

  test('finds a person without accents and in any order, and opens them', async () => {
    const { user } = await open();
    await user.keyboard('zizek ana');
    await waitFor(() => expect(chosen().textContent).toContain('Ana Žižek'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/people\/ana\.zizek/));
    expect(await screen.findByRole('heading', { name: 'Ana Žižek' })).toBeDefined();
  });

  test('finds people who are no more than found', async () => {
    const found = inventedPerson(1, 'suggestion');
    const { user } = await open('#/settings', { network: 0 });
    await user.keyboard(found.name);
    await waitFor(() => expect(chosen().textContent).toContain('Suggested'));
  });

  test('goes to a view', async () => {
    const { user } = await open();
    await user.keyboard('insi{Enter}');
    await waitFor(() => expect(window.location.hash).toBe('#/insights'));
  });

  test('moves with the arrows, around both ends', async () => {
    const { user } = await open();
    const all = options();
    await user.keyboard('{ArrowUp}');
    expect(chosen().textContent).toBe(all.at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen().textContent).toBe(all[1]);
  });

  test('does things: theme, import, add a person, undo, keys', async () => {
    const opened = await open();
    const { user } = opened;
    await user.keyboard('dark{Enter}');
    await waitFor(() => expect(lastAsked(opened, 'settings.set')).toEqual({ theme: 'dark' }));
    await user.keyboard('{Control>}k{/Control}import fold{Enter}');
    await waitFor(() => expect(lastAsked(opened, 'imports.choose')).toEqual({ what: 'folder' }));
    await user.keyboard('{Control>}k{/Control}revert{Enter}');
    expect(await screen.findByText('Nothing to take back.')).toBeDefined();
    await user.keyboard('{Control>}k{/Control}add a per{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Add a person' })).toBeDefined();
    await user.keyboard('{Escape}{Control>}k{/Control}shortcuts{Enter}');
    expect(await screen.findByRole('dialog', { name: /^Keys in/ })).toBeDefined();
  });

  test('says when nothing is called that', async () => {
    const { user } = await open();
    await user.keyboard('qqq');
    expect(await screen.findByText(/^Nothing is called that/)).toBeDefined();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('combobox', { name: 'Search or do anything' })).toBeDefined();
  });

  test('opens by its button, for the mouse', async () => {
    const { user } = await openWindow('#/settings', { network: 30 });
    await user.click(screen.getByRole('button', { name: 'Search or do anything' }));
    const field = await screen.findByRole('combobox', { name: 'Search or do anything' });
    await user.type(field, 'people');
    await user.pointer({ keys: '[MouseLeft]', target: await screen.findByText('Go to People') });
    await waitFor(() => expect(window.location.hash).toBe('#/people'));
  });
});

test('Ctrl L opens the quick log over any view, and Escape closes it', async () => {
  const { user } = await openWindow('#/settings', { network: 30 });
  await user.keyboard('{Control>}l{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Quick log' });
  expect(
    await within(dialog).findByRole('combobox', { name: 'What did you do, and with whom?' }),
  ).toBeDefined();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Quick log' })).toBeNull());
});
