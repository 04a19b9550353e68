import type { NamedIds } from './named-ids.ts';
import type { Properties } from './properties.ts';

/** A message, meeting, contact or anything else that Outlook keeps, from a `.msg` file or out of a store. */
export interface OutlookItem {
  readonly properties: Properties;
  readonly names: NamedIds;
  /** Those it is addressed to, and in messages to be sent nobody else. @throws OutlookProblem */
  people(): readonly Properties[];
  /** What is attached to it; the first few. @throws OutlookProblem */
  files(): readonly Properties[];
}
