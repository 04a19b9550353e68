import type { PersonStatus } from '../contract/people.ts';
import type { PersonDecision } from '../journal/decisions.ts';
import { type CircleSetting, suggestionCadence } from '../journal/household.ts';
import type { Muted } from '../journal/muted.ts';
import type { Figures } from '../model/figures.ts';
import { type PersonDay, personDaysOf } from '../model/person-days.ts';
import { networkTerms, type OwnSending, suggestionTerms, type Terms } from '../model/terms.ts';
import { figuresAt } from '../model/ticking.ts';
import { type Touchpoint, touchpointKindOf } from '../model/touchpoint.ts';
import { loggedWeight } from '../model/weights.ts';
import { dayFromIso } from '../time/day-text.ts';
import { asInstant } from '../time/instant.ts';
import { dayOf, startOfDay } from '../time/local.ts';
import { byTime } from './address-touches.ts';
import type { FoundPerson } from './found-person.ts';
import { ledgerOf } from './ledger-of.ts';
import type { PersonLedger } from './person-ledger.ts';

/** What holds for everybody in the library on one day. */
export interface Setting {
  readonly zone: string;
  /** Today, as a day number in `zone`. */
  readonly today: number;
  readonly circles: readonly CircleSetting[];
  readonly ownSending: OwnSending;
  /** What of gives and asks is not to be found. */
  readonly muted: Muted;
}

/** A person with the user's decisions and the figures of the day: all that rows, pages and sentences are made from. */
export interface PersonView {
  readonly found: FoundPerson;
  readonly decision: PersonDecision;
  readonly status: PersonStatus;
  readonly circle: CircleSetting | null;
  readonly cadence: number;
  /** From files and by hand, oldest first, none after today. */
  readonly touchpoints: readonly Touchpoint[];
  readonly days: readonly PersonDay[];
  readonly terms: Terms;
  readonly figures: Figures;
  /** As of the day of the figures. */
  readonly ledger: PersonLedger;
}

/** Touchpoints logged by hand; they stand at the start of their day, which is all the user said. */
function loggedTouchpoints(decision: PersonDecision, setting: Pick<Setting, 'zone' | 'today'>): Touchpoint[] {
  return decision.touches.flatMap((logged) => {
    const day = dayFromIso(logged.on);
    if (day === null || day > setting.today) return [];
    const weight = loggedWeight(logged.kind);
    return [
      {
        instant: startOfDay(day, setting.zone),
        day,
        kind: touchpointKindOf(logged.kind),
        direction: logged.ways,
        weightOut: weight,
        weightIn: logged.ways === 'both' ? weight : 0,
        meeting: 'none' as const,
        groupSize: 1,
        origin: { type: 'act' as const, id: logged.act },
      },
    ];
  });
}

/** From files and by hand, oldest first, none after today. */
export function touchpointsOf(
  found: FoundPerson,
  decision: PersonDecision,
  scene: Pick<Setting, 'zone' | 'today'>,
): readonly Touchpoint[] {
  const logged = loggedTouchpoints(decision, scene);
  return logged.length === 0 ? found.touchpoints : [...found.touchpoints, ...logged].sort(byTime);
}

/** Nobody is suggested whom the user never wrote to and never met, as the figures say; nor who left no trace at all. */
function statusOf(decision: PersonDecision, { shown }: Figures): PersonStatus {
  if (decision.standing === 'kept') return 'network';
  if (decision.standing === 'never' || decision.standing === 'forgotten') return 'ignored';
  return shown === 'Unknown' || shown === 'no contact yet' ? 'unknown' : 'suggestion';
}

/** Puts together what the files say and what the user decided (model.md 2 to 5). */
export function viewPerson(found: FoundPerson, decision: PersonDecision, setting: Setting): PersonView {
  const logged = loggedTouchpoints(decision, setting);
  const touchpoints =
    logged.length === 0 ? found.touchpoints : [...found.touchpoints, ...logged].sort(byTime);
  const inNetwork = decision.standing === 'kept';
  const circle = setting.circles.find((one) => one.key === decision.circle) ?? null;
  const cadence = inNetwork ? (decision.cadence ?? circle?.days ?? suggestionCadence) : suggestionCadence;
  // A touch logged since the files end moves the day of its own person only (model.md 1, Coverage).
  const asOf = logged.reduce((day, one) => Math.max(day, one.day), found.asOf);
  const keptDay = decision.keptAt === null ? asOf : dayOf(asInstant(decision.keptAt), setting.zone);
  const terms = inNetwork
    ? networkTerms(cadence, keptDay, setting.ownSending, found.writtenOn)
    : suggestionTerms(setting.ownSending, found.writtenOn);
  const days = personDaysOf(touchpoints);
  // Before any contact it is the calendar that counts, not the files: due C days after being kept.
  const day = touchpoints.length === 0 ? setting.today : asOf;
  const figures = figuresAt(days, terms, day);
  return {
    found,
    decision,
    status: statusOf(decision, figures),
    circle,
    cadence,
    touchpoints,
    days,
    terms,
    figures,
    ledger: ledgerOf(found.ledger, decision, {
      muted: setting.muted,
      touchpoints,
      day: figures.day,
      today: setting.today,
    }),
  };
}

/** Whether a suggestion is hidden for now: put off until a later day, or decided on. */
export function isOffered(view: PersonView, setting: Setting): boolean {
  const { decision } = view;
  if (view.status !== 'suggestion') return false;
  const until = decision.until === null ? null : dayFromIso(decision.until);
  return decision.standing !== 'later' || until === null || setting.today >= until;
}
