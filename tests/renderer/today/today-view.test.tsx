import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../shared/journal/acts.ts';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, type OpenWindow, openWindow } from '../open-window.tsx';

const network = Array.from({ length: 143 }, (_, index) => inventedPerson(index, 'network'));
const [ana, elif, hana] = network.filter(({ due }) => due) as [
  (typeof network)[number],
  (typeof network)[number],
  (typeof network)[number],
];
const names = () =>
  within(screen.getByRole('list', { name: 'People to reach out to' }))
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
const open = async (given = {}) => {
  const opened = await openWindow('#/today', given);
  await screen.findByRole('heading', { name: ana.name });
  return opened;
};
const performed = (opened: OpenWindow) =>
  (lastAsked(opened, 'acts.perform') as { acts: readonly Act[] } | undefined)?.acts;
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Lisbon' }).format(new Date());
const later = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

describe('the day', () => {
  test('names few people, each with a reason, its sentence and ways to help', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Friday 20 November' })).toBeDefined();
    expect(names()).toEqual([ana.name, elif.name, hana.name]);
    expect(screen.getByText(/They asked you on 12 October about ceramic printers/)).toBeDefined();
    expect(screen.getByText(/Do you happen to know a good ceramic printer/)).toBeDefined();
    expect(screen.getByRole('button', { name: /Answer their question/ })).toBeDefined();
    expect(
      screen.getByText('Four more people could do with a hello, and can wait for another week.'),
    ).toBeDefined();
    await expectAccessible();
  });

  test('says whom one meets at what time, what is owed and promised, and what is coming up', async () => {
    await open();
    const meetings = screen.getByRole('region', { name: 'You meet today' });
    expect(within(meetings).getByText('10:30')).toBeDefined();
    expect(within(meetings).getByText('You promised the deck.')).toBeDefined();
    for (const [region, text] of [
      ['They are waiting for you', 'Which week suits you for lunch?'],
      ['You said you would', 'I’ll send you the deck by Thursday.'],
      ['Worth a thank-you', 'I passed your name on to the people in Utrecht.'],
      ['Coming up', 'Birthday.'],
    ] as const)
      expect(within(screen.getByRole('region', { name: region })).getByText(text)).toBeDefined();
  });

  test('before anybody is kept says how to begin', async () => {
    await openWindow('#/today', { network: 0 });
    expect(await screen.findByRole('heading', { name: 'A day begins with people' })).toBeDefined();
    const meet = screen.getByRole('link', { name: 'Meet the 27 people found in your files' });
    expect(meet.getAttribute('href')).toBe('#/discover');
    await expectAccessible();
  });

  test('with nothing to do is fine', async () => {
    await openWindow('#/today', { day: 'quiet' });
    expect(await screen.findByRole('heading', { name: 'Nobody to name today' })).toBeDefined();
    expect(screen.getByText(/Nobody to reach out to today, and that is fine/)).toBeDefined();
    await expectAccessible();
  });

  test('whose files ended long ago asks for newer ones', async () => {
    await openWindow('#/today', { day: 'stale' });
    const link = await screen.findByRole('link', { name: 'Import newer files' });
    expect(link.getAttribute('href')).toBe('#/imports');
    expect(screen.getByText(/Your files end on 3 September/)).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Nobody to name today' })).toBeNull();
  });

  test('says who is beyond the week, and shows nobody of them', async () => {
    await openWindow('#/today', { day: 'over capacity' });
    expect(await screen.findByText(/^Seven more people could do with a hello/)).toBeDefined();
    expect(screen.queryByRole('list', { name: 'People to reach out to' })).toBeNull();
  });

  test('that cannot be read is said, and asked for again', async () => {
    const failure = { what: 'The day is torn.', where: 'library.db', todo: 'Open Wellspring again.' };
    const { bridge, user } = await openWindow('#/today', { failing: { 'today.get': failure } });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The day is torn.')).toBeDefined();
    const asked = () => bridge.asked.filter(({ name }) => name === 'today.get').length;
    const before = asked();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(asked()).toBe(before + 1);
  });

  test('waits in sight', async () => {
    await openWindow('#/today', { silent: ['today.get'] });
    expect(await screen.findByText('One moment…')).toBeDefined();
  });
});

