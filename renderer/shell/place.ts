/** Where the window stands: a view, and in it perhaps a person. Written in the address so that Back works. */
export type Place =
  | { readonly view: 'today' }
  | { readonly view: 'people'; readonly person: string | null }
  /** Two people who may be one; reached from the people, so that it has no place in the sidebar. */
  | { readonly view: 'same' }
  | { readonly view: 'discover' }
  | { readonly view: 'insights' }
  | { readonly view: 'imports' }
  | { readonly view: 'settings' };
/** Name of a view, as it stands in the address. */
export type ViewName = Place['view'];

/** The views in the order of the sidebar; Ctrl 1 is the first. */
export const viewNames = [
  'today',
  'people',
  'discover',
  'insights',
  'imports',
  'settings',
] as const satisfies readonly ViewName[];
/** A view that has an entry in the sidebar. */
export type SidebarView = (typeof viewNames)[number];

/** The place as the part of an address after `#`. */
export function placeText(place: Place): string {
  const inside =
    place.view === 'people' && place.person !== null ? `/${encodeURIComponent(place.person)}` : '';
  return `#/${place.view}${inside}`;
}

/** The place an address names; null when it names none. */
export function placeFrom(hash: string): Place | null {
  const [, view = '', inside = ''] = hash.split('/');
  switch (view) {
    case 'people':
      return { view, person: decoded(inside) };
    case 'today':
    case 'same':
    case 'discover':
    case 'insights':
    case 'imports':
    case 'settings':
      return { view };
    default:
      return null;
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null; // a broken escape such as %E0%A4%A
  }
}
