import type { ShownState } from '../../shared/contract/people.ts';

/** How a state looks: how full its vessel is, and the colour of its token. The word is the state's own. */
export interface StateLook {
  /** Water in the vessel, 0 (empty) to 5 (full). */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** How the vessel is drawn: a known level, one just begun, or one nobody can tell. */
  readonly vessel: 'filled' | 'begun' | 'unknown';
  /** CSS value of the colour. */
  readonly colour: string;
}

/** The look of each state of model.md 5, fullest first. */
export const stateLooks: Readonly<Record<ShownState, StateLook>> = {
  Strong: { level: 5, vessel: 'filled', colour: 'var(--state-strong)' },
  Steady: { level: 4, vessel: 'filled', colour: 'var(--state-steady)' },
  Cooling: { level: 3, vessel: 'filled', colour: 'var(--state-cooling)' },
  Fading: { level: 2, vessel: 'filled', colour: 'var(--state-fading)' },
  Dormant: { level: 1, vessel: 'filled', colour: 'var(--state-dormant)' },
  New: { level: 2, vessel: 'begun', colour: 'var(--state-new)' },
  'no contact yet': { level: 0, vessel: 'filled', colour: 'var(--state-none)' },
  Unknown: { level: 0, vessel: 'unknown', colour: 'var(--state-none)' },
};

/** States in the order in which lists sort and filters name them. */
export const statesInOrder = Object.keys(stateLooks) as readonly ShownState[];
