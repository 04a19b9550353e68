import { describe, expect, it } from 'vitest';
import type { Act } from '../../../shared/journal/acts.ts';
import { householdOf } from '../../../shared/journal/household.ts';
import { candidatesOf } from '../../../shared/today/candidates.ts';
import type { Member } from '../../../shared/today/member.ts';
import { todayPage } from '../../../shared/today/today-page.ts';
import { seeded } from '../../seeded.ts';
import { exchanges, inputOf, mail, member, said, today } from './invented-network.ts';

const rounds = 60;

/** A network as chance has it: some quiet, some dormant, some with something open, a birthday, put off. */
function network(random: () => number): readonly Member[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: 3 + below(20) }, (_, index) => {
    const name = `Person N${index}`;
    const address = `person.n${index}@n${index}.test`;
    const last = iso(today - 1 - below(index % 4 === 3 ? 1500 : 200));
    const item = 100 + index;
    const open = iso(today - 5 - below(50));
    const messages = [
      ...(random() < 0.3 ? [said(open, 'in', 'question', `Do you know printer ${index}?`, item)] : []),
      ...(random() < 0.2 ? [said(open, 'out', 'promise', `I will send you ${index}.`, item + 1000)] : []),
    ];
    const acts: Act[] = [
      ...(random() < 0.2
        ? [{ type: 'snooze', people: [address], until: iso(today + below(10) - 4) } as const]
        : []),
      ...(random() < 0.2
        ? [
            {
              type: 'dismiss',
              person: address,
              reasons: [`due ${last}`, `reply owed m${item}@test`],
            } as const,
          ]
        : []),
      ...(random() < 0.3 ? [{ type: 'star', people: [address], stars: 1 + below(3) } as const] : []),
    ];
    return member(name, {
      touchpoints: [...exchanges(1 + below(14), 5 + below(40), last), mail(open, 'in', item)].sort(
        (a, b) => a.instant - b.instant,
      ),
      opened: random() < 0.2 ? [today - below(3)] : [],
      messages,
      acts,
      contact: { birthday: random() < 0.2 ? `--11-${24 + below(6)}` : '' },
      circle: ['close', 'active', 'wide'][below(3)] ?? 'active',
    });
  });
}

function household(capacity: number) {
  return householdOf([{ id: 1, at: 0, undone: null, act: { type: 'capacity', people: capacity } }]);
}

describe('whatever the network', () => {
  it('the list is within the capacity, names nobody twice, tells no reason twice and nobody put off', () => {
    let named = 0;
    for (let round = 0; round < rounds; round++) {
      const random = seeded(round + 1);
      const members = network(random);
      const capacity = 1 + Math.floor(random() * 6);
      const input = inputOf(members, { household: household(capacity) });
      const page = todayPage(input);
      named += page.reachOut.length;
      expect(page.reachOut.length + page.reached).toBeLessThanOrEqual(Math.max(capacity, page.reached));
      const ids = page.reachOut.map(({ person }) => person.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { person, reason, others, suggestions } of page.reachOut) {
        const keys = [reason, ...others].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const { attention } = members.find(({ found }) => found.id === person.id)?.decision ?? {
          attention: null,
        };
        expect(keys.filter((key) => attention?.dismissed.has(key))).toEqual([]);
        expect(attention?.snoozedUntil === null || (attention?.snoozedUntil ?? '') <= '2026-11-24').toBe(
          true,
        );
        expect(suggestions.length).toBeGreaterThanOrEqual(1);
        expect(suggestions.length).toBeLessThanOrEqual(2);
        expect(new Set(suggestions.map(({ sentence }) => sentence)).size).toBe(suggestions.length);
      }
      expect(page.beyond + page.reachOut.length).toBe(candidatesOf(input).length);
    }
    expect(named).toBeGreaterThan(rounds);
  });

  it('the order of people changes nothing', () => {
    for (let round = 0; round < rounds; round++) {
      const members = network(seeded(round + 1));
      expect(todayPage(inputOf(members.toReversed()))).toEqual(todayPage(inputOf(members)));
    }
  });

  it('turning down every reason of a person leaves them out, and taking that back brings them again', () => {
    const members = network(seeded(2));
    const before = todayPage(inputOf(members)).reachOut[0];
    if (!before) throw new Error('nobody is named');
    const keys = new Set([before.reason, ...before.others].map(({ key }) => key));
    const without = members.map((one) => {
      if (one.found.id !== before.person.id) return one;
      const attention = { ...one.decision.attention, dismissed: keys };
      return { ...one, decision: { ...one.decision, attention } };
    });
    const ids = todayPage(inputOf(without)).reachOut.map(({ person }) => person.id);
    expect(ids).not.toContain(before.person.id);
    expect(todayPage(inputOf(members)).reachOut[0]).toEqual(before);
  });
});
