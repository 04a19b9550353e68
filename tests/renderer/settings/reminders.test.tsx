import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { firstReminders } from '../../../shared/journal/reminder-settings.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const { pausedUntil: _, away: __, ...first } = firstReminders;
const section = () => screen.findByRole('region', { name: 'Reminders' });

describe('reminders in the settings', () => {
  test('change the hour when the field is left, and the days when they are chosen', async () => {
    const opened = await openWindow('#/settings');
    const at = within(await section()).getByLabelText('At');
    fireEvent.change(at, { target: { value: '07:45' } });
    expect(lastAsked(opened, 'acts.perform')).toBeUndefined();
    fireEvent.blur(at);
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'reminders', ...first, at: '07:45' }],
      }),
    );
    await opened.user.click(screen.getByRole('checkbox', { name: 'Friday' }));
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'reminders', ...first, at: '07:45', weekdays: [1, 2, 3, 4] }],
      }),
    );
    await expectAccessible();
  });

  test('say what becomes of an hour in quiet hours, and that without days nothing comes', async () => {
    const opened = await openWindow('#/settings');
    const at = within(await section()).getByLabelText('At');
    expect(screen.queryByText(/lies in your quiet hours/)).toBeNull();
    fireEvent.change(at, { target: { value: '23:30' } });
    fireEvent.blur(at);
    await screen.findByText('23:30 lies in your quiet hours, so it comes when they end, at 08:00.');
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await opened.user.click(screen.getByRole('checkbox', { name: day }));
    await screen.findByText('No day is chosen, so no reminder comes.');
    await expectAccessible();
  });

  test('take quiet hours away and give them back', async () => {
    const opened = await openWindow('#/settings');
    const quiet = within(await section()).getByRole('radiogroup', { name: 'Quiet hours' });
    await opened.user.click(within(quiet).getByRole('radio', { name: 'Off' }));
    await waitFor(() => expect(screen.queryByLabelText('From')).toBeNull());
    expect(lastAsked(opened, 'acts.perform')).toMatchObject({ acts: [{ quiet: null }] });
    await opened.user.click(within(quiet).getByRole('radio', { name: 'On' }));
    expect(await screen.findByLabelText('From')).toBeDefined();
  });

  test('pause for a week, say until when, and go on', async () => {
    const opened = await openWindow('#/settings');
    await opened.user.click(within(await section()).getByRole('button', { name: 'For a week' }));
    await screen.findByText(/^Paused until \d+ \w+ \d{4}\.$/);
    const { acts } = lastAsked(opened, 'acts.perform') as { acts: { type: string; until: string }[] };
    expect(acts[0]?.type).toBe('pause');
    const days = Math.round((Date.parse(acts[0]?.until ?? '') - Date.now()) / 86_400_000);
    expect([6, 7]).toContain(days);
    await opened.user.click(screen.getByRole('button', { name: 'Go on now' }));
    await waitFor(() => expect(screen.queryByText(/^Paused until/)).toBeNull());
  });

  test('add a holiday and take it out again', async () => {
    const opened = await openWindow('#/settings');
    const within1 = within(await section());
    fireEvent.change(within1.getByLabelText('First day'), { target: { value: '2031-07-10' } });
    const add = within1.getByRole<HTMLButtonElement>('button', { name: 'Add' });
    expect(add.disabled).toBe(true);
    fireEvent.change(within1.getByLabelText('Last day'), { target: { value: '2031-07-28' } });
    await opened.user.click(add);
    expect(await within1.findByText('10 July 2031 to 28 July 2031')).toBeDefined();
    await opened.user.click(
      within1.getByRole('button', { name: 'Not away from 10 July 2031 to 28 July 2031' }),
    );
    await waitFor(() => expect(within1.queryByText('10 July 2031 to 28 July 2031')).toBeNull());
  });

  test('set what closing does, and that it starts with the computer', async () => {
    const opened = await openWindow('#/settings');
    const closing = within(await section()).getByRole('radiogroup', { name: 'When the window is closed' });
    await opened.user.click(within(closing).getByRole('radio', { name: 'Quit' }));
    await waitFor(() => expect(lastAsked(opened, 'settings.set')).toEqual({ closing: 'quits' }));
    const start = screen.getByRole('radiogroup', { name: 'Start with the computer' });
    await opened.user.click(within(start).getByRole('radio', { name: 'On' }));
    await waitFor(() => expect(lastAsked(opened, 'settings.set')).toEqual({ startAtLogin: 'on' }));
  });

  test('take the keys that are pressed as the shortcut, and let it be taken away', async () => {
    const opened = await openWindow('#/settings');
    const keys = within(await section()).getByRole('button', { name: 'Keys of the quick log: Ctrl Alt W' });
    await opened.user.click(keys);
    expect(keys.textContent).toBe('Press the keys, or Esc');
    fireEvent.keyDown(keys, { key: 'q', code: 'KeyQ' });
    expect(keys.textContent).toBe('Press the keys, or Esc');
    fireEvent.keyDown(keys, { key: 'Q', code: 'KeyQ', ctrlKey: true, shiftKey: true });
    await waitFor(() =>
      expect(lastAsked(opened, 'settings.set')).toEqual({ shortcut: 'CommandOrControl+Shift+Q' }),
    );
    await opened.user.click(screen.getByRole('button', { name: 'Take them away' }));
    await waitFor(() => expect(lastAsked(opened, 'settings.set')).toEqual({ shortcut: null }));
  });

  test('say that the keys belong to another program, and that there is no tray', async () => {
    await openWindow('#/settings', { desktop: { shortcutState: 'taken', tray: 'none' } });
    const reminders = within(await section());
    expect(await reminders.findByText(/^Ctrl Alt W belongs to another program/)).toBeDefined();
    expect(reminders.getByText(/^This desktop shows no tray icons/)).toBeDefined();
  });

  test('keep a calendar in a folder', async () => {
    const opened = await openWindow('#/settings');
    await opened.user.click(within(await section()).getByRole('button', { name: 'Choose a folder' }));
    expect(await screen.findByText('Kept in /home/ana/Calendars')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: 'No longer' }));
    await waitFor(() => expect(screen.queryByText('Kept in /home/ana/Calendars')).toBeNull());
  });
});
