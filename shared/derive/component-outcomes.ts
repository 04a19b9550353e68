import { recurrenceKeyOf } from '../calendar/expand-meeting.ts';
import type { SkipReason } from '../contract/imports.ts';
import type { EventEnvelope } from '../envelope.ts';
import { type Span, widen } from './coverage.ts';
import type { Outcome } from './tally.ts';

/** Names a master, single event or override over all files: UID and original start. Replies are a thing of their own. */
export function componentKey(event: EventEnvelope, zone: string): string {
  const side = event.method === 'reply' ? 'reply' : '';
  const start = event.recurrenceId ? recurrenceKeyOf(event.recurrenceId, event, zone) : '';
  return `${event.uid}\n${start}\n${side}`;
}

/** What one component counts in a receipt, while it is gathered. */
export class ComponentOutcome implements Outcome {
  occurrences = 0;
  kept = 0;
  touchpoints = 0;
  span: Span = null;
  readonly skipped = new Map<SkipReason, number>();

  /** An occurrence that took place, with this many people. */
  keep(touchpoints: number, start: number): void {
    this.occurrences += 1;
    this.kept += 1;
    this.touchpoints += touchpoints;
    this.span = widen(this.span, start);
  }

  leaveOut(reason: SkipReason, start: number | null = null): void {
    this.occurrences += 1;
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
    if (start !== null) this.span = widen(this.span, start);
  }
}

/** The outcomes of all components with one UID. */
export class ComponentOutcomes {
  readonly #zone: string;
  readonly all = new Map<string, ComponentOutcome>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  of(event: EventEnvelope): ComponentOutcome {
    const key = componentKey(event, this.#zone);
    const known = this.all.get(key) ?? new ComponentOutcome();
    this.all.set(key, known);
    return known;
  }
}
