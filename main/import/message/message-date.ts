import { dayFromParts } from '../../../shared/time/day-text.ts';

/** Reads the dates of messages. Null rather than wrong: no date is ever guessed from the clock. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name, minutes east of UTC: RFC 5322 and the ones mail programs wrote. Ambiguous ones are not here. */
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  MSD: 240,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** Years in which there is no e-mail to be read: a date there is a broken clock. */
const firstYear = 1970;
const lastYear = 2200;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: string;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

/** Minutes east of UTC; a zone that is missing or unknown is UTC (RFC 5322, 4.3). Null for nonsense. */
function offsetOf(zone: string): number | null {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!numeric) return zones[zone.toUpperCase()] ?? 0;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  if (Number(numeric[3]) > 59 || minutes > 24 * 60) return null;
  return numeric[1] === '-' ? -minutes : minutes;
}

function instantOf({ year, month, date, hour, minute, second, zone }: Parts): number | null {
  if (year < firstYear || year > lastYear || hour > 23 || minute > 59 || second > 60) return null;
  const day = dayFromParts(year, month, date);
  const offset = offsetOf(zone);
  if (day === null || offset === null) return null;
  // A leap second is the last one before it: clocks cannot show it.
  const seconds = hour * 3600 + minute * 60 + Math.min(second, 59);
  return day * 86_400_000 + seconds * 1000 - offset * 60_000;
}

const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?`;
const zoneForm = String.raw`(?:\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})\b)?`;
/** "Mon, 23 Nov 2026 10:15:00 +0100", "23-Nov-2026 10:15", with or without a weekday. */
const internet = new RegExp(
  String.raw`(?:^|[\s,])(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*\.?[\s,-]+(\d{2,4})[\s,T]+${clock}${zoneForm}`,
);
/** "Mon Nov 23 10:15:00 2026", with a zone before or after the year. */
const unix = new RegExp(
  String.raw`([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+${clock}\s*([+-]\d{4}|[A-Z]{2,5})?\s+(\d{4})${zoneForm}`,
);
/** "2026-11-23T10:15:00+01:00". */
const iso = new RegExp(String.raw`(\d{4})-(\d{2})-(\d{2})[T\s]+${clock}${zoneForm}`);

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').toLowerCase()) + 1;
}

/** Comments in brackets, "(CET)", say nothing a number has not said. */
function withoutComments(text: string): string {
  return text.includes('(') ? text.replace(/\([^()]*\)/g, ' ').trim() : text;
}

/**
 * The instant of a Date field, ms since 1970 UTC, whole seconds. A date without a zone is UTC.
 * @returns null when it cannot be read as a date there is
 */
export function parseDate(value: string): number | null {
  const text = withoutComments(value.slice(0, 200));
  const form = internet.exec(text);
  if (form) {
    const [, date, month, year, hour, minute, second, zone] = form;
    return instantOf({
      year: fullYear(year ?? ''),
      month: monthOf(month),
      date: Number(date),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
      zone: zone ?? '',
    });
  }
  const other = unix.exec(text);
  if (other) {
    const [, month, date, hour, minute, second, before, year, after] = other;
    return instantOf({
      year: Number(year),
      month: monthOf(month),
      date: Number(date),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
      zone: before ?? after ?? '',
    });
  }
  const standard = iso.exec(text);
  if (!standard) return null;
  const [, year, month, date, hour, minute, second, zone] = standard;
  return instantOf({
    year: Number(year),
    month: Number(month),
    date: Number(date),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    zone: zone ?? '',
  });
}

/** The instant of a Received field: what follows its last semicolon. */
export function parseReceived(value: string): number | null {
  const mark = value.lastIndexOf(';');
  return mark < 0 ? null : parseDate(value.slice(mark + 1));
}

/**
 * The instant in an mbox separator, "From ana@x.org Mon Nov 23 10:15:00 2026". Google Groups puts the offset before the
 * year.
 */
export function parseSeparator(line: string): number | null {
  return parseDate(line.slice('From '.length));
}