describe('by the keyboard alone', () => {
  test('J and K move, Enter opens the person', async () => {
    const { user } = await open();
    await user.keyboard('jj');
    expect(document.activeElement?.textContent).toBe(elif.name);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}k');
    expect(document.activeElement?.textContent).toBe(ana.name);
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(window.location.hash).toBe(`#/people/${encodeURIComponent(elif.id)}`));
  });

  test('L and a digit log what was done, and the person leaves the list', async () => {
    const opened = await open();
    await opened.user.keyboard('l');
    await screen.findByRole('menu', { hidden: true });
    await opened.user.keyboard('2');
    expect(performed(opened)).toEqual([
      { type: 'log', person: ana.id, kind: 'call', on: today(), ways: 'both', note: '' },
    ]);
    await waitFor(() => expect(names()).toEqual([elif.name, hana.name]));
    await opened.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(names()).toEqual([ana.name, elif.name, hana.name]));
  });

  test.each([
    ['1', 1],
    ['2', 7],
    ['3', ana.cadenceDays],
  ])('S and %s put the person off', async (digit, days) => {
    const opened = await open();
    await opened.user.keyboard('s');
    await screen.findByRole('menu', { hidden: true });
    await opened.user.keyboard(digit);
    expect(performed(opened)).toEqual([{ type: 'snooze', people: [ana.id], until: later(days) }]);
    await waitFor(() => expect(names()).toEqual([elif.name, hana.name]));
  });

  test('S and 4 put the person off until a day', async () => {
    const opened = await open();
    await opened.user.keyboard('s');
    await screen.findByRole('menu', { hidden: true });
    await opened.user.keyboard('4');
    const dialog = await screen.findByRole('dialog', { name: `Until when should ${ana.name} rest?` });
    await opened.user.click(within(dialog).getByRole('button', { name: 'Snooze' }));
    expect(performed(opened)).toEqual([{ type: 'snooze', people: [ana.id], until: later(14) }]);
  });

  test('X turns all reasons of the person down', async () => {
    const opened = await open();
    await opened.user.keyboard('x');
    expect(performed(opened)).toEqual([
      { type: 'dismiss', person: ana.id, reasons: [`reply owed ${ana.id}`, `due ${ana.id}`] },
    ]);
    await waitFor(() => expect(names()).toEqual([elif.name, hana.name]));
  });

  test('W opens the suggested draft, and notes it once it was sent', async () => {
    const opened = await open();
    await opened.user.keyboard('w');
    expect(lastAsked(opened, 'desktop.write')).toEqual({
      to: [ana.addresses[0]],
      subject: 'Re: Ceramic printers: a question',
      body: 'Dear Ana,\n\n',
    });
    await opened.user.click(await screen.findByRole('button', { name: 'Sent: note it' }));
    expect(performed(opened)).toEqual([
      {
        type: 'log',
        person: ana.id,
        kind: 'mail',
        on: today(),
        ways: 'out',
        note: 'Re: Ceramic printers: a question',
      },
    ]);
  });

  test('1 and 2 do what is suggested: write, introduce, note', async () => {
    const opened = await open();
    await opened.user.keyboard('2');
    expect(lastAsked(opened, 'desktop.write')).toMatchObject({
      to: [ana.addresses[0], 'jonas@lumenoptics.example'],
      subject: 'Meet: Ana and Jonas',
    });
    await opened.user.keyboard('jjj1');
    await waitFor(() =>
      expect(performed(opened)).toEqual([
        { type: 'log', person: hana.id, kind: 'liked', on: today(), ways: 'out', note: '' },
      ]),
    );
  });

  test('Y says why, and takes what is wrong', async () => {
    const opened = await open();
    await opened.user.keyboard('y');
    expect(await screen.findByText('Nothing of yours has gone to them since.')).toBeDefined();
    await opened.user.click(screen.getByText('Pass over this sentence, whoever writes it'));
    expect(performed(opened)?.map((act) => act.type)).toEqual(['judge', 'mute']);
    expect(performed(opened)?.[0]).toMatchObject({ person: ana.id, as: 'rejected' });
  });

  test('nothing acts while a menu is open or somebody types', async () => {
    const opened = await open();
    await opened.user.keyboard('l');
    await screen.findByRole('menu', { hidden: true });
    await opened.user.keyboard('x');
    expect(performed(opened)).toBeUndefined();
  });
});

describe('what is open', () => {
  test('is answered by a mail to the address used most', async () => {
    const opened = await open();
    const waiting = screen.getByRole('region', { name: 'They are waiting for you' });
    await opened.user.click(within(waiting).getAllByRole('button', { name: 'Answer' })[0] as HTMLElement);
    await waitFor(() =>
      expect(lastAsked(opened, 'desktop.write')).toEqual({
        to: [network[6]?.addresses[0]],
        subject: 'Re: Contract, second draft',
        body: '',
      }),
    );
  });

  test('is settled, and not told again', async () => {
    const opened = await open();
    const name = network[6]?.name ?? '';
    await opened.user.click(screen.getByRole('button', { name: `Settled with ${name}` }));
    expect(performed(opened)).toEqual([
      { type: 'dismiss', person: network[6]?.id, reasons: [`reply owed ${network[6]?.id}`] },
    ]);
    await waitFor(() => expect(screen.queryByRole('button', { name: `Settled with ${name}` })).toBeNull());
  });
});

test('a mail no program opens can be copied', async () => {
  const failure = {
    what: 'The mail could not be opened in a mail program.',
    where: 'here',
    todo: 'Copy it.',
  };
  const opened = await open({ failing: { 'desktop.write': failure } });
  await opened.user.keyboard('w');
  await opened.user.click(await screen.findByRole('button', { name: 'Copy it instead' }));
  expect(lastAsked(opened, 'desktop.copy')).toEqual({
    text: `${ana.addresses[0]}\n\nRe: Ceramic printers: a question\n\nDear Ana,\n\n`,
  });
  expect(await screen.findByText('Copied.')).toBeDefined();
});
