import { words } from '../wording/en.ts';
import { type ViewName, viewNames } from './place.ts';

/** Keys as printed, each of which does the same, and what they do. */
export interface PrintedKeys {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The key that commands are given with, as this system's keyboards print it. */
export const commandKey = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

const { today, people, discover, insights, person, same, shell } = words;

/** What works in every view. */
export const everywhereKeys: readonly PrintedKeys[] = [
  { keys: [`${commandKey} K`], does: shell.everywhere.palette },
  { keys: [`${commandKey} L`], does: shell.everywhere.quickLog },
  { keys: [`${commandKey} Z`], does: shell.everywhere.undo },
  { keys: [`${commandKey} 1`, '…', `${commandKey} ${viewNames.length}`], does: shell.everywhere.views },
  { keys: ['?'], does: shell.everywhere.keys },
];

/** What works in one view only. Each of these is pressed in a test. */
export const viewKeys: Readonly<Record<ViewName, readonly PrintedKeys[]>> = {
  today: [
    { keys: ['J', 'K', '↓', '↑'], does: today.keys.move },
    { keys: ['1', '2'], does: today.keys.suggestions },
    { keys: ['L'], does: today.keys.log },
    { keys: ['W'], does: today.keys.write },
    { keys: ['S'], does: today.keys.snooze },
    { keys: ['X'], does: today.keys.notNow },
    { keys: ['Y'], does: today.keys.why },
    { keys: ['Enter'], does: today.keys.open },
  ],
  people: [
    { keys: ['/'], does: people.keys.search },
    { keys: ['J', 'K', '↓', '↑'], does: people.keys.move },
    { keys: ['Enter'], does: people.keys.open },
    { keys: ['Home', 'End'], does: people.keys.ends },
    { keys: ['A'], does: people.keys.add },
    { keys: ['X'], does: people.keys.choose },
    { keys: [`${commandKey} A`], does: people.keys.chooseAll },
    { keys: ['W'], does: person.keys.write },
    { keys: ['S'], does: person.keys.snooze },
    { keys: ['N'], does: person.keys.notes },
    { keys: ['Esc'], does: person.keys.back },
  ],
  discover: [
    { keys: ['1', '2', '3', '4'], does: discover.keys.keep },
    { keys: ['L'], does: discover.keys.later },
    { keys: ['N'], does: discover.keys.never },
    { keys: ['Z'], does: discover.keys.undo },
    { keys: ['←', '→'], does: discover.keys.move },
  ],
  same: [
    { keys: ['M'], does: same.keys.merge },
    { keys: ['N'], does: same.keys.notSame },
    { keys: ['S'], does: same.keys.skip },
    { keys: ['Z'], does: same.keys.undo },
    { keys: ['Esc'], does: same.keys.back },
  ],
  insights: [
    { keys: ['←', '→'], does: insights.keys.along },
    { keys: ['↑', '↓'], does: insights.keys.circles },
    { keys: ['+', '−', '0'], does: insights.keys.zoom },
    { keys: ['Enter'], does: insights.keys.open },
  ],
  imports: [],
  settings: [],
};
