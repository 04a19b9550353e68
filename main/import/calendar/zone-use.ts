import type { ZoneObservance } from '../../../shared/envelope.ts';
import type { CalendarContext } from './calendar-context.ts';
import type { ContentLine } from './content-line.ts';
import type { NamedZone } from './zone-name.ts';

/** Finds the zones of one event's times, and keeps which of them it needs and which nobody knows. */
export class ZoneUse {
  readonly #context: CalendarContext;
  #own: Map<string, readonly ZoneObservance[]> | null = null;
  /** The first TZID that nothing explains. */
  unknown: string | null = null;

  constructor(context: CalendarContext) {
    this.#context = context;
  }

  /** As `of`, but a time without TZID is in the calendar's zone, where that is stated. */
  ofStart(line: ContentLine): NamedZone | null {
    return line.parameters.get('TZID') ? this.of(line) : this.#context.fallback;
  }

  /** The zone of a line by its TZID; null for a floating time. An unknown one is the calendar's, else floating. */
  of(line: ContentLine): NamedZone | null {
    const tzid = line.parameters.get('TZID');
    if (tzid === undefined || tzid === '') return null;
    const zone = this.#context.zone(tzid);
    if (zone === null) {
      // Of a date, or of a time in UTC, the zone does not matter.
      if (/T\d+(?!.*Z)/i.test(line.value)) this.unknown ??= tzid;
      return this.#context.fallback;
    }
    if (zone.observances !== null) {
      this.#own ??= new Map();
      this.#own.set(zone.name, zone.observances);
    }
    return zone;
  }

  /** Definitions to be kept with the event; null when its zones are all IANA's. */
  get record(): Readonly<Record<string, readonly ZoneObservance[]>> | null {
    // fromEntries makes own properties only, so that a zone called __proto__ is a zone like any other.
    return this.#own && Object.fromEntries(this.#own);
  }
}
