import type { NamedPerson } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import type { FoundHit } from '../../shared/journal/ledger-acts.ts';
import { hitClassWords } from '../../shared/wording/ledger-act-words.ts';
import { words } from '../wording/en.ts';

/** One way to say that a sentence was misunderstood. */
export interface Correction {
  readonly key: string;
  readonly says: string;
  readonly acts: readonly Act[];
}

/** What can be said against a hit of the rules, from this once to every time. */
export function correctionsOf(person: NamedPerson, hit: FoundHit): readonly Correction[] {
  const { wrong } = words.attention;
  const what = hitClassWords(hit.class);
  const rejected = { type: 'judge', person: person.id, hit, as: 'rejected' } as const;
  const corrections: Correction[] = [{ key: 'once', says: wrong.once(what), acts: [rejected] }];
  if (hit.phrase !== '') {
    const phrase = { by: 'phrase', class: hit.class, phrase: hit.phrase } as const;
    corrections.push({
      key: 'phrase',
      says: wrong.phrase,
      acts: [rejected, { type: 'mute', what: phrase, muted: 'on' }],
    });
  }
  corrections.push({
    key: 'person',
    says: wrong.person(what, person.name),
    acts: [rejected, { type: 'mute-for', person: person.id, class: hit.class, muted: 'on' }],
  });
  return corrections;
}
