import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectAccessible, lastAsked, type OpenWindow, openQuickLog } from '../open-window.tsx';

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: /what did you do/i });
const preview = () => document.querySelector('[aria-live="polite"]')?.textContent ?? '';
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

/** The names of two people of the invented network, the second one by another first name. */
async function names({ bridge }: OpenWindow): Promise<readonly [string, string]> {
  const answer = await bridge.request('people.list', { scope: 'network' });
  if (!answer.ok) throw new Error('no people');
  const [first, ...others] = answer.value.map(({ name }) => name);
  const second = others.find((name) => name.split(' ')[0] !== first?.split(' ')[0]);
  return [first ?? '', second ?? ''];
}

describe('the quick log', () => {
  test('shows while one types what it will save, and saves it with Enter', async () => {
    const opened = await openQuickLog();
    const [name] = await names(opened);
    await opened.user.type(field(), `lunch with ${name} yesterday, she needs a designer`);
    await waitFor(() =>
      expect(preview()).toMatch(/^A meal with .+, yesterday, \d+ \w+ \d{4}Note she needs a designer$/),
    );
    expect(preview()).toContain(name);
    await opened.user.keyboard('{Enter}');
    await waitFor(() => expect(preview()).toBe('Did: log..'));
    expect(lastAsked(opened, 'acts.perform')).toMatchObject({
      acts: [{ type: 'log', kind: 'lunch', ways: 'both', note: 'she needs a designer' }],
    });
    expect(field().value).toBe('');
    await expectAccessible();
  });

  test('takes the last one back with Ctrl Z, and nothing that was done before it', async () => {
    const opened = await openQuickLog();
    const [name] = await names(opened);
    await opened.user.type(field(), '{Control>}z{/Control}');
    expect(lastAsked(opened, 'acts.undo')).toBeUndefined();
    await opened.user.type(field(), `called ${name}{Enter}`);
    await waitFor(() => expect(opened.bridge.acts).toHaveLength(1));
    await screen.findByRole('button', { name: 'Undo' });
    await opened.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(preview()).toBe('Taken back.'));
    expect(opened.bridge.acts).toHaveLength(0);
  });

  test('completes a name with Tab, and goes on behind it', async () => {
    const opened = await openQuickLog();
    const [name] = await names(opened);
    await opened.user.type(field(), `call with ${name.slice(0, 3).toLowerCase()}`);
    await waitFor(() => expect(options().length).toBeGreaterThan(0));
    const first = screen.getAllByRole('option')[0]?.firstElementChild?.textContent ?? '';
    await opened.user.keyboard('{Tab}');
    expect(field().value).toBe(`call with ${first} `);
    expect(document.activeElement).toBe(field());
    await opened.user.keyboard('yesterday');
    expect(preview()).toMatch(new RegExp(`^A call with ${first}, yesterday`));
    expect(options()).toEqual([]);
  });

  test('moves in the list with the arrows and says whom Enter would take', async () => {
    const opened = await openQuickLog();
    await names(opened);
    await opened.user.type(field(), 'met a');
    await opened.user.type(field(), 'n');
    await waitFor(() => expect(options().length).toBeGreaterThan(1));
    await opened.user.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = screen.getByRole('option', { selected: true });
    expect(field().getAttribute('aria-activedescendant')).toBe(chosen.id);
    const name = within(chosen).getByText(/./, { selector: 'span:first-child' }).textContent ?? '';
    await opened.user.keyboard('{Enter}');
    expect(field().value).toBe(`met ${name} `);
  });

  test('asks who is meant where several are called so, and cannot save before', async () => {
    const opened = await openQuickLog({ network: 60 });
    const answer = await opened.bridge.request('people.list', { scope: 'network' });
    const called = answer.ok ? answer.value.map(({ name }) => name.split(' ')[0] ?? '') : [];
    const twice = called.find((name, index) => called.indexOf(name) !== index) ?? '';
    await opened.user.type(field(), `lunch with ${twice}{Escape}`);
    expect(preview()).toContain('Who is meant?');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    await opened.user.keyboard('{Enter}');
    expect(lastAsked(opened, 'acts.perform')).toBeUndefined();
  });

  test('says what is missing, in words', async () => {
    const opened = await openQuickLog();
    const [name] = await names(opened);
    expect(preview()).toBe('Say it in one line: what, with whom, when. What is left becomes a note.');
    await opened.user.type(field(), 'lunch with xyzzy');
    expect(preview()).toBe('With whom? Nobody in your network is named here.');
    await opened.user.clear(field());
    await opened.user.type(field(), `lunch with ${name} tomorrow`);
    expect(preview()).toContain('That day has not come yet.');
  });

  test('keeps the line when it could not be saved, and says why', async () => {
    const failure = { what: 'The disk is full.', where: '/', todo: 'Make room and press Enter again.' };
    const opened = await openQuickLog({ failing: { 'acts.perform': failure } });
    const [name] = await names(opened);
    await opened.user.type(field(), `called ${name}{Enter}`);
    await waitFor(() => expect(preview()).toBe('The disk is full. Make room and press Enter again.'));
    expect(field().value).toBe(`called ${name}`);
  });
});
