import type { Act } from '../journal/acts.ts';
import type { LoggedKind } from '../model/touchpoint.ts';
import { asDay, type Day } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';

/** What the user can do from a notification or the tray without a window, each one act that can be undone. */
export type Deed =
  | { readonly do: 'log'; readonly person: string; readonly kind: LoggedKind }
  | { readonly do: 'put off'; readonly person: string; readonly days: number }
  | { readonly do: 'not now'; readonly person: string; readonly reasons: readonly string[] }
  | { readonly do: 'pause'; readonly days: number }
  | { readonly do: 'go on' };

/** Who reached out, as a touch of this kind mostly is: talking goes both ways, the rest is a reach of the user's. */
export function usualWays(kind: LoggedKind): 'out' | 'both' {
  return kind === 'call' || kind === 'lunch' || kind === 'in-person' ? 'both' : 'out';
}

/** The act a deed is. @param today in the library's zone, where days of acts are counted */
export function actOf(deed: Deed, today: Day): Act {
  const inDays = (days: number) => formatDay(asDay(today + days));
  switch (deed.do) {
    case 'log': {
      const { person, kind } = deed;
      return { type: 'log', person, kind, on: formatDay(today), ways: usualWays(kind), note: '' };
    }
    case 'put off':
      return { type: 'snooze', people: [deed.person], until: inDays(deed.days) };
    case 'not now':
      return { type: 'dismiss', person: deed.person, reasons: deed.reasons };
    case 'pause':
      return { type: 'pause', until: inDays(deed.days) };
    case 'go on':
      return { type: 'pause', until: null };
  }
}
