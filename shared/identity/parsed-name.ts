import type { Script } from './fold.ts';

/** One part of a name as it compares: "Müller-Ahn" has the whole {mullerahn, muellerahn} and two pieces. */
export interface NamePart {
  /** The part as written, in lower case. */
  readonly written: string;
  /** Forms of the whole part in plain letters, hyphens closed up. */
  readonly forms: readonly string[];
}

/**
 * What a display name says, taken apart.
 * `person`: one human; `several`: a household; `office`: a role, a company, a service; `proxy`: writes for another;
 * `nobody`: no name at all.
 */
export interface ParsedName {
  readonly kind: 'person' | 'several' | 'office' | 'proxy' | 'nobody';
  /** Sent on by a list or service, so that the address may be another's. */
  readonly relayed: boolean;
  /** The name without decoration, for sentences. */
  readonly text: string;
  readonly script: Script;
  /** Given names in order; initials have one letter. */
  readonly given: readonly NamePart[];
  /** Surname parts in order, particles closed up with what follows; empty for a first name alone. */
  readonly surname: readonly NamePart[];
  /** `stated` by a comma, capitals or a known surname; `assumed`: the last word is taken for the surname. */
  readonly order: 'stated' | 'assumed';
  /** Other names to go by, from quotes and brackets. */
  readonly alsoGiven: readonly NamePart[];
  readonly generation: string | null;
  readonly honorific: 'mr' | 'mrs' | null;
}
