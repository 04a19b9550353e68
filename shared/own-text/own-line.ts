/** One line that its sender wrote. */
export interface OwnLine {
  /** Trimmed, not empty. */
  readonly text: string;
  /** Whether a blank or quoted line stands before it. */
  readonly apart: boolean;
}
