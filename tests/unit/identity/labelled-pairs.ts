import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareRecords } from '../../../shared/identity/compare-records.ts';
import { judge } from '../../../shared/identity/judge.ts';
import { NameCensus } from '../../../shared/identity/name-census.ts';
import { type IdentityRecord, identityRecord } from '../../../shared/identity/record.ts';
import type { Verdict } from '../../../shared/identity/verdict.ts';

/** One side of a labelled pair, as tests/labels/identity/rules.md describes it. */
interface LabelledSide {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly organization?: string;
  readonly birthday?: string;
}

export interface LabelledPair {
  readonly id: string;
  readonly kind: string;
  readonly same: boolean;
  readonly sure: boolean | null;
  readonly a: LabelledSide;
  readonly b: LabelledSide;
  readonly together?: number;
  readonly sharedCorrespondents?: number;
  readonly oneCard?: boolean;
  readonly half: 'open' | 'aside';
}

const file = resolve(import.meta.dirname, '../../labels/identity/pairs.jsonl');

export const labelledPairs: readonly LabelledPair[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledPair);

export function recordOf(side: LabelledSide): IdentityRecord {
  const { names, addresses, organization = '', birthday = null } = side;
  return identityRecord({ names, addresses, organization, birthday });
}

/** Judges pairs as a library would that holds these people and nobody else. */
export function judged(
  pairs: readonly LabelledPair[],
): readonly { readonly pair: LabelledPair; readonly verdict: Verdict; readonly turned: Verdict }[] {
  const sides = pairs.map((pair) => [recordOf(pair.a), recordOf(pair.b)] as const);
  const census = new NameCensus();
  for (const record of sides.flat()) for (const name of record.persons) census.add(name);
  return pairs.map((pair, index) => {
    const [a, b] = sides[index] ?? [recordOf(pair.a), recordOf(pair.b)];
    const { together = 0, sharedCorrespondents: shared = 0, oneCard = false } = pair;
    const evidence = { together, shared, oneCard };
    const verdict = judge(compareRecords(a, b, census), evidence);
    return { pair, verdict, turned: judge(compareRecords(b, a, census), evidence) };
  });
}
