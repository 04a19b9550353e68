import { asDay, type Day, weekdayOf } from '../../shared/time/day.ts';
import { asInstant, type Instant } from '../../shared/time/instant.ts';
import { civilToInstant, type LocalTime, localOf } from '../../shared/time/local.ts';

/** The zone in which the sample files were written. */
const sampleZone = 'Europe/Amsterdam';

/** When and where the sample data are looked at. */
export interface SampleMoment {
  /** ms since 1970 UTC. */
  readonly now: number;
  /** IANA zone of the library. */
  readonly zone: string;
}

function mondayOf(day: Day): Day {
  return asDay(day - weekdayOf(day));
}

/**
 * Moves the sample data so that its last week is the one of now. Whole weeks only: Monday's meeting stays on Monday. What
 * the clocks showed there is what they show in the library's zone, on either side of a change of the clocks.
 */
export class WeekShift {
  readonly #days: number;
  readonly #moment: SampleMoment;
  /** The Monday of the last week of the sample files. */
  readonly lastWeek: Day;

  /** @param last a day in the last week of the sample files */
  constructor(last: Day, moment: SampleMoment) {
    const { day } = localOf(asInstant(moment.now), moment.zone);
    this.lastWeek = mondayOf(last);
    this.#days = mondayOf(day) - this.lastWeek;
    this.#moment = moment;
  }

  /** The zone the moved times are in. */
  get zone(): string {
    return this.#moment.zone;
  }

  /** A day of the sample files, moved. */
  day(day: Day): Day {
    return asDay(day + this.#days);
  }

  /** What the clocks show in the sample files, as the instant at which they show it in the library's zone. */
  local({ day, second }: LocalTime): Instant {
    return civilToInstant(this.day(day), second, this.#moment.zone);
  }

  /** An instant of the sample files, moved by what the clocks showed there. */
  instant(instant: number): Instant {
    return this.local(localOf(asInstant(instant), sampleZone));
  }

  /** Whether an instant, once moved, has not come yet: what is written then is not there yet. */
  isAhead(moved: Instant): boolean {
    return moved > this.#moment.now;
  }
}
