import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const failure = { what: 'The list could not be read.', where: 'library.db', todo: 'Open Wellspring again.' };
const grid = () => screen.findByRole('grid', { name: 'Your people' });
/** Everybody best first, as the list begins. */
const ranked = Array.from({ length: 143 }, (_, index) => inventedPerson(index, 'network')).toSorted(
  (a, b) => (b.health ?? -1) - (a.health ?? -1),
);
const [first = '', second = '', third = ''] = ranked.map(({ name }) => name);
const chosen = () => screen.getByRole('row', { selected: true });

describe('people', () => {
  test('teaches what to do while nobody is there', async () => {
    await openWindow('#/people', { network: 0 });
    expect(await screen.findByRole('heading', { name: 'Nobody here yet' })).toBeDefined();
    const meet = screen.getByRole('link', { name: 'Meet the 27 people found in your files' });
    expect(meet.getAttribute('href')).toBe('#/discover');
    await expectAccessible();
  });

  test('draws only the rows in sight of ten thousand, and says how many there are', async () => {
    await openWindow('#/people', { network: 10_000 });
    const table = await grid();
    expect(table.getAttribute('aria-rowcount')).toBe('10001');
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(15);
    expect(within(table).getAllByRole('row').length).toBeLessThan(40);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);
    await expectAccessible();
  });

  test('says since when by dates, and as of when, once the files ended days ago', async () => {
    await openWindow('#/people', { network: 20 });
    const table = await grid();
    expect(screen.getAllByText('as of 20 November, where your files end')[0]).toBeDefined();
    const touched = within(table).getAllByTitle(/^Last in touch /);
    expect(touched.length).toBeGreaterThan(10);
    for (const cell of touched) {
      expect(cell.title).toMatch(/^Last in touch on \d+ [A-Z][a-z]+ 20\d\d$/);
      expect(cell.textContent).toMatch(/^\d+ [A-Z][a-z]+( 20\d\d)?$/);
    }
    const bars = within(table).getAllByTitle(/it had been/);
    expect(bars[0]?.title).toMatch(/^As of 20 November 2026 it had been \d+ days?\. Usually every/);
    expect(table.textContent).not.toMatch(/today|ago|\d (d|mo|y)\b/);
  });

  test('says what failed, and asks again', async () => {
    const { bridge, user } = await openWindow('#/people', { failing: { 'people.list': failure } });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The list could not be read.')).toBeDefined();
    expect(within(alert).getByText('Open Wellspring again.')).toBeDefined();
    const before = bridge.asked.filter(({ name }) => name === 'people.list').length;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(bridge.asked.filter(({ name }) => name === 'people.list').length).toBe(before + 1);
  });

  test('waits in sight', async () => {
    await openWindow('#/people', { silent: ['people.list'] });
    expect(await screen.findByText('One moment…')).toBeDefined();
  });

  test('sorts by a column, and the other way round', async () => {
    const { user } = await openWindow('#/people');
    const table = await grid();
    const head = within(table).getByRole('columnheader', { name: 'Last touch' });
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    // Who was never in touch stands furthest away.
    await waitFor(() =>
      expect(within(table).getAllByRole('row')[1]?.textContent).toContain('No contact yet'),
    );
  });

  test('finds without accents and in any order, from the keyboard alone', async () => {
    const { user } = await openWindow('#/people');
    await grid();
    await user.keyboard('/zizek ana');
    await waitFor(() => expect(screen.getByText('1 of 143 people')).toBeDefined());
    expect(screen.getByText('Ana Žižek')).toBeDefined();
    await user.keyboard('{Escape}');
    expect(await screen.findByText('143 people')).toBeDefined();
    await user.keyboard('no such name');
    expect(await screen.findByText('No one matches')).toBeDefined();
  });

  test('moves with J, K, arrows, Home and End, opens with Enter, goes back with Escape', async () => {
    const opened = await openWindow('#/people');
    const { user } = opened;
    const table = await grid();
    await user.keyboard('jj');
    expect(chosen().textContent).toContain(second);
    await user.keyboard('k');
    expect(chosen().textContent).toContain(first);
    expect(table.getAttribute('aria-activedescendant')).toBe(chosen().id);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(await screen.findByRole('heading', { name: second })).toBeDefined();
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { name: third })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('heading', { name: third })).toBeNull());
    await user.keyboard('{End}');
    await waitFor(() => expect(window.location.hash).toBe('#/people'));
    await user.keyboard('{Home}');
    expect(chosen().textContent).toContain(first);
  });

  test('gives the whole of a narrow window to the person', async () => {
    const { user } = await openWindow('#/people', {}, 960);
    await grid();
    await user.keyboard('j{Enter}');
    await screen.findByRole('heading', { name: first });
    expect(screen.queryByRole('grid')).toBeNull();
    await user.keyboard('{Escape}');
    await grid();
    expect(chosen().textContent).toContain(first);
  });

  test('leaves out columns where there is no room for them', async () => {
    await openWindow('#/people', {}, 720);
    const heads = within(await grid()).getAllByRole('columnheader');
    // The first column is the one of the boxes.
    expect(heads.slice(1).map(({ textContent }) => textContent)).toEqual([
      'State',
      'Name',
      'Last touch',
      'Rhythm',
    ]);
  });

  test('filters by state', async () => {
    const { user } = await openWindow('#/people');
    const table = await grid();
    await user.click(screen.getAllByRole('button', { name: 'State' })[0] as HTMLElement);
    // Without a layout the menu's button lies nowhere, and a menu of a button out of sight is hidden.
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Dormant', hidden: true }));
    await waitFor(() => expect(screen.queryByText('143 people')).toBeNull());
    for (const row of within(table).getAllByRole('row').slice(1))
      expect(row.textContent).toContain('Dormant');
  });
});

describe('adding a person', () => {
  test('takes a name, addresses, a company and a circle', async () => {
    const opened = await openWindow('#/people');
    const { user } = opened;
    await grid();
    await user.keyboard('a');
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    await user.type(within(dialog).getByLabelText('Name'), 'Lea Fournier');
    await user.type(within(dialog).getByLabelText('Mail addresses'), 'LEA@fournier.example{Enter}');
    await user.type(within(dialog).getByLabelText('Company'), 'Atelier');
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(lastAsked(opened, 'acts.perform')).toEqual({
      acts: [
        {
          type: 'add',
          person: expect.stringMatching(/^hand:[0-9a-f-]{36}$/),
          name: 'Lea Fournier',
          addresses: ['lea@fournier.example'],
          organization: 'Atelier',
          circle: 'active',
        },
      ],
    });
    expect(await screen.findByText('144 people')).toBeDefined();
  });

  test('asks for a name, and says which address is none', async () => {
    const { bridge, user } = await openWindow('#/people');
    await grid();
    await user.keyboard('a');
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    await user.type(within(dialog).getByLabelText('Mail addresses'), 'nowhere{Enter}');
    expect(within(dialog).getByText('“nowhere” is not a mail address.')).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(within(dialog).getByText('A name is all that is needed.')).toBeDefined();
    expect(bridge.acts).toEqual([]);
    await expectAccessible();
  });
});
