import type { EventEnvelope } from '../../../shared/envelope.ts';
import type { FileZone } from './time-zone.ts';
import { ianaZone, type NamedZone, offsetZone } from './zone-name.ts';

const METHODS: Readonly<Record<string, EventEnvelope['method']>> = {
  '': 'publish',
  PUBLISH: 'publish',
  REQUEST: 'request',
  ADD: 'request',
  REPLY: 'reply',
  CANCEL: 'cancel',
};

/** What the calendar object around events says: METHOD, its zone, and the zones it defines. */
export class CalendarContext {
  method: EventEnvelope['method'] = 'publish';
  /** Whether all of it has been read, so that no VTIMEZONE can come any more. */
  complete = false;
  #calendarZone: NamedZone | null = null;
  readonly #defined = new Map<string, FileZone>();
  readonly #resolved = new Map<string, NamedZone | null>();

  setMethod(value: string): void {
    const name = value.trim().toUpperCase();
    this.method = Object.hasOwn(METHODS, name) ? (METHODS[name] as EventEnvelope['method']) : 'other';
  }

  /** X-WR-TIMEZONE. */
  setZone(value: string): void {
    const name = ianaZone(value);
    if (name !== null) this.#calendarZone = { name, observances: null };
  }

  define(zone: FileZone): void {
    // Hostile files define zones without end; no real one has more than a few.
    if (this.#defined.size >= 1_000 || this.#defined.has(zone.tzid)) return;
    this.#defined.set(zone.tzid, zone);
    this.#resolved.clear();
  }

  /** What a TZID means: IANA, else the VTIMEZONE of that name, else an offset in the name; null when nothing tells. */
  zone(tzid: string): NamedZone | null {
    const known = this.#resolved.get(tzid);
    if (known !== undefined) return known;
    if (this.#resolved.size > 2_000) this.#resolved.clear();
    const zone = this.#resolve(tzid);
    this.#resolved.set(tzid, zone);
    return zone;
  }

  /** The zone of the calendar, for times whose own zone nobody knows; null leaves them floating. */
  get fallback(): NamedZone | null {
    return this.#calendarZone;
  }

  #resolve(tzid: string): NamedZone | null {
    const iana = ianaZone(tzid);
    if (iana !== null) return { name: iana, observances: null };
    const own = this.#defined.get(tzid);
    if (own && own.location !== null) return { name: own.location, observances: null };
    if (own && own.observances.length > 0) return { name: tzid, observances: own.observances };
    return offsetZone(tzid);
  }
}
