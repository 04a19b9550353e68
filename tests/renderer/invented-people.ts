import type { PersonRow, ShownState } from '../../shared/contract/people.ts';

/** Invented people, the same in every run: a small pseudo-random sequence and a fixed day, no clock. */

/** The day as of which all of them are told. */
export const asOf = '2026-11-20';

const given =
  'Ana Bram Chiara Dag Elif Femke Goran Hana Ines Jonas Katalin Lojze Mira Nkechi Øyvind Priya Quentin Rosa Søren Tomás Ulla Veronika Wendell Xenia Yusuf Zoë'.split(
    ' ',
  );
const family =
  'Moreau Bergson Lindqvist Žižek Hollis Okafor Castellano Nakamura Varga Dvořák Ferreira Haugen Iyer Jansen Kowalczyk Larsen Mbeki Novak Ostrowski Pereira'.split(
    ' ',
  );
const companies = [
  'Harbour Labs',
  'Northwind Cartography',
  'Studio Ember',
  'Kestrel & Sons',
  'Openfield',
  'Tidewater Press',
  'Lumen Optics',
  '',
];

/** The circles every new library has, and how many of the invented people are in each. */
export const cadences = { close: 30, active: 90, wide: 180, yearly: 365 } as const;
const circleKeys = Object.keys(cadences) as (keyof typeof cadences)[];

/** Numbers from 0 to 1 that look random and are not (Lehmer's generator). */
export function sequence(seed: number): () => number {
  let state = (seed * 7919 + 13) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function stateOf(health: number): ShownState {
  if (health >= 0.65) return 'Strong';
  if (health >= 0.45) return 'Steady';
  if (health >= 0.25) return 'Cooling';
  return health >= 0.1 ? 'Fading' : 'Dormant';
}

/** The day a number of days before `asOf`. */
export function daysBefore(days: number): string {
  return new Date(Date.UTC(2026, 10, 20) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Plain ASCII, as mail addresses mostly are. */
const ascii = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]/g, '');

/** One invented person of the network or, as `suggestion`, one found by an import. */
export function inventedPerson(index: number, status: 'network' | 'suggestion'): PersonRow {
  const next = sequence(index + (status === 'network' ? 1 : 5000));
  const first = given[index % given.length] ?? 'Ana';
  const last = family[(index * 7 + Math.floor(index / given.length)) % family.length] ?? 'Moreau';
  const organization = companies[Math.floor(next() * companies.length)] ?? '';
  const host = organization === '' ? 'post.example' : `${ascii(organization)}.example`;
  const circle = circleKeys[Math.floor(next() * 4)] ?? 'active';
  const cadenceDays = status === 'network' ? cadences[circle] : 90;
  const unmet = status === 'network' && index % 29 === 28;
  const quiet = index % 5 === 4 ? 3 : 1;
  const gapDays = Math.floor(quiet * cadenceDays * (0.05 + 2.4 * next() ** 2));
  const rhythmDays = Math.max(3, Math.round(cadenceDays * (0.25 + 0.9 * next())));
  const strength = (0.3 + 0.65 * next()) * Math.exp(-gapDays / (cadenceDays * 2.2));
  const health = Math.sqrt(strength / (1 + (gapDays / Math.sqrt(cadenceDays * rhythmDays) / 2) ** 2));
  const state = unmet ? 'no contact yet' : index % 23 === 22 ? 'New' : stateOf(health);
  const mails = 6 + Math.floor(next() * 90);
  const meetings = Math.floor(next() * 9);
  return {
    id: `${ascii(first)}.${ascii(last)}${index >= 26 ? index : ''}@${host}`,
    name: `${first} ${last}`,
    addresses: [`${ascii(first)}@${host}`, `${ascii(first)}.${ascii(last)}@mail.example`],
    organization,
    status,
    asOf,
    circle: status === 'network' ? circle : null,
    cadenceDays,
    star: 1 + Math.floor(next() * 3),
    health: status === 'network' && !unmet ? health : null,
    state: status === 'network' ? state : null,
    labels: status === 'network' && state === 'Dormant' ? ['Reconnect'] : [],
    strength: unmet ? 0 : strength,
    rhythmDays: unmet ? null : rhythmDays,
    overdue: unmet ? null : gapDays / Math.sqrt(cadenceDays * rhythmDays),
    due: gapDays > cadenceDays,
    trend: null,
    gapDays: unmet ? null : gapDays,
    lastTouch: unmet ? null : daysBefore(gapDays),
    lastDirection: unmet ? null : next() < 0.5 ? 'out' : 'in',
    touchpoints: mails + meetings,
    contactDays: Math.round(mails / 3),
    sent: Math.round(mails * 0.45),
    received: Math.round(mails * 0.55),
    meetings,
    balance: null,
    primed: null,
    reason: `Usually every ${rhythmDays} days; it has been ${gapDays}.`,
    offered: status === 'suggestion' ? 'now' : 'not now',
    snoozedUntil: null,
    waiting: index % 7 === 3 ? ['reply owed'] : [],
    evidence: `${mails} mails both ways since ${2017 + (index % 7)}, ${meetings} meetings, last in ${
      ['March', 'May', 'July', 'September'][index % 4]
    }.`,
  };
}
