import { coarse, formsOf, plain, type Script } from './fold.ts';

/** One part of a name as it compares: "Müller-Ahn" has the whole {mullerahn, muellerahn} and two pieces. */
export interface NamePart {
  /** The part as written, in lower case. */
  readonly written: string;
  /** Forms of the whole part in plain letters, hyphens closed up. */
  readonly forms: readonly string[];
  /** The words between hyphens in plain letters, those of one letter left out. */
  readonly pieces: readonly string[];
  /** Coarse keys of forms and pieces, for finding candidates. */
  readonly keys: readonly string[];
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

/** The same few thousand words make most names of a library: parts are made once and shared. */
const known = new Map<string, NamePart>();
const mostKnown = 50_000;

/** A word of a name as it compares. */
export function namePart(word: string): NamePart {
  const before = known.get(word);
  if (before) return before;
  const part = newPart(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, part);
  return part;
}

function newPart(word: string): NamePart {
  const written = word.toLowerCase().replace(/[.,]/g, '');
  const forms = formsOf(word);
  const pieces = (written.includes('-') ? written.split('-').map(plain) : forms.slice(0, 1)).filter(
    (piece) => piece.length > 1,
  );
  const keys = [...new Set([...forms, ...pieces].map(coarse))].filter((key) => key !== '');
  return { written, forms, pieces, keys };
}
