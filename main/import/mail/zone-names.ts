/**
 * Minutes east of UTC for the names of zones that stand in dates of mail: those of RFC 5322, and abbreviations that
 * mean one zone only, or one zone in nearly all mail. A military letter says nothing (RFC 5322, 4.3) and counts as UTC.
 */
const hours: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  met: 1,
  mez: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  msd: 4,
  ist: 5.5,
  npt: 5.75,
  ict: 7,
  wib: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  nst: -3.5,
  ndt: -2.5,
  adt: -3,
  brt: -3,
  art: -3,
  clt: -4,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  akdt: -8,
  akst: -9,
  hst: -10,
};

const windows: Readonly<Record<string, number>> = {
  'arabian standard time': 4,
  'greenwich standard time': 0,
  'us mountain standard time': -7,
  'eastern standard time': -5,
  'eastern daylight time': -4,
  'central standard time': -6,
  'central daylight time': -5,
  'mountain standard time': -7,
  'mountain daylight time': -6,
  'pacific standard time': -8,
  'pacific daylight time': -7,
  'gmt standard time': 0,
  'greenwich mean time': 0,
  'gmt daylight time': 1,
  'coordinated universal time': 0,
  'w. europe standard time': 1,
  'w. europe daylight time': 2,
  'romance standard time': 1,
  'romance daylight time': 2,
  'central europe standard time': 1,
  'central europe daylight time': 2,
};

const minutes = new Map(
  Object.entries({ ...hours, ...windows }).map(([name, value]) => [name, value * 60] as const),
);

/** Minutes east of UTC of a named zone, or null when the name is not known. */
export function namedZone(name: string): number | null {
  const key = name.toLowerCase();
  const known = minutes.get(key);
  if (known !== undefined) return known;
  return /^[a-ik-z]$/.test(key) ? 0 : null;
}
