import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localOfText, textOfLocal } from '../../../shared/calendar/local-text.ts';
import { parseRule } from '../../../shared/calendar/parse-rule.ts';
import { RuleTimes } from '../../../shared/calendar/rule-times.ts';
import { corpus, haveCorpora } from '../../corpora.ts';

interface Case {
  readonly rule: string;
  readonly start: string;
  readonly instances: readonly string[];
}

/** Cases of the suite; UTC and local times alike are read as local, since its rules never leave one clock. */
function cases(): Case[] {
  const text = readFileSync(corpus('calendar', 'rrule-instances.txt'), 'utf8').replace(/(\d)Z\b/g, '$1');
  const found: Case[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const field = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1]?.trim();
    const rule = field('RRULE');
    const instances = field('INSTANCES');
    if (rule !== undefined && instances !== undefined)
      found.push({ rule, start: field('DTSTART') ?? '', instances: instances.split(',') });
  }
  return found;
}

function local(text: string): number {
  return localOfText(text.length === 8 ? `${text}T000000` : text);
}

/** What the rule alone gives: one more than expected, to see that it ends there, unless it never ends. */
function ours({ rule: text, start, instances }: Case): string[] {
  const rule = parseRule(text);
  if (!rule) throw new Error(`not a rule: ${text}`);
  const until = rule.until === null || rule.until.type === 'date' ? null : local(rule.until.local);
  const last =
    rule.until?.type === 'date' ? local(rule.until.date) + 86_399 : (until ?? local('21000101T000000'));
  const times = new RuleTimes(rule, local(start), { last, steps: 500_000 });
  const most = instances.length + (rule.count === null && rule.until === null ? 0 : 1);
  const found: string[] = [];
  for (let at = times.next(); at < Number.POSITIVE_INFINITY && found.length < most; at = times.next())
    found.push(start.length === 8 ? textOfLocal(at).slice(0, 8) : textOfLocal(at));
  return found;
}

describe.runIf(haveCorpora())('the rules of libical', () => {
  it('states the instances of 72 rules', () => {
    expect(cases()).toHaveLength(72);
  });

  it.each(cases())('$rule from $start', (one) => {
    expect(ours(one)).toEqual(one.instances);
  });
});
