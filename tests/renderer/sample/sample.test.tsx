import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const empty = { network: 0, suggestions: 0, imports: 'none' } as const;

describe('the sample data', () => {
  test('are one click away in an empty library, and lead to the first view', async () => {
    const opened = await openWindow('#/imports', empty);
    await opened.user.click(await screen.findByRole('button', { name: 'Explore with sample data' }));
    await waitFor(() => expect(opened.bridge.asked.some(({ name }) => name === 'demo.start')).toBe(true));
    await waitFor(() => expect(window.location.hash).not.toBe('#/imports'));
  });

  test('are one key away as well', async () => {
    const opened = await openWindow('#/imports', empty);
    (await screen.findByRole('button', { name: 'Explore with sample data' })).focus();
    await opened.user.keyboard('{Enter}');
    await waitFor(() => expect(opened.bridge.asked.some(({ name }) => name === 'demo.start')).toBe(true));
  });

  test('are not offered where there is something already', async () => {
    await openWindow('#/imports');
    expect(await screen.findByRole('heading', { name: 'Imports' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Explore with sample data' })).toBeNull();
    expect(screen.queryByRole('complementary', { name: 'Sample data' })).toBeNull();
  });

  test('are said to be such above every view', async () => {
    for (const place of ['#/people', '#/discover', '#/imports', '#/settings']) {
      await openWindow(place, { sample: 'shown' });
      const line = await screen.findByRole('complementary', { name: 'Sample data' });
      expect(line.textContent).toContain('This is sample data.');
      await expectAccessible();
      document.body.replaceChildren();
    }
  });

  test('are one click gone, and one more back', async () => {
    const opened = await openWindow('#/people', { sample: 'shown' });
    const line = await screen.findByRole('complementary', { name: 'Sample data' });
    await opened.user.click(within(line).getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(opened.bridge.asked.some(({ name }) => name === 'demo.remove')).toBe(true));
    expect(window.location.hash).toBe('#/imports');
    expect(await screen.findByText('The sample data is gone.')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(opened.bridge.asked.some(({ name }) => name === 'demo.start')).toBe(true));
  });

  test('do not have the user say which addresses are theirs', async () => {
    await openWindow('#/imports', { sample: 'shown', me: 'guessed' });
    expect(await screen.findByRole('heading', { name: 'Imports' })).toBeDefined();
    expect(screen.queryByText('Which addresses are yours?')).toBeNull();
  });

  test('that cannot be removed say why', async () => {
    const what = 'Another import is still running.';
    const opened = await openWindow('#/people', {
      sample: 'shown',
      failing: { 'demo.remove': { what, where: '', todo: 'Wait until it has ended, or cancel it.' } },
    });
    await opened.user.click(await screen.findByRole('button', { name: 'Remove it' }));
    expect((await screen.findByRole('alert')).textContent).toContain(what);
    expect(lastAsked(opened, 'demo.start')).toBeUndefined();
  });
});
