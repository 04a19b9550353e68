import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, type OpenWindow, openWindow } from '../open-window.tsx';

const dag = inventedPerson(3, 'network');
const place = `#/people/${encodeURIComponent(dag.id)}`;
const page = () => screen.findByRole('region', { name: `About ${dag.name}` });
const acts = (opened: OpenWindow) => lastAsked(opened, 'acts.perform');

/** The day of the machine in the zone of the invented library. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Lisbon' }).format(new Date());

describe('a person', () => {
  test('is shown with their state in a word, their reasons in sentences and their past', async () => {
    await openWindow(place);
    const shown = await page();
    expect(within(shown).getByRole('heading', { name: dag.name })).toBeDefined();
    expect(shown.textContent).toContain(`Usually every ${dag.rhythmDays} days; it has been ${dag.gapDays}.`);
    expect(within(shown).getByRole('img', { name: /^15 gaps between days of contact/ })).toBeDefined();
    expect(within(shown).getByRole('heading', { name: 'Timeline' })).toBeDefined();
    await expectAccessible();
  });

  test('who is not there any more is said, with a way back', async () => {
    const { user } = await openWindow('#/people/nobody');
    await screen.findByText('This person is not here any more');
    await user.click(screen.getByRole('button', { name: 'Back to people' }));
    expect(window.location.hash).toBe('#/people');
  });

  test('who cannot be read is said', async () => {
    const failure = { what: 'The page is torn.', where: 'library.db', todo: 'Open Wellspring again.' };
    await openWindow(place, { failing: { 'people.person': failure } });
    expect(await screen.findByText('The page is torn.')).toBeDefined();
  });

  test('waits in sight', async () => {
    await openWindow(place, { silent: ['people.person'] });
    expect(await screen.findByText('One moment…')).toBeDefined();
  });

  test('who is no more than found is kept from their page', async () => {
    const found = inventedPerson(2, 'suggestion');
    const opened = await openWindow(`#/people/${encodeURIComponent(found.id)}`);
    await opened.user.click(await screen.findByRole('button', { name: 'Keep in Wide' }));
    expect(acts(opened)).toEqual({ acts: [{ type: 'keep', people: [found.id], circle: 'wide' }] });
    expect(await screen.findByText('every 180 days')).toBeDefined();
  });

  test('explains the figures when asked why', async () => {
    const { user } = await openWindow(place);
    const why = await screen.findByRole('button', { name: 'why?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await user.click(why);
    expect(screen.getByRole('button', { name: 'less' }).getAttribute('aria-expanded')).toBe('true');
    expect((await page()).textContent).toContain(`${dag.sent} mails from you, ${dag.received} to you`);
  });
});

describe('what is done to a person', () => {
  test.each([
    ['Mail', 'mail', 'out'],
    ['Call', 'call', 'both'],
    ['In person', 'in-person', 'both'],
    ['Congratulated', 'congratulated', 'out'],
    ['Helped', 'helped', 'out'],
  ])('%s is logged with one click, today', async (button, kind, ways) => {
    const opened = await openWindow(place);
    await opened.user.click(within(await page()).getByRole('button', { name: button }));
    expect(acts(opened)).toEqual({
      acts: [{ type: 'log', person: dag.id, kind, on: today(), ways, note: '' }],
    });
  });

  test('is taken back from the toast, and with Ctrl Z', async () => {
    const { bridge, user } = await openWindow(place);
    await user.click(within(await page()).getByRole('button', { name: 'Call' }));
    const toast = await screen.findByText('Did: log.');
    await user.click(
      within(toast.closest('[role="status"]') as HTMLElement).getByRole('button', { name: 'Undo' }),
    );
    expect(await screen.findByText('Taken back: log')).toBeDefined();
    expect(bridge.acts).toEqual([]);
    await user.click(within(await page()).getByRole('button', { name: '3 stars' }));
    await waitFor(() => expect(bridge.acts.length).toBe(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(bridge.acts).toEqual([]));
  });

  test('is said when it could not be done', async () => {
    const failure = { what: 'The disk is full.', where: '/home', todo: 'Make room and try again.' };
    const { user } = await openWindow(place, { failing: { 'acts.perform': failure } });
    await user.click(within(await page()).getByRole('button', { name: 'Call' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The disk is full. Make room and try again.');
  });

  test('notes are kept when the field is left, and only if they changed', async () => {
    const opened = await openWindow(place);
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    fireEvent.focus(notes);
    fireEvent.blur(notes);
    expect(acts(opened)).toBeUndefined();
    fireEvent.change(notes, { target: { value: 'Has two cats.' } });
    fireEvent.blur(notes);
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(acts(opened)).toEqual({ acts: [{ type: 'note', person: dag.id, text: 'Has two cats.' }] });
    await opened.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect((notes as HTMLTextAreaElement).value).toBe(''));
  });

  test('another name', async () => {
    const opened = await openWindow(place);
    await opened.user.click(await screen.findByRole('button', { name: 'More about this person' }));
    await opened.user.click(await screen.findByRole('menuitem', { name: 'Rename…', hidden: true }));
    const dialog = await screen.findByRole('dialog', { name: 'What should they be called?' });
    const field = within(dialog).getByRole('textbox');
    await opened.user.clear(field);
    await opened.user.type(field, 'Dag B.{Enter}');
    await waitFor(() =>
      expect(acts(opened)).toEqual({ acts: [{ type: 'rename', person: dag.id, name: 'Dag B.' }] }),
    );
  });

  test('forgetting says what it means, and goes back to the list', async () => {
    const opened = await openWindow(place);
    await opened.user.click(await screen.findByRole('button', { name: 'More about this person' }));
    await opened.user.click(await screen.findByRole('menuitem', { name: 'Forget…', hidden: true }));
    const dialog = await screen.findByRole('dialog', { name: `Forget ${dag.name}?` });
    expect(dialog.textContent).toContain('no later import brings them back');
    await opened.user.click(within(dialog).getByRole('button', { name: 'Forget' }));
    await waitFor(() => expect(window.location.hash).toBe('#/people'));
    expect(acts(opened)).toEqual({ acts: [{ type: 'forget', people: [dag.id] }] });
    expect(await screen.findByText('142 people')).toBeDefined();
  });

  test('a cadence of their own', async () => {
    const opened = await openWindow(place);
    await opened.user.click(await screen.findByRole('button', { name: `every ${dag.cadenceDays} days` }));
    const days = await screen.findByLabelText('How often you would like to be in touch', {
      selector: 'input',
    });
    await opened.user.clear(days);
    await opened.user.type(days, '45');
    fireEvent.submit(days.closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect(acts(opened)).toEqual({ acts: [{ type: 'cadence', people: [dag.id], days: 45 }] }),
    );
  });
});
