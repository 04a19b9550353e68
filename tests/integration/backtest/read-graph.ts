import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Course } from '../../../shared/backtest/units.ts';
import { personDaysOf } from '../../../shared/model/person-days.ts';
import type { Touch } from '../../../shared/model/touchpoint.ts';
import { mailWeight } from '../../../shared/model/weights.ts';
import { corpus } from '../../corpora.ts';

const msPerDay = 86_400_000;
/** Mail to more people touches nobody (model.md 1). */
const largestGroup = 10;

/** A mail graph as everybody in it would see it: one course for each of them with each of the others. */
export interface Graph {
  readonly courses: readonly Course[];
  readonly last: number;
}

/** Reads a graph of the corpora. @param days of it from its first day on, where not all are wanted */
export function readGraph(name: string, days = Number.POSITIVE_INFINITY): Graph {
  const text = gunzipSync(readFileSync(corpus('graphs', `${name}.csv.gz`))).toString();
  const touches = new Map<string, Touch[]>();
  let first: number | null = null;
  let last = 0;
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const [time = '', from = '', to = ''] = line.split(',');
    const instant = Date.parse(time);
    const day = Math.floor(instant / msPerDay);
    first ??= day;
    if (day >= first + days) break;
    last = day;
    const recipients = new Set(to.split(' ').filter((other) => other !== from));
    if (recipients.size === 0 || recipients.size > largestGroup) continue;
    const weight = mailWeight('to', 'text', recipients.size);
    const add = (ego: string, other: string, direction: 'out' | 'in') => {
      const touch: Touch = {
        instant,
        day,
        kind: 'mail',
        direction,
        weightOut: direction === 'out' ? weight : 0,
        weightIn: direction === 'in' ? weight : 0,
        meeting: 'none',
      };
      const pair = `${ego} ${other}`;
      const known = touches.get(pair);
      if (known) known.push(touch);
      else touches.set(pair, [touch]);
    };
    for (const recipient of recipients) {
      add(from, recipient, 'out');
      add(recipient, from, 'in');
    }
  }
  return { courses: [...touches].map(([id, list]) => ({ id, days: personDaysOf(list) })), last };
}
