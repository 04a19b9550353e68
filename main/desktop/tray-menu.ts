import type { TodayPage } from '../../shared/contract/today.ts';
import type { LoggedKind } from '../../shared/model/touchpoint.ts';
import type { Deed } from '../../shared/reminders/deeds.ts';
import { personLine, trayWords } from '../../shared/wording/tray-words.ts';
import type { DesktopPlace } from './place.ts';

/** What a line of the menu sets off. */
export type Choice =
  | { readonly type: 'place'; readonly place: DesktopPlace }
  | { readonly type: 'deed'; readonly deed: Deed }
  | { readonly type: 'window' }
  | { readonly type: 'quick log' }
  | { readonly type: 'quit' };

/** A line of the menu; `null` draws a line across. A line without a choice only says something. */
export type MenuLine = {
  readonly label: string;
  readonly choice?: Choice;
  readonly lines?: readonly MenuLine[];
} | null;

/** What the menu is made from. */
export interface TrayState {
  /** Null while the library cannot tell. */
  readonly today: Pick<TodayPage, 'reachOut' | 'beyondSentence'> | null;
  /** ISO day; null while reminders are on. */
  readonly pausedUntil: string | null;
  /** What a reminder said that the system did not show. */
  readonly unseen: { readonly title: string; readonly place: DesktopPlace } | null;
}

/** More people than these make no menu; the window has them all. */
const mostPeople = 8;

/** The whole menu. */
export function trayMenu({ today, pausedUntil, unseen }: TrayState): readonly MenuLine[] {
  return [
    ...(unseen ? [say(unseen.title, { type: 'place', place: unseen.place }), null] : []),
    ...peopleLines(today),
    null,
    say(trayWords.quickLog, { type: 'quick log' }),
    pausedUntil === null ? pauseLine() : resumeLine(pausedUntil),
    null,
    say(trayWords.open, { type: 'window' }),
    say(trayWords.quit, { type: 'quit' }),
  ];
}

/** Whether the icon has its dot. */
export function hasDot({ today, pausedUntil, unseen }: TrayState): boolean {
  return unseen !== null || (pausedUntil === null && (today?.reachOut.length ?? 0) > 0);
}

/** The line of the icon itself. */
export function trayTooltip({ today, pausedUntil, unseen }: TrayState): string {
  if (unseen) return unseen.title;
  return pausedUntil === null ? trayWords.tooltip(today?.reachOut.length ?? 0) : trayWords.tooltipPaused;
}

function say(label: string, choice?: Choice, lines?: readonly MenuLine[]): MenuLine {
  return { label, ...(choice && { choice }), ...(lines && { lines }) };
}

function peopleLines(today: TrayState['today']): readonly MenuLine[] {
  if (today === null) return [];
  // A week that is full has nobody left to name, and still says for how many there would be a reason.
  const more = today.beyondSentence === '' ? [] : [say(today.beyondSentence)];
  if (today.reachOut.length === 0) return [say(trayWords.nobody), ...more];
  return [...today.reachOut.slice(0, mostPeople).map(personLines), ...more];
}

function personLines({ person, reason, others }: TodayPage['reachOut'][number]): MenuLine {
  const { id } = person;
  const place = (state: 'open' | 'choosing a day'): Choice => ({
    type: 'place',
    place: { at: 'person', person: id, state },
  });
  const deed = (one: Deed): Choice => ({ type: 'deed', deed: one });
  const putOff = (days: number): Choice => deed({ do: 'put off', person: id, days });
  const kinds = Object.entries(trayWords.kinds) as [LoggedKind, string][];
  const { until } = trayWords;
  return say(personLine(person.name, reason.sentence), undefined, [
    say(trayWords.openPerson, place('open')),
    say(
      trayWords.log,
      undefined,
      kinds.map(([kind, label]) => say(label, deed({ do: 'log', person: id, kind }))),
    ),
    say(trayWords.snooze, undefined, [
      say(until.tomorrow, putOff(1)),
      say(until.week, putOff(7)),
      say(until.cadence(person.cadenceDays), putOff(person.cadenceDays)),
      say(until.pick, place('choosing a day')),
    ]),
    say(
      trayWords.notNow,
      deed({ do: 'not now', person: id, reasons: [reason, ...others].map(({ key }) => key) }),
    ),
  ]);
}

function pauseLine(): MenuLine {
  const { pauseFor } = trayWords;
  return say(trayWords.pause, undefined, [
    say(pauseFor.day, { type: 'deed', deed: { do: 'pause', days: 1 } }),
    say(pauseFor.week, { type: 'deed', deed: { do: 'pause', days: 7 } }),
    say(pauseFor.pick, { type: 'place', place: { at: 'settings' } }),
  ]);
}

function resumeLine(until: string): MenuLine {
  return say(trayWords.paused(until), undefined, [
    say(trayWords.resume, { type: 'deed', deed: { do: 'go on' } }),
  ]);
}
