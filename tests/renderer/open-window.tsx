import { notifications } from '@mantine/notifications';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, vi } from 'vitest';
import { App } from '../../renderer/app.tsx';
import { forgetArrangement } from '../../renderer/people/arrangement-memory.ts';
import { type Fixture, type FixtureBridge, fixtureBridge } from './fixture-bridge.ts';
import { setWindowWidth } from './page-parts.ts';

// Reading roles out of a page without a layout takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });
// A view is loaded when it is first opened, which here means that it is compiled.
configure({ asyncUtilTimeout: 15_000 });

/** A whole page over invented people. */
export interface OpenWindow {
  readonly bridge: FixtureBridge;
  readonly user: UserEvent;
}

/** Draws the page at a place (`#/people`) and waits until it knows how the library stands. */
export async function openWindow(
  place: string,
  given: Partial<Fixture> = {},
  width = 1280,
): Promise<OpenWindow> {
  setWindowWidth(width);
  window.history.replaceState(null, '', place);
  const bridge = fixtureBridge(given);
  const user = userEvent.setup();
  render(<App bridge={bridge} />);
  if (!given.libraryFailure && !given.silent?.includes('library.status'))
    await screen.findByRole('navigation');
  return { bridge, user };
}

/** Draws the page as the small window of the quick log and waits until it knows people. */
export async function openQuickLog(given: Partial<Fixture> = {}): Promise<OpenWindow> {
  window.history.replaceState(null, '', '#/quick-log');
  const bridge = fixtureBridge(given);
  const user = userEvent.setup();
  render(<App bridge={bridge} />);
  await waitFor(() => expect(bridge.asked.map(({ name }) => name)).toContain('people.list'));
  return { bridge, user };
}

/** The last thing the page asked for by a name. */
export function lastAsked({ bridge }: OpenWindow, name: FixtureBridge['asked'][number]['name']): unknown {
  return bridge.asked.findLast((asked) => asked.name === name)?.payload;
}

/** Expects a page without a fault that can be seen without a layout: names, roles, headings, labels. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

afterEach(() => {
  cleanup();
  notifications.clean();
  forgetArrangement();
});
