import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../shared/contract/contract.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const failure: Failure = {
  what: 'The disk is full.',
  where: 'The library is in /home/ana.',
  todo: 'Free some space and do it again.',
};

const list = () => screen.findByRole('list', { name: 'Backups, newest first' });
const data = () => screen.findByRole('region', { name: 'Your data' });

/** Moves with Tab alone until this has the focus. */
async function tabTo(user: UserEvent, target: HTMLElement): Promise<void> {
  for (let steps = 0; document.activeElement !== target; steps += 1) {
    if (steps > 200) throw new Error(`Tab never reaches ${target.outerHTML}`);
    await user.tab();
  }
}

describe('backups', () => {
  test('are listed with when, why, what they hold and how large they are', async () => {
    await openWindow('#/settings');
    const lines = within(await list()).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '3 May 2026, 08:30made by itself · 1,204 people, 48,210 touchpoints · 48 MBRestore…',
      '2 May 2026, 08:30before a large import · 1,204 people, 48,210 touchpoints · 31 MBRestore…',
      '26 April 2026, 08:30made by itself · 1,204 people, 48,210 touchpoints · 30.5 MBRestore…',
      '20 April 2026, 08:30put aside by a restore · cannot be looked into · 20 kBRestore…',
    ]);
    await expectAccessible();
  });

  test('are explained where there is none, and one is made on request', async () => {
    const { user } = await openWindow('#/settings', { backups: 'none' });
    expect(await screen.findByText(/^There is no backup yet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    expect(await screen.findByText('Backed up.')).toBeDefined();
    expect(within(await list()).getByText(/made by you/)).toBeDefined();
  });

  test('that cannot be made say why, and those there are stay in sight', async () => {
    const { user } = await openWindow('#/settings', { failing: { 'backups.make': failure } });
    await list();
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(4);
  });

  test('are waited for in sight', async () => {
    await openWindow('#/settings', { silent: ['backups.list'] });
    expect(within(await data()).getByText('One moment…')).toBeDefined();
  });

  test('that cannot be listed say so beside the rest', async () => {
    await openWindow('#/settings', { failing: { 'backups.list': failure } });
    expect(await within(await data()).findByText('The disk is full.')).toBeDefined();
    expect(within(await data()).getByRole('button', { name: 'Try again' })).toBeDefined();
  });

  test('and the library are shown in the file manager', async () => {
    const opened = await openWindow('#/settings');
    await opened.user.click(await screen.findByRole('button', { name: 'Show the backups' }));
    expect(lastAsked(opened, 'desktop.showFolder')).toEqual({ folder: 'backups' });
    await opened.user.click(screen.getByRole('button', { name: 'Show the folder' }));
    expect(lastAsked(opened, 'desktop.showFolder')).toEqual({ folder: 'library' });
  });
});

