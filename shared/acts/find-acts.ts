import type { Party } from '../envelope.ts';
import { type SentenceRange, sentenceRanges } from '../own-text/sentences.ts';
import type { ActClass } from './act-class.ts';
import type { ActRule, Need } from './act-rule.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { FoundAct } from './found-act.ts';
import { forbids } from './guards.ts';
import { namedIn } from './named-recipients.ts';
import type { RuleIndex } from './rule-index.ts';
import { settle } from './settle.ts';

/** Longer sentences are kept in part. */
export const longestKept = 300;

/** What is known of the message beside its text. */
export interface MessageAround {
  readonly to: readonly Party[];
  /** Whether it carries a link or an attachment. */
  readonly enclosed: boolean;
}

/** Acts of the sender in own text, sentence by sentence, those without weight left in. */
export function findActs(own: string, index: RuleIndex, around: MessageAround): FoundAct[] {
  const acts: FoundAct[] = [];
  for (const { start, end } of sentenceRanges(own)) {
    for (const act of actsOfSentence({ start, end }, own, index, around)) acts.push(act);
  }
  return acts;
}

/** Acts in one sentence of own text. */
export function actsOfSentence(
  { start, end }: SentenceRange,
  own: string,
  index: RuleIndex,
  around: MessageAround,
): readonly FoundAct[] {
  const rules = index.rulesAt(own, start, end);
  if (rules.length === 0) return noActs;
  const clause = clauseOf(own.slice(start, end), index.language);
  const hits = new Map<ActClass, string>();
  for (const { class: name, rule } of rules) {
    if (hits.has(name) || !applies(rule, clause, index)) continue;
    if (rule.needs === undefined || meets(rule.needs, own, around)) hits.set(name, rule.id);
  }
  if (hits.size === 0) return noActs;
  const kept =
    clause.whole.length > longestKept ? `${clause.whole.slice(0, longestKept - 1)}…` : clause.whole;
  return settle(hits).map(([name, rule]) => ({ class: name, rule, sentence: kept, called: clause.called }));
}

const noActs: readonly FoundAct[] = [];

function applies(rule: ActRule, clause: Clause, { language }: RuleIndex): boolean {
  const text = rule.of === undefined ? clause.text : clause.whole;
  const found = rule.cue.exec(text);
  if (found === null || rule.unless?.test(text)) return false;
  return !rule.guards?.some((guard) => forbids(guard, clause, found.index, language));
}

function meets(need: Need, own: string, { to, enclosed }: MessageAround): boolean {
  return need === 'enclosure' ? enclosed : to.length > 1 && namedIn(own, to) > 1;
}
