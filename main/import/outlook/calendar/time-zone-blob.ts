import type { ZoneObservance } from '../../../../shared/envelope.ts';
import { ianaZone, type NamedZone } from '../../calendar/zone-name.ts';
import type { OutlookItem } from '../mapi/outlook-item.ts';
import type { Properties } from '../mapi/properties.ts';
import { lids } from '../mapi/tags.ts';
import { ByteReader } from './byte-reader.ts';

/** When one of the two halves of a year begins: month 0 for never, week 5 for the last of the month. */
interface Transition {
  readonly month: number;
  readonly weekday: number;
  readonly week: number;
  readonly hour: number;
  readonly minute: number;
}

function transition(reader: ByteReader): Transition {
  reader.skip(2);
  const month = reader.short();
  const weekday = reader.short();
  const week = reader.short();
  const hour = reader.short();
  const minute = reader.short();
  reader.skip(4);
  return { month, weekday, week, hour, minute };
}

const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const two = (value: number) => String(value).padStart(2, '0');

function isReal({ month, weekday, week, hour, minute }: Transition): boolean {
  return month >= 1 && month <= 12 && weekday <= 6 && week >= 1 && week <= 5 && hour < 24 && minute < 60;
}

function observance(at: Transition, from: number, to: number): ZoneObservance {
  const day = `${at.week === 5 ? -1 : at.week}${dayNames[at.weekday] ?? 'SU'}`;
  return {
    // The first occurrence of the rule in a year before any meeting; rules of zones may begin before they apply.
    start: `1970${two(at.month)}01T${two(at.hour)}${two(at.minute)}00`,
    offsetFrom: from,
    offsetTo: to,
    rrules: [`FREQ=YEARLY;BYMONTH=${at.month};BYDAY=${day}`],
    rdates: [],
  };
}

function observancesOf(
  standard: number,
  daylight: number,
  toStandard: Transition,
  toDaylight: Transition,
): ZoneObservance[] {
  if (!isReal(toStandard) || !isReal(toDaylight) || standard === daylight) {
    return [{ start: '19700101T000000', offsetFrom: standard, offsetTo: standard, rrules: [], rdates: [] }];
  }
  return [observance(toStandard, daylight, standard), observance(toDaylight, standard, daylight)];
}

/** Offsets are minutes west of UTC; those of no place on earth make the zone unreadable. */
function isOffset(minutes: number): boolean {
  return Math.abs(minutes) <= 15 * 60;
}

/** A zone as its rules alone ([MS-OXOCAL] 2.2.1.39). */
function zoneOfRules(bytes: Buffer): NamedZone | null {
  const reader = new ByteReader(bytes);
  const bias = reader.signed();
  const standard = -(bias + reader.signed());
  const daylight = -(bias + reader.signed());
  reader.skip(2);
  const toStandard = transition(reader);
  reader.skip(2);
  const toDaylight = transition(reader);
  if (!isOffset(standard) || !isOffset(daylight)) return null;
  return { name: 'Outlook', observances: observancesOf(standard, daylight, toStandard, toDaylight) };
}

/** A zone with its name and rules by year ([MS-OXOCAL] 2.2.1.41), of which the last one is taken. */
function zoneOfDefinition(bytes: Buffer): NamedZone | null {
  const reader = new ByteReader(bytes);
  reader.skip(2);
  const headerSize = reader.short();
  const header = new ByteReader(reader.bytes(headerSize));
  const isNamed = (header.short() & 2) !== 0;
  const name = isNamed ? header.bytes(header.short() * 2).toString('utf16le') : '';
  const iana = ianaZone(name);
  if (iana !== null) return { name: iana, observances: null };
  const rules = header.short();
  let zone: NamedZone | null = null;
  for (let index = 0; index < rules && reader.left >= 66; index += 1) {
    reader.skip(2);
    const rule = new ByteReader(reader.bytes(reader.short()));
    rule.skip(2 + 16);
    const bias = rule.signed();
    const standard = -(bias + rule.signed());
    const daylight = -(bias + rule.signed());
    const toStandard = transition(rule);
    const toDaylight = transition(rule);
    if (!isOffset(standard) || !isOffset(daylight)) continue;
    zone = {
      name: name || 'Outlook',
      observances: observancesOf(standard, daylight, toStandard, toDaylight),
    };
  }
  return zone;
}

function tolerant<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The zone in which a meeting was made and a series repeats; null when the item does not say. */
export function zoneOf({ properties, names }: OutlookItem): NamedZone | null {
  const { zoneOfSeries, zoneOfStart, zone, zoneName } = lids.appointment;
  const definition = (lid: number) => remembered(properties, names.id('appointment', lid), zoneOfDefinition);
  const named = definition(zoneOfSeries) ?? definition(zoneOfStart);
  if (named !== null) return named;
  const called = properties.text(names.id('appointment', zoneName)).trim();
  const iana = called === '' ? null : ianaZone(called);
  if (iana !== null) return { name: iana, observances: null };
  return remembered(properties, names.id('appointment', zone), zoneOfRules);
}

/** Zones met before, by their bytes: a calendar has few, and working out when one changes its offset takes long. */
const known = new Map<string, NamedZone | null>();
const mostKnown = 200;
const longest = 16 << 10;

function remembered(
  properties: Properties,
  id: number,
  read: (bytes: Buffer) => NamedZone | null,
): NamedZone | null {
  const bytes = properties.binary(id, longest);
  if (bytes === null || bytes.length > longest) return null;
  const key = `${read.name}:${bytes.toString('base64')}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const zone = tolerant(() => read(bytes));
  if (known.size >= mostKnown) known.clear();
  known.set(key, zone);
  return zone;
}

/** A zone that is never but so many minutes ahead of UTC. */
export function fixedZone(minutes: number): NamedZone {
  const start = '19700101T000000';
  return {
    name: 'Outlook',
    observances: [{ start, offsetFrom: minutes, offsetTo: minutes, rrules: [], rdates: [] }],
  };
}