describe('going back to a backup', () => {
  test('shows what would change, and is done by keys alone', async () => {
    const opened = await openWindow('#/settings');
    const { user } = opened;
    const line = await screen.findByRole('button', { name: 'Restore the backup of 2 May 2026, 08:30' });
    await tabTo(user, line);
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Go back to 2 May 2026, 08:30?' });
    expect(
      await within(dialog).findByText(
        '1,204 people, 48,210 touchpoints, 1 import, 310 entries in the journal',
      ),
    ).toBeDefined();
    expect(within(dialog).getByText('11 things you did since then would be put aside.')).toBeDefined();
    expect(within(dialog).getByText(/is backed up first/)).toBeDefined();
    await expectAccessible();
    expect(lastAsked(opened, 'backups.restore')).toBeUndefined();
    await tabTo(user, within(dialog).getByRole('button', { name: 'Restore' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Your library is as it was on 2 May 2026, 08:30\./)).toBeDefined();
    expect(lastAsked(opened, 'backups.restore')).toEqual({ name: '2026-05-02T07-30-00.000Z-import.sqlite' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('changes nothing when it is left with Escape', async () => {
    const opened = await openWindow('#/settings');
    await opened.user.click(
      await screen.findByRole('button', { name: 'Restore the backup of 3 May 2026, 08:30' }),
    );
    await screen.findByRole('dialog');
    await opened.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(lastAsked(opened, 'backups.restore')).toBeUndefined();
  });

  test('is not offered for a backup that does not pass its check', async () => {
    const { user } = await openWindow('#/settings', { failing: { 'backups.preview': failure } });
    await user.click(await screen.findByRole('button', { name: /^Restore the backup of 3 May/ }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('The disk is full.')).toBeDefined();
    expect(within(dialog).getByRole('button', { name: 'Restore' }).hasAttribute('disabled')).toBe(true);
  });

  test('that fails says so and can be tried again', async () => {
    const { user } = await openWindow('#/settings', { failing: { 'backups.restore': failure } });
    await user.click(await screen.findByRole('button', { name: /^Restore the backup of 3 May/ }));
    const button = within(await screen.findByRole('dialog')).getByRole('button', { name: 'Restore' });
    await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false));
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  test('is offered where the library cannot be opened', async () => {
    const { user } = await openWindow('#/today', { libraryFailure: failure });
    expect(await screen.findByText('Your library could not be opened')).toBeDefined();
    expect(within(await list()).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Back up now' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Restore the backup of 3 May/ }));
    // Its title comes a moment after itself.
    expect(await screen.findByRole('dialog', { name: /./ })).toBeDefined();
    await expectAccessible();
  });
});

describe('a damaged library', () => {
  test('is saved as far as it can be read, once that has been said', async () => {
    const opened = await openWindow('#/today', { libraryFailure: failure });
    const { user } = opened;
    await user.click(await screen.findByRole('button', { name: 'See what can be saved' }));
    const dialog = await screen.findByRole('dialog', { name: 'Go on with what can be read?' });
    expect(within(dialog).getByText(/^1,190 people, .* can be read\.$/)).toBeDefined();
    expect(within(dialog).getByText('2 entries of the journal are missing.')).toBeDefined();
    expect(lastAsked(opened, 'library.salvage')).toEqual({ how: 'only look' });
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Save what can be read' }));
    expect(await screen.findByText(/^What could be read is your library now/)).toBeDefined();
    expect(lastAsked(opened, 'library.salvage')).toEqual({ how: 'put in place' });
  });

  test('of which nothing can be read says so', async () => {
    const { user } = await openWindow('#/today', {
      libraryFailure: failure,
      failing: { 'library.salvage': { ...failure, what: 'Nothing could be read of the library.' } },
    });
    await user.click(await screen.findByRole('button', { name: 'See what can be saved' }));
    expect(await screen.findByText('Nothing could be read of the library.')).toBeDefined();
  });
});

describe('erasing everything', () => {
  test('takes a typed word, says what it cannot reach, and ends in a window as on the first day', async () => {
    const opened = await openWindow('#/settings');
    const { user } = opened;
    await tabTo(user, await screen.findByRole('button', { name: 'Erase everything…' }));
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Erase everything?' });
    expect(within(dialog).getByText(/every backup, and how Wellspring is set up/)).toBeDefined();
    expect(within(dialog).getByText(/Disks, above all solid-state ones/)).toBeDefined();
    const typed = within(dialog).getByRole('textbox', { name: 'Type “erase” to go on' });
    await waitFor(() => expect(document.activeElement).toBe(typed));
    await user.keyboard('erasing{Enter}');
    expect(lastAsked(opened, 'library.erase')).toBeUndefined();
    await expectAccessible();
    await user.clear(typed);
    await user.keyboard('Erase{Enter}');
    expect(await screen.findByText('6 files with 160 MB are gone.')).toBeDefined();
    expect(lastAsked(opened, 'library.erase')).toEqual({ typed: 'erase' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Begin anew'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toBe('#/imports'));
  });

  test('that fails says so and keeps what was typed', async () => {
    const { user } = await openWindow('#/settings', { failing: { 'library.erase': failure } });
    await user.click(await screen.findByRole('button', { name: 'Erase everything…' }));
    const typed = await screen.findByRole('textbox', { name: 'Type “erase” to go on' });
    await user.type(typed, 'erase{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect((typed as HTMLInputElement).value).toBe('erase');
  });
});
