/** The kinds of gives and asks, and what each weighs in the ledger (model.md 6; weights: design). */
import type { LoggedKind } from './touchpoint.ts';

/** What somebody gives. `answer` is an ask of the other's that was answered at length. */
export const GIVE_KINDS = [
  'introduction',
  'referral',
  'advice',
  'answer',
  'help',
  'resource',
  'congratulations',
  'offer',
  'thanks',
] as const;
/** One of the kinds of gives. */
export type GiveKind = (typeof GIVE_KINDS)[number];

/** What somebody asks for. `major`: a job, a referral, an introduction, money. `scheduling` is only about dates. */
export const ASK_KINDS = ['major', 'favour', 'information', 'scheduling'] as const;
/** One of the kinds of asks. */
export type AskKind = (typeof ASK_KINDS)[number];

/** What a give weighs before time takes from it (model.md 6). */
export const GIVE_WEIGHTS: Readonly<Record<GiveKind, number>> = {
  introduction: 3,
  referral: 3,
  advice: 2,
  answer: 2,
  help: 2,
  resource: 1,
  congratulations: 1,
  offer: 1,
  thanks: 0.5,
};

/** What an ask weighs before time takes from it (model.md 6). */
export const ASK_WEIGHTS: Readonly<Record<AskKind, number>> = {
  major: 3,
  favour: 2,
  information: 0.5,
  scheduling: 0,
};

/** The give that a touch logged by hand is, besides being a touch (model.md 2); null for those that are none. */
export function giveOfLogged(kind: LoggedKind): GiveKind | null {
  switch (kind) {
    case 'introduced':
      return 'introduction';
    case 'helped':
      return 'help';
    case 'shared':
      return 'resource';
    case 'congratulated':
      return 'congratulations';
    default:
      return null;
  }
}
