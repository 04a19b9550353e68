import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ImportProgress, ImportRow, Receipt } from '../../../shared/contract/imports.ts';
import { inventedImports } from '../invented-imports.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const empty = { network: 0, suggestions: 0, imports: 'none' } as const;
const running: ImportProgress = {
  run: 'one',
  path: '/dropped/All mail.mbox',
  pathIndex: 0,
  paths: 2,
  stage: 'reading',
  bytes: 612_000_000,
  totalBytes: 1_432_000_000,
  items: 17_640,
  rate: 872.4,
  secondsLeft: 27,
};
const files = { types: ['Files'], files: [new File(['From '], 'All mail.mbox')], dropEffect: 'none' };

describe('the first run', () => {
  test('opens on one place to drop files, with the ways to get them', async () => {
    const opened = await openWindow('', empty);
    expect(
      await screen.findByRole('heading', { name: 'Begin with what you already have', level: 1 }),
    ).toBeDefined();
    for (const source of [
      'Gmail',
      'Outlook',
      'Apple Mail',
      'Thunderbird',
      'Google Calendar',
      'Apple Calendar',
    ]) {
      expect(screen.getByRole('button', { name: source })).toBeDefined();
    }
    await opened.user.click(screen.getByRole('button', { name: 'Gmail' }));
    expect(screen.getByText(/takeout\.google\.com/)).toBeDefined();
    await expectAccessible();
  });

  test('reads the files chosen in the system’s dialog', async () => {
    const opened = await openWindow('', empty);
    await opened.user.click(await screen.findByRole('button', { name: 'Choose files' }));
    await waitFor(() =>
      expect(lastAsked(opened, 'imports.start')).toEqual({ paths: ['/home/ana/Downloads/All mail.mbox'] }),
    );
    expect(await screen.findByText('No new people this time.')).toBeDefined();
    expect(window.location.hash).toBe('#/imports');
  });
});

describe('dropping', () => {
  test('works in every view, wakes the window, and reads the files by their paths', async () => {
    const opened = await openWindow('#/people');
    fireEvent.dragEnter(window, { dataTransfer: files });
    expect(screen.getByText('Let go to read these files')).toBeDefined();
    fireEvent.drop(window, { dataTransfer: files });
    await waitFor(() =>
      expect(lastAsked(opened, 'imports.start')).toEqual({ paths: ['/dropped/All mail.mbox'] }),
    );
    expect(screen.queryByText('Let go to read these files')).toBeNull();
    expect(window.location.hash).toBe('#/imports');
    expect(await screen.findByText('27 new people found.')).toBeDefined();
  });

  test('leaving the window puts it to sleep, and dragged text never wakes it', async () => {
    await openWindow('#/people');
    fireEvent.dragEnter(window, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByText('Let go to read these files')).toBeNull();
    fireEvent.dragEnter(window, { dataTransfer: files });
    fireEvent.dragLeave(window, { dataTransfer: files });
    expect(screen.queryByText('Let go to read these files')).toBeNull();
  });

  test('waits while another import runs', async () => {
    const opened = await openWindow('#/imports', { running });
    await screen.findByRole('heading', { name: 'Reading All mail.mbox' });
    fireEvent.drop(window, { dataTransfer: files });
    expect(lastAsked(opened, 'imports.start')).toBeUndefined();
  });
});

