import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { monthTicks } from '../../../renderer/charts/time-ticks.ts';
import { expectAccessible, lastAsked, openWindow } from '../open-window.tsx';

const open = async (given = {}) => {
  const opened = await openWindow('#/insights', { network: 60, ...given });
  await screen.findByRole('heading', { level: 1, name: 'Insights' });
  return opened;
};
const section = (name: string) => screen.getByRole('region', { name });
const read = (picture: HTMLElement) => picture.getAttribute('aria-valuetext');

describe('the look back', () => {
  test('says how evenly the user reaches out, and asks kindly about a pattern', async () => {
    await open();
    const steadiness = section('How evenly you reach out');
    const sentence = within(steadiness).getByText(/nearly every week/);
    expect(sentence.title).toMatch(/^Steadiness 62 of 100, over the last 26 weeks/);
    expect(within(steadiness).getByText(/A few hellos now\?/)).toBeDefined();
    await expectAccessible();
  });

  test('before anybody is kept says what it needs', async () => {
    await openWindow('#/insights', { network: 0 });
    expect(await screen.findByRole('heading', { name: 'A look back needs a little past' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Meet the 27 people found in your files' })).toBeDefined();
    await expectAccessible();
  });

  test('draws no past for a circle that has nobody in it', async () => {
    await open({ network: 2 });
    const circles = screen.getAllByRole('article');
    expect(circles.map((one) => one.querySelector('[role="slider"]') !== null)).toContain(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that cannot be made is said', async () => {
    const failure = { what: 'The past is torn.', where: 'library.db', todo: 'Open Wellspring again.' };
    await openWindow('#/insights', { failing: { 'insights.get': failure } });
    expect(within(await screen.findByRole('alert')).getByText('The past is torn.')).toBeDefined();
  });

  test('waits in sight', async () => {
    await openWindow('#/insights', { silent: ['insights.get'] });
    expect(await screen.findByText('One moment…')).toBeDefined();
  });

  test('lists old ties, a few first, and writes to one', async () => {
    const opened = await open({ network: 143 });
    const ties = section('Old ties worth a hello');
    expect(within(ties).getAllByRole('listitem').length).toBe(5);
    await opened.user.click(within(ties).getAllByRole('button', { name: /^Write to / })[0] as HTMLElement);
    expect(lastAsked(opened, 'desktop.write')).toMatchObject({ subject: '', body: '' });
    await opened.user.click(within(ties).getByRole('button', { name: /^Show \d+ people more$/ }));
    expect(within(ties).getAllByRole('listitem').length).toBeGreaterThan(5);
  });

  test('checks itself on the user’s own past only when asked', async () => {
    const { bridge, user } = await open();
    expect(bridge.asked.some(({ name }) => name === 'insights.backtest')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Check it on my past' }));
    const table = await screen.findByRole('table', { name: /^How often the right one/ });
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toContain('Health79 of 100 (76 to 82)79 of 100 (76 to 82)');
    expect(screen.getByText('Strong: 8 of 10 (looked at 90 times)')).toBeDefined();
  });

  test('says what each file covers', async () => {
    await open();
    const coverage = section('What your files cover');
    expect(within(coverage).getByText('All mail.mbox')).toBeDefined();
    expect(within(coverage).getByText('mail, 11 February 2017 to 20 November 2026')).toBeDefined();
    expect(within(coverage).getByText('calendar, 7 January 2013 to 28 November 2014')).toBeDefined();
  });
});

describe('pictures are read by the keyboard', () => {
  test('week by week', async () => {
    const { user } = await open();
    const weeks = screen.getByRole('slider', { name: 'Your year of weeks' });
    weeks.focus();
    await user.keyboard('{Home}');
    expect(read(weeks)).toBe('Week of 22 November 2025: no file tells of it.');
    await user.keyboard('{End}');
    expect(read(weeks)).toMatch(/^Week of 14 November 2026: you reached \d people?/);
    await user.keyboard('{ArrowLeft}');
    expect(read(weeks)).toMatch(/^Week of 7 November 2026/);
  });

  test('month by month, and circle by circle', async () => {
    const { user } = await open();
    screen.getByRole('slider', { name: 'Gives and asks, month by month' }).focus();
    await user.keyboard('{End}');
    expect(read(screen.getByRole('slider', { name: 'Gives and asks, month by month' }))).toMatch(
      /^November 2026: you gave \d+ times|^November 2026: you gave (once|twice)/,
    );
    const close = screen.getByRole('slider', { name: 'Health of Close over time' });
    close.focus();
    await user.keyboard('{Home}');
    expect(read(close)).toBe('December 2024: not known.');
  });

  test('person by person, with their state and circle, and Enter opens them', async () => {
    const { user } = await open();
    const network = screen.getByRole('slider', { name: /^60 people around you/ });
    expect(read(network)).toBe('You');
    network.focus();
    await user.keyboard('{ArrowRight}');
    expect(read(network)).toMatch(/^[^,]+, [A-Z][a-z]+, Close\. 1 of 60\.$/);
    await user.keyboard('{ArrowDown}');
    expect(read(network)).toMatch(/, Active\. \d+ of 60\.$/);
    await user.keyboard('+-0{Enter}');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/people\/.+/));
  });

  test('and the network as a table', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    const table = await screen.findByRole('table', { name: 'The people around you' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      'Circle',
      'Close',
      'Active',
      'Wide',
      'Yearly',
    ]);
    const all = rows.slice(1).map((row) => Number(row.lastElementChild?.textContent));
    expect(all.reduce((sum, people) => sum + people, 0)).toBe(60);
  });
});

test('months are named where they begin, January with its year', () => {
  const weeks = ['2025-11-24', '2025-12-01', '2025-12-08', '2026-01-05', '2026-01-12', '2026-02-02'];
  expect(monthTicks(weeks, 1)).toEqual([
    { index: 1, text: 'Dec' },
    { index: 3, text: 'Jan 2026' },
    { index: 5, text: 'Feb' },
  ]);
  expect(monthTicks(weeks, 3)).toEqual([{ index: 3, text: 'Jan 2026' }]);
});
