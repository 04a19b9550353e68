import type { Library } from '../../../main/library/library.ts';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import type { PersonPage } from '../../../shared/contract/people.ts';
import type { FoundHit } from '../../../shared/journal/ledger-acts.ts';
import { type Message, mbox, me } from './small-mail.ts';

/** Mail between the user, Ana and Bram in which they give and ask. */

export const ana = 'ana@harbour.example';
export const bram = 'bram@quay.example';

const toAna = { from: me, to: `Ana Lima <${ana}>` };
const toBram = { from: me, to: `Bram Okafor <${bram}>` };
const fromBram = { from: `Bram Okafor <${bram}>` };

export const sentences = {
  asked: 'Could you send me the tide tables?',
  congratulated: 'Congratulations on the new pier!',
  promised: 'I will send you the tide tables on Friday.',
  thanked: 'Thank you so much for the charts.',
} as const;

/** What Ana and the user wrote to each other. */
const withAna: readonly Message[] = [
  { id: 'plain', ...toAna, date: 'Mon, 2 Mar 2026 10:00:00 +0000', body: 'The harbour is quiet today.' },
  { id: 'kind', ...toAna, date: 'Wed, 1 Apr 2026 10:00:00 +0000', body: sentences.congratulated },
  { id: 'thanks', date: 'Thu, 2 Apr 2026 10:00:00 +0000', body: sentences.thanked, answers: 'kind' },
  { id: 'asked', date: 'Mon, 18 May 2026 10:00:00 +0000', body: sentences.asked },
];

/** What Bram and the user wrote to each other; the end of it is 30 May 2026. */
const withBram: readonly Message[] = [
  { id: 'may-i', ...toBram, date: 'Fri, 3 Apr 2026 10:00:00 +0000', body: sentences.asked },
  {
    id: 'you-may',
    ...fromBram,
    date: 'Sat, 4 Apr 2026 10:00:00 +0000',
    body: 'Here they are.',
    answers: 'may-i',
  },
  { id: 'promise', ...toBram, date: 'Fri, 29 May 2026 10:00:00 +0000', body: sentences.promised },
  { id: 'last', ...fromBram, date: 'Sat, 30 May 2026 10:00:00 +0000', body: 'The ship has left.' },
];

export const anasMail = (): string => mbox('ana.mbox', ...withAna);
export const bramsMail = (): string => mbox('bram.mbox', ...withBram);

/** A person's page. @throws when there is none */
export function page(library: Library, person: string): PersonPage {
  const found = library.person(person);
  if (!found) throw new Error(`Nobody is ${person}`);
  return found;
}

/** The entry of a kind with a person. @throws when there is none */
export function entry(library: Library, person: string, kind: LedgerEntry['kind']): LedgerEntry {
  const found = page(library, person).ledger.find((one) => one.kind === kind);
  if (!found) throw new Error(`No ${kind} with ${person}`);
  return found;
}

/** What names the hit of a kind with a person. @throws when it is one by hand */
export function hit(library: Library, person: string, kind: LedgerEntry['kind']): FoundHit {
  const { hit: found } = entry(library, person, kind);
  if (!found) throw new Error(`${kind} with ${person} is by hand`);
  return found;
}

/** Kinds with a person, those rejected marked so, newest first. */
export function kinds(library: Library, person: string): readonly string[] {
  return page(library, person).ledger.map(({ kind, direction, status }) =>
    [direction, kind, ...(status === 'suggested' ? [] : [status])].join(' '),
  );
}
