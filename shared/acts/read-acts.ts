import type { Party } from '../envelope.ts';
import { ownTextOf } from '../own-text/own-text.ts';
import { kindOfClass } from './act-class.ts';
import type { ActLanguage } from './act-rule.ts';
import { findActs } from './find-acts.ts';
import { answerWords, type FoundAct, type MessageActs } from './found-act.ts';
import { languageOf } from './language.ts';
import { looksMassMailed } from './mass-mail.ts';
import { RuleIndex } from './rule-index.ts';
import { actTables } from './tables.ts';

/** Whether anything of a message's acts will be asked for later: most messages have none. */
export function isWorthKeeping({ ownWordCount, acts }: MessageActs): boolean {
  return acts.length > 0 || ownWordCount >= answerWords;
}

const indices = new Map<ActLanguage, RuleIndex>();

/** The rules of a language, indexed at their first use. */
export function ruleIndexOf(language: ActLanguage): RuleIndex {
  const known = indices.get(language);
  if (known) return known;
  const index = new RuleIndex(language, actTables[language]);
  indices.set(language, index);
  return index;
}

/** Beyond so many acts a text is no letter. */
const mostActs = 40;

/**
 * The acts of a message's sender.
 * @param text plain text, or the beginning of it
 */
export function readActs(
  text: string,
  from: readonly Party[],
  to: readonly Party[],
  enclosed: boolean,
): MessageActs {
  const own = ownTextOf(text, from);
  const ownWordCount = countWords(own);
  const acts = ownWordCount === 0 ? [] : allActs(text, own, to, enclosed).filter(comesToSomething);
  return { ownWordCount, acts: acts.slice(0, mostActs) };
}

/** Every act in own text, formulas and bare thanks too. @param text the whole of which `own` is the sender's part */
export function allActs(text: string, own: string, to: readonly Party[], enclosed: boolean): FoundAct[] {
  const language = languageOf(own);
  if (language === null) return [];
  const acts = findActs(own, ruleIndexOf(language), { to, enclosed });
  return acts.length > 0 && looksMassMailed(text, own) ? [] : acts;
}

function comesToSomething({ class: name }: FoundAct): boolean {
  return kindOfClass(name).type !== 'nothing';
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const gap = text.charCodeAt(at) <= 32;
    if (!gap && !inside) count += 1;
    inside = !gap;
  }
  return count;
}
