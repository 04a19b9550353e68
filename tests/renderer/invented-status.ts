import type { LibraryStatus } from '../../shared/contract/contract.ts';
import type { Circle, PersonRow } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { firstReminders, remindersAfter } from '../../shared/journal/reminder-settings.ts';
import type { Fixture } from './fixture-bridge.ts';
import { asOf, cadences } from './invented-people.ts';

/** Folders that are watched after these acts. */
export function watchedBy(acts: readonly Act[]): readonly string[] {
  const folders = new Set<string>();
  for (const act of acts) {
    if (act.type !== 'watch') continue;
    if (act.watching === 'on') folders.add(act.folder);
    else folders.delete(act.folder);
  }
  return [...folders];
}

/** How an invented library stands after some acts. */
export function statusOf(
  fixture: Fixture,
  rows: readonly PersonRow[],
  undoable: boolean,
  acts: readonly Act[],
): LibraryStatus {
  const network = rows.filter(({ status }) => status === 'network');
  const names = { close: 'Close', active: 'Active', wide: 'Wide', yearly: 'Yearly' } as const;
  const circles: Circle[] = (Object.keys(cadences) as (keyof typeof cadences)[]).map((key) => ({
    key,
    name: names[key],
    days: cadences[key],
    people: network.filter(({ circle }) => circle === key).length,
  }));
  for (const act of acts) {
    if (act.type !== 'circle') continue;
    const at = circles.findIndex(({ key }) => key === act.circle);
    const circle = { key: act.circle, name: act.name, days: act.days, people: circles[at]?.people ?? 0 };
    if (at >= 0) circles[at] = circle;
    else circles.push(circle);
  }
  const me = acts.findLast((act): act is Extract<Act, { type: 'me' }> => act.type === 'me');
  const empty =
    fixture.network + fixture.suggestions === 0 && fixture.imports === 'none' && acts.length === 0;
  return {
    state: fixture.libraryFailure ? 'failed' : empty ? 'empty' : 'ready',
    failure: fixture.libraryFailure,
    folder: '/home/ana/.config/Wellspring',
    asOf: empty ? null : asOf,
    asOfSentence: empty ? '' : 'as of 20 November, where your files end',
    zone: 'Europe/Lisbon',
    me: {
      addresses: me?.addresses ?? (empty || fixture.me === 'no guess' ? [] : ['me@harbourlabs.example']),
      confirmed: me ? 'confirmed' : empty || fixture.me === 'no guess' ? 'guessed' : fixture.me,
      guesses:
        empty || fixture.me === 'no guess'
          ? []
          : [
              { address: 'me@harbourlabs.example', reason: 'Sender of 4,120 mails in “Sent”.', likely: true },
              { address: 'me@post.example', reason: 'Delivered to in 902 mails.', likely: true },
              { address: 'team@harbourlabs.example', reason: 'In 311 mails beside you.', likely: false },
            ],
    },
    people: {
      network: network.length,
      suggestions: rows.filter(({ status }) => status === 'suggestion').length,
      unknown: 12,
    },
    due: network.filter(({ due }) => due).length,
    capacity: acts.findLast((act) => act.type === 'capacity')?.people ?? 3,
    circles,
    reminders: acts.reduce(remindersAfter, firstReminders),
    watched: watchedBy(acts),
    sentences: 'kept',
    undo: undoable ? 'the last act' : null,
    sample: fixture.sample,
    running: fixture.running,
  };
}
