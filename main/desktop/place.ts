/** Places of the page the desktop opens the window at, as its address names them (renderer/shell/place.ts). */
export type DesktopPlace =
  | { readonly at: 'today' }
  | { readonly at: 'insights' }
  | { readonly at: 'settings' }
  /** `choosing a day`: with the choice of a day to put them off until. */
  | { readonly at: 'person'; readonly person: string; readonly state: 'open' | 'choosing a day' };

/** The part of the page's address after `#`. */
export function hashOf(place: DesktopPlace): string {
  if (place.at !== 'person') return `#/${place.at}`;
  return `#/people/${encodeURIComponent(place.person)}${place.state === 'open' ? '' : '/put-off'}`;
}
