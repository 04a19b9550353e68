import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../shared/journal/acts.ts';
import { inventedPerson } from '../invented-people.ts';
import { expectAccessible, lastAsked, type OpenWindow, openWindow } from '../open-window.tsx';

const network = Array.from({ length: 143 }, (_, index) => inventedPerson(index, 'network'));
/** With three stars, and so with a whole invented ledger. */
const rich =
  network.find(({ star, gapDays }) => star === 3 && gapDays !== null) ?? inventedPerson(0, 'network');
const unmet = network.find(({ gapDays }) => gapDays === null) ?? inventedPerson(28, 'network');
const place = (id: string) => `#/people/${encodeURIComponent(id)}`;
const open = async (person = rich, given = {}) => {
  const opened = await openWindow(place(person.id), given);
  await screen.findByRole('heading', { name: person.name });
  return opened;
};
const performed = (opened: OpenWindow) =>
  (lastAsked(opened, 'acts.perform') as { acts: readonly Act[] } | undefined)?.acts;
const ledger = () => screen.getByRole('region', { name: 'Gives and asks' });
const entry = (words: string) => within(ledger()).getByText(words).closest('li') as HTMLElement;
const correct = async ({ user }: OpenWindow, said: string, choice: string) => {
  await user.click(within(entry(said)).getByRole('button', { name: `Correct: ${said}` }));
  await user.click(await screen.findByRole('menuitem', { name: choice, hidden: true }));
};

describe('gives and asks', () => {
  test('stand in both directions with date, sentence and reason', async () => {
    const opened = await open();
    expect(ledger().textContent).toContain('Mutual: you gave 6 times, they gave 3 times.');
    const advice = entry('They gave advice');
    expect(advice.textContent).toContain('I would start with the small format');
    expect(advice.textContent).toContain('13 Jul');
    const why = within(advice).getByRole('button', { name: 'why? They gave advice' });
    await opened.user.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(advice.textContent).toContain('Found in their mail “Re: the poster”');
    await expectAccessible();
  });

  test('with nobody yet say how they come', async () => {
    await open(unmet);
    expect(ledger().textContent).toContain('Nothing found yet.');
  });

  test('are confirmed with one click', async () => {
    const opened = await open();
    await opened.user.click(screen.getByRole('button', { name: 'That’s right: You asked for a favour' }));
    expect(performed(opened)).toMatchObject([{ type: 'judge', person: rich.id, as: 'confirmed' }]);
    await waitFor(() => expect(entry('You asked for a favour').textContent).toContain('confirmed by you'));
  });

  test('that are wrong leave the list, and are counted again on request', async () => {
    const opened = await open();
    await correct(opened, 'They asked for information', 'This is not a question for information');
    expect(performed(opened)).toMatchObject([{ type: 'judge', as: 'rejected' }]);
    await waitFor(() => expect(within(ledger()).queryByText('They asked for information')).toBeNull());
    await opened.user.click(screen.getByRole('button', { name: '2 entries not counted' }));
    await opened.user.click(
      screen.getByRole('button', { name: 'Count it after all: They asked for information' }),
    );
    expect(performed(opened)).toMatchObject([{ type: 'judge', as: 'confirmed' }]);
  });

  test('can be something else', async () => {
    const opened = await open();
    await correct(opened, 'You gave thanks', 'congratulations');
    expect(performed(opened)).toMatchObject([{ type: 'judge', as: 'congratulations' }]);
    await waitFor(() => expect(within(ledger()).getByText('You gave congratulations')).toBeDefined());
  });

  test.each([
    ['Pass over this sentence, whoever writes it', { type: 'mute', what: { by: 'phrase', class: 'thanks' } }],
    [
      `Pass over thanks with ${rich.name} from now on`,
      { type: 'mute-for', person: rich.id, class: 'thanks' },
    ],
  ])('“%s” is kept', async (choice, act) => {
    const opened = await open();
    await correct(opened, 'You gave thanks', choice);
    expect(performed(opened)).toMatchObject([{ type: 'judge', as: 'rejected' }, act]);
  });

  test('are added by hand', async () => {
    const opened = await open();
    const { user } = opened;
    await user.click(within(ledger()).getByRole('button', { name: 'Add a give or an ask' }));
    const note = await screen.findByLabelText('What was it?');
    const form = note.closest('form') as HTMLElement;
    await user.click(within(form).getByText('They did'));
    await user.type(note, 'Lent me the press.');
    await user.click(within(form).getByText('Add it'));
    expect(performed(opened)).toMatchObject([
      { type: 'entry', person: rich.id, kind: 'help', by: 'them', note: 'Lent me the press.' },
    ]);
    expect(await within(ledger()).findByText('They gave help')).toBeDefined();
    expect(entry('They gave help').textContent).toContain('by hand');
  });
});

