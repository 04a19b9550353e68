import type { HelpSuggestion } from '../contract/today.ts';
import type { Member } from '../today/member.ts';
import type { Introduction } from './introductions.ts';

/** What the ways to help are chosen from. */
export interface HelpContext {
  /** Day number of the clock. */
  readonly today: number;
  /** Subject of an item; '' when it has none. */
  subjectOf(item: number): string;
  /** How many people of the network share a topic. */
  spreadOf(topic: string): number;
  /** Whom to introduce somebody to, best first. */
  introductionsOf(member: Member): readonly Introduction[];
  /** The last thread with somebody; null when there was none. */
  lastThread(member: Member): { readonly subject: string; readonly day: number } | null;
}

export type { HelpSuggestion };
