import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import type { ShownState } from '../../../shared/contract/people.ts';
import { stateLooks, statesInOrder } from '../../theme/states.ts';

/** The tokens a canvas draws with, resolved: it knows no CSS variables. */
export interface NetworkColours {
  readonly states: Readonly<Record<ShownState, string>>;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  /** A CSS font at 12 pixels of the root's text size. */
  readonly font: string;
}

function resolved(probe: HTMLElement, value: string): string {
  probe.style.color = value;
  return getComputedStyle(probe).color;
}

function coloursIn(host: HTMLElement): NetworkColours {
  const probe = document.createElement('span');
  host.append(probe);
  const { fontFamily } = getComputedStyle(host);
  const small = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.75;
  const colours = {
    states: Object.fromEntries(
      statesInOrder.map((state) => [state, resolved(probe, stateLooks[state].colour)]),
    ) as NetworkColours['states'],
    ink: resolved(probe, 'var(--ink)'),
    faint: resolved(probe, 'var(--ink-faint)'),
    line: resolved(probe, 'var(--line)'),
    paper: resolved(probe, 'var(--paper)'),
    accent: resolved(probe, 'var(--accent)'),
    font: `${small}px ${fontFamily}`,
  };
  probe.remove();
  return colours;
}

/** The colours of this moment's theme at an element; null before it is there. */
export function useNetworkColours(host: RefObject<HTMLElement | null>): NetworkColours | null {
  const scheme = useComputedColorScheme('light');
  const [colours, setColours] = useState<NetworkColours | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes what the tokens resolve to
  useEffect(() => {
    if (host.current) setColours(coloursIn(host.current));
  }, [host, scheme]);
  return colours;
}