describe('before you ask', () => {
  test('says whether, what first, and where it comes from', async () => {
    const { user } = await open();
    const card = screen.getByRole('region', { name: 'Before you ask' });
    expect(card.textContent).toContain('Answer their question about ceramic printers.');
    expect(
      within(card).getByRole('img', { name: /: \d+ of 100\. From 40 on one give is missing/ }),
    ).toBeDefined();
    const why = within(card).getByRole('button', { name: 'why? Before you ask' });
    await user.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(await within(card).findByTitle('How they answer: 80 of 100')).toBeDefined();
    expect(card.textContent).toContain('You asked for something 75 days ago.');
  });
});

describe('what is open', () => {
  test('is answered, settled and corrected where it stands', async () => {
    const opened = await open();
    const matters = screen.getByRole('region', { name: 'Open between you' });
    expect(matters.textContent).toContain('They asked you on 12 October; no answer yet.');
    await opened.user.click(within(matters).getByRole('button', { name: 'Answer' }));
    await waitFor(() =>
      expect(lastAsked(opened, 'desktop.write')).toEqual({
        to: [rich.addresses[0]],
        subject: 'Re: Ceramic printers',
        body: '',
      }),
    );
    await opened.user.click(within(matters).getByRole('button', { name: `Settled with ${rich.name}` }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Open between you' })).toBeNull());
  });
});

describe('by the keyboard alone', () => {
  test('W writes, S and a digit snooze, N goes to the notes', async () => {
    const opened = await open();
    await opened.user.keyboard('w');
    expect(lastAsked(opened, 'desktop.write')).toEqual({ to: [rich.addresses[0]], subject: '', body: '' });
    await opened.user.keyboard('s');
    await screen.findByRole('menu', { hidden: true });
    await opened.user.keyboard('3');
    expect(performed(opened)).toMatchObject([{ type: 'snooze', people: [rich.id] }]);
    await waitFor(() => expect(screen.queryByRole('menu', { hidden: true })).toBeNull());
    await opened.user.keyboard('n');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }));
  });

  test('health over time is read month by month', async () => {
    const { user } = await open();
    const picture = screen.getByRole('slider', { name: 'Health over time' });
    picture.focus();
    await user.keyboard('{Home}');
    expect(picture.getAttribute('aria-valuetext')).toBe('December 2024: not known.');
    await user.keyboard('{End}');
    expect(picture.getAttribute('aria-valuetext')).toMatch(/^November 2026: [A-Z][a-z]+, \d+ of 100\.$/);
    await user.keyboard('{ArrowLeft}');
    expect(picture.getAttribute('aria-valuetext')).toMatch(/^October 2026/);
    await user.keyboard('{Escape}');
    expect(picture.getAttribute('aria-valuetext')).toMatch(/^The water’s surface/);
    expect(screen.getByRole('heading', { name: rich.name })).toBeDefined();
  });
});

describe('what is known of a person', () => {
  test('is shown: job, birthday, since when connected, addresses on the web', async () => {
    const opened = await open();
    const about = screen.getByRole('region', { name: `About ${rich.name}` });
    expect(about.textContent).toContain(`designer at ${rich.organization}`);
    expect(about.textContent).toContain('Birthday 24 March 1980');
    expect(about.textContent).toContain('Connected since 12 May 2019');
    await opened.user.click(
      screen.getByRole('button', { name: 'Copy the address https://ana.example/work' }),
    );
    expect(lastAsked(opened, 'desktop.copy')).toEqual({ text: 'https://ana.example/work' });
  });

  test('is put right: the job, and a birthday without its year', async () => {
    const opened = await open();
    const { user } = opened;
    await user.click(screen.getByRole('button', { name: 'More about this person' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Job and birthday…', hidden: true }));
    const dialog = await screen.findByRole('dialog', { name: `What is known of ${rich.name}` });
    const [job, day, year] = [/Job title/, /Birthday: Day/, /Year/].map((name) =>
      within(dialog).getByLabelText(name),
    ) as [HTMLElement, HTMLElement, HTMLElement];
    await user.clear(job);
    await user.type(job, 'printer');
    await user.clear(year);
    await user.clear(day);
    await user.type(day, '31');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(performed(opened)).toEqual([
      { type: 'position', person: rich.id, organization: rich.organization, title: 'printer' },
      { type: 'birthday', person: rich.id, on: '--03-31' },
    ]);
  });
});
