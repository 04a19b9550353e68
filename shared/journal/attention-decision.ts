import type { Act } from './acts.ts';

/** What the user said about being told of one person, and what reminders tell of. */
export interface AttentionDecision {
  /** Not named before this ISO day; null while not snoozed. */
  readonly snoozedUntil: string | null;
  /** Keys of occasions that are not told again. */
  readonly dismissed: ReadonlySet<string>;
  /** YYYY-MM-DD or --MM-DD by the user's word; null takes that of the contacts files. */
  readonly birthday: string | null;
  /** By the user's word; null takes what the files say. */
  readonly organization: string | null;
  readonly title: string | null;
}

/** Before the user said anything. */
export const nothingAsked: AttentionDecision = {
  snoozedUntil: null,
  dismissed: new Set(),
  birthday: null,
  organization: null,
  title: null,
};

/** The decision after one more act; the same object where the act is about something else. */
export function attentionAfter(before: AttentionDecision, act: Act): AttentionDecision {
  switch (act.type) {
    case 'snooze':
      return { ...before, snoozedUntil: act.until };
    case 'dismiss':
      return { ...before, dismissed: new Set([...before.dismissed, ...act.reasons]) };
    case 'birthday':
      return { ...before, birthday: act.on };
    case 'position':
      return { ...before, organization: act.organization, title: act.title };
    default:
      return before;
  }
}