describe('a running import', () => {
  test('says which file, how far, how fast and how long still', async () => {
    const opened = await openWindow('#/imports');
    act(() => opened.bridge.tell({ type: 'import.progress', progress: running }));
    const card = await screen.findByRole('region', { name: 'Reading your files' });
    const bar = within(card).getByRole('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBe('42');
    for (const fact of [
      'File 1 of 2',
      '612 MB of 1.4 GB',
      '17,640 items',
      '872 a second',
      'about 30 seconds left',
    ]) {
      expect(within(card).getByText(fact)).toBeDefined();
    }
    await expectAccessible();
  });

  test('can be cancelled, and is seen from other views', async () => {
    const opened = await openWindow('#/people', { running });
    expect(await screen.findByRole('link', { name: /Reading, 42 %/ })).toBeDefined();
    await opened.user.click(screen.getByRole('link', { name: 'Imports' }));
    await opened.user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(opened.bridge.asked.some(({ name }) => name === 'imports.cancel')).toBe(true);
    expect(screen.getByRole('button', { name: 'Stopping…' }).hasAttribute('disabled')).toBe(true);
  });

  test('that fails says why', async () => {
    const { bridge, user } = await openWindow('#/imports');
    const failure = { what: 'The disk is full.', where: '/home', todo: 'Make room.' };
    act(() => bridge.tell({ type: 'import.finished', result: { ok: false, failure } }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Make room.')).toBeDefined();
    await user.click(within(alert).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('receipts', () => {
  test('say what was read, kept, left out and why, and what could not be read and where', async () => {
    const { user } = await openWindow('#/imports');
    await user.click(await screen.findByRole('button', { name: /^All mail\.mbox/ }));
    for (const words of [
      '41,206 messages in 48 seconds',
      '11,932, which make 14,077 touchpoints',
      'mail 11 February 2017 to 20 November 2026',
      '22,410 newsletters and lists',
      'All mail.mbox, at byte 88,120,331',
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
    expect(screen.getByText(/The message ends in the middle of its header/)).toBeDefined();
    await expectAccessible();
  });

  test('can be taken back after saying what that means', async () => {
    const opened = await openWindow('#/imports');
    await opened.user.click(await screen.findByRole('button', { name: 'Take back calendar.ics' }));
    const dialog = await screen.findByRole('dialog', { name: 'Take back calendar.ics?' });
    await opened.user.click(within(dialog).getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(lastAsked(opened, 'imports.undo')).toEqual({ id: 2 }));
    expect(await screen.findByText('Took the import back.')).toBeDefined();
  });

  test('that were taken back can be put back', async () => {
    const opened = await openWindow('#/imports', { imports: 'one taken back' });
    await opened.user.click(await screen.findByRole('button', { name: 'Put calendar.ics back' }));
    await waitFor(() => expect(lastAsked(opened, 'imports.putBack')).toEqual({ id: 2 }));
    expect(await screen.findByText('Put the import back')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Take back calendar.ics' })).toBeNull();
  });

  test('taken back by a key can be put back at once', async () => {
    const opened = await openWindow('#/imports', { undoTakesBack: [1] });
    await opened.user.keyboard('{Control>}z{/Control}');
    await opened.user.click(await screen.findByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(lastAsked(opened, 'imports.putBack')).toEqual({ id: 1 }));
  });

  test('say what could not be opened, in a run that left nothing else of it', async () => {
    const { bridge } = await openWindow('#/imports');
    const [one] = inventedImports;
    const path = '/home/ana/nope.mbox';
    const reason = 'It is not there any more, or a link points nowhere.';
    const gone = { ...one, id: 0, path, errors: [{ path, offset: null, reason }] } as const;
    const people = { added: 0, total: 1, unknown: 0 };
    const value = {
      imports: [gone as typeof one & Receipt],
      me: [],
      people,
      touchpoints: { added: 0, total: 0 },
    };
    act(() => bridge.tell({ type: 'import.finished', result: { ok: true, value } }));
    expect(await screen.findByText(`nope.mbox could not be opened. ${reason}`)).toBeDefined();
  });

  test('names a file below a folder by its place in it', async () => {
    const folder = { ...inventedImports[0], path: '/home/ana/mail' } as ImportRow;
    const error = {
      path: '/home/ana/mail/sub/broken.eml',
      offset: null,
      reason: 'It has no header of a message.',
    };
    const { user } = await openWindow('#/imports', { imports: [{ ...folder, errors: [error] }] });
    await user.click(await screen.findByRole('button', { name: /^mail/ }));
    expect(screen.getByText('sub/broken.eml')).toBeDefined();
  });

  test('that cannot be read say so', async () => {
    const failure = { what: 'The list is torn.', where: 'library.db', todo: 'Open Wellspring again.' };
    await openWindow('#/imports', { failing: { 'imports.list': failure } });
    expect(await screen.findByText('The list is torn.')).toBeDefined();
  });
});

describe('the user’s own addresses', () => {
  test('are not asked for where there is no guess', async () => {
    await openWindow('#/imports', { me: 'no guess' });
    await screen.findByRole('button', { name: /^All mail\.mbox/ });
    expect(screen.queryByText('Which addresses are yours?')).toBeNull();
  });

  test('are all that is listed once they are confirmed', async () => {
    await openWindow('#/settings');
    const list = await screen.findByRole('list', { name: 'Which addresses are yours?' });
    expect(within(list).getAllByRole('checkbox')).toHaveLength(1);
  });

  test('are asked once, with the guess ticked and room for others', async () => {
    const opened = await openWindow('#/imports', { me: 'guessed' });
    const card = await screen.findByRole('region', { name: 'Which addresses are yours?' });
    const ticked = within(card)
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).checked);
    expect(ticked).toEqual([true, true, false]);
    await opened.user.click(within(card).getByRole('checkbox', { name: 'me@post.example' }));
    await opened.user.type(
      within(card).getByLabelText('Another address of yours'),
      'Old@Post.example{Enter}',
    );
    await expectAccessible();
    await opened.user.click(within(card).getByRole('button', { name: 'These are mine' }));
    await waitFor(() =>
      expect(lastAsked(opened, 'acts.perform')).toEqual({
        acts: [{ type: 'me', addresses: ['me@harbourlabs.example', 'old@post.example'] }],
      }),
    );
    await waitFor(() => expect(screen.queryByText('Which addresses are yours?')).toBeNull());
  });
});
