import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { everywhereKeys, type PrintedKeys, viewKeys } from '../../../renderer/shell/keys-of-views.ts';
import type { ViewName } from '../../../renderer/shell/place.ts';
import { inventedPerson } from '../invented-people.ts';
import { type OpenWindow, openWindow } from '../open-window.tsx';

/** A printed key as a keyboard is told to press it. */
const pressed: Readonly<Record<string, string>> = {
  '↓': '{ArrowDown}',
  '↑': '{ArrowUp}',
  '←': '{ArrowLeft}',
  '→': '{ArrowRight}',
  '−': '-',
  Enter: '{Enter}',
  Esc: '{Escape}',
  Home: '{Home}',
  End: '{End}',
};

function press(key: string): string {
  const command = /^(?:Ctrl|⌘) (.)$/.exec(key)?.[1];
  if (command !== undefined) return `{Control>}${command.toLowerCase()}{/Control}`;
  return pressed[key] ?? key.toLowerCase();
}

const somebody = inventedPerson(3, 'network').id;

/** Brings a view to where the key means something: there is somebody to go back to, something to take back, a picture to walk in. */
async function prepare(view: ViewName, key: string, { user }: OpenWindow): Promise<void> {
  if (view === 'today' && ['K', '↑'].includes(key)) await user.keyboard('jj');
  if (view === 'people' && ['K', '↑', 'Home'].includes(key)) await user.keyboard('jjj');
  if (view === 'people' && ['Enter', 'X', 'End'].includes(key)) await user.keyboard('j');
  if (view === 'discover' && ['Z', '←'].includes(key)) await user.keyboard('{ArrowRight}l');
  if (view === 'same' && key === 'Z') await user.keyboard('m');
  if (view !== 'insights') return;
  const along = ['←', '→'].includes(key);
  const picture = along
    ? await screen.findByRole('slider', { name: 'Your year of weeks' })
    : await screen.findByRole('slider', { name: /people around you/ });
  picture.focus();
  if (along) await user.keyboard('{End}{ArrowLeft}');
  else await user.keyboard('{ArrowRight}');
}

function placeOf(view: ViewName, does: string): string {
  const ofPerson = viewKeys.people.filter(({ keys }) => ['W', 'S', 'N', 'Esc'].includes(keys[0] ?? ''));
  return ofPerson.some((one) => one.does === does) ? `#/people/${encodeURIComponent(somebody)}` : `#/${view}`;
}

/** All that a key could change: the page, where it is, what has the focus, and what the app was asked. */
const traces = ({ bridge }: OpenWindow) =>
  [
    document.documentElement.outerHTML,
    window.location.hash,
    document.activeElement?.outerHTML,
    bridge.asked.length,
  ].join('\n');

/** These change a picture on a canvas, which is drawn in a real page only: tests/e2e/pictures.test.ts presses them. */
const drawn = ['+', '−', '0'];

const rows = (view: ViewName, printed: readonly PrintedKeys[]) =>
  printed.flatMap(({ keys, does }) =>
    keys
      .filter((key) => key !== '…' && !(view === 'insights' && drawn.includes(key)))
      .map((key) => ({ view, key, does })),
  );

const views = Object.keys(viewKeys) as ViewName[];

describe('every printed key does something', () => {
  test.each([...views.flatMap((view) => rows(view, viewKeys[view])), ...rows('people', everywhereKeys)])(
    '$view: $key',
    async ({ view, key, does }) => {
      const opened = await openWindow(placeOf(view, does));
      await screen.findByRole('heading', { level: 1 });
      await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
      await prepare(view, key, opened);
      const before = traces(opened);
      await opened.user.keyboard(press(key));
      await waitFor(() => expect(traces(opened)).not.toBe(before));
    },
  );
});
