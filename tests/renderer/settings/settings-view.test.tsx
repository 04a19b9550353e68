import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

describe('settings', () => {
  test('change the theme and the rows, and show both at once', async () => {
    const opened = await openWindow('#/settings');
    await opened.user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset.mantineColorScheme).toBe('dark'));
    expect(lastAsked(opened, 'settings.set')).toEqual({ theme: 'dark' });
    await opened.user.click(screen.getByRole('radio', { name: 'Compact' }));
    await waitFor(() => expect(document.documentElement.dataset.density).toBe('compact'));
    await expectAccessible();
  });

  test('rename a circle and change its days when its line is left', async () => {
    const opened = await openWindow('#/settings');
    const days = await screen.findByLabelText('Days between contacts in Wide');
    await opened.user.clear(days);
    await opened.user.type(days, '120');
    fireEvent.blur(days);
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'circle', circle: 'wide', name: 'Wide', days: 120 }],
      }),
    );
  });

  test('add a circle, but none twice', async () => {
    const opened = await openWindow('#/settings');
    await opened.user.click(await screen.findByRole('button', { name: 'Add a circle' }));
    const name = screen.getByLabelText('Name');
    await opened.user.type(name, 'Wide');
    expect(screen.getByText('There is a circle of that name.')).toBeDefined();
    await opened.user.clear(name);
    await opened.user.type(name, 'Old friends{Enter}');
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'circle', circle: 'old-friends', name: 'Old friends', days: 90 }],
      }),
    );
    expect(await screen.findByLabelText('Name of the circle Old friends')).toBeDefined();
  });

  test('export everything and say where', async () => {
    const { user } = await openWindow('#/settings');
    await user.click(await screen.findByRole('button', { name: 'Export everything as JSON' }));
    expect(await screen.findByText('Exported to /home/ana/wellspring.json')).toBeDefined();
  });

  test('say what could not be read, beside what could', async () => {
    const failure = { what: 'Settings are torn.', where: 'desktop.json', todo: 'Open Wellspring again.' };
    await openWindow('#/settings', { failing: { 'settings.get': failure } });
    const appearance = await screen.findByRole('region', { name: 'Appearance' });
    expect(await within(appearance).findByText('Settings are torn.')).toBeDefined();
    expect(screen.getByText('Europe/Lisbon')).toBeDefined();
  });

  test('wait in sight for what is slow', async () => {
    await openWindow('#/settings', { silent: ['settings.get'] });
    const appearance = await screen.findByRole('region', { name: 'Appearance' });
    expect(within(appearance).getByText('One moment…')).toBeDefined();
  });
});

describe('watched folders', () => {
  test('are named by a dialog, shown with their state, and taken away again', async () => {
    const opened = await openWindow('#/settings');
    const section = await screen.findByRole('region', { name: 'Watched folders' });
    await opened.user.click(await within(section).findByRole('button', { name: 'Watch a folder' }));
    const folder = '/home/ana/Downloads/All mail.mbox';
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'watch', folder, watching: 'on' }],
      }),
    );
    expect(await within(section).findByText('up to date')).toBeDefined();
    await expectAccessible();
    await opened.user.click(within(section).getByRole('button', { name: `Stop watching ${folder}` }));
    await waitFor(() => expect(within(section).queryByText(folder)).toBeNull());
    expect(lastAsked(opened, 'acts.perform')).toEqual({ acts: [{ type: 'watch', folder, watching: 'off' }] });
  });
});
