import type { MatterKind } from '../contract/ledger.ts';
import type { TodayMatter } from '../contract/today.ts';
import { openMatterEntry } from '../derive/ledger-page.ts';
import type { TodayInput } from './input.ts';
import type { Member } from './member.ts';
import { putOffUntil } from './reasons-of.ts';

/** What is open with people of the network, of one kind, newest first; nothing that was turned down, and nobody who is put off. */
export function todayMatters(input: TodayInput, kind: MatterKind): readonly TodayMatter[] {
  const { members, today, subjectOf } = input;
  const open = members.flatMap((member) => {
    const { dismissed } = member.decision.attention;
    if (putOffUntil(member, today) !== null) return [];
    return member.ledger.matters
      .filter(({ matter, key }) => matter === kind && !dismissed.has(key))
      .map((matter) => ({ member, matter }));
  });
  return open.sort(byDay).map(({ member, matter }) => ({
    ...openMatterEntry(matter, subjectOf, today),
    person: { id: member.found.id, name: member.row.name },
  }));
}

interface Open {
  readonly member: Member;
  readonly matter: Member['ledger']['matters'][number];
}

function byDay(a: Open, b: Open): number {
  return b.matter.day - a.matter.day || (a.matter.key < b.matter.key ? -1 : 1);
}
