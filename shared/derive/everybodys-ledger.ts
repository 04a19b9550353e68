import type { MessageActs } from '../acts/found-act.ts';
import { isAddress } from '../anchors.ts';
import type { AddressBook, AddressId } from './address-book.ts';
import { nameWords } from './addressed.ts';
import { deriveLedger } from './derive-ledger.ts';
import { ledgerMessages } from './ledger-messages.ts';
import { emptyRecord, type LedgerRecord } from './ledger-record.ts';
import type { MailItem } from './mail-items.ts';
import type { MailVerdict } from './mail-rules.ts';
import type { NameCounts } from './person-names.ts';

/** Messages and persons as `derive` has found them. */
interface LedgerFindings {
  readonly items: readonly MailItem[];
  readonly verdicts: ReadonlyMap<MailItem, MailVerdict>;
  readonly names: NameCounts;
  /** Own addresses. */
  readonly me: readonly string[];
  readonly book: AddressBook;
  readonly zone: string;
  readonly now: number;
  isMine(address: string): boolean;
}

/** Somebody with the addresses and names they are known by. */
interface Known {
  readonly id: string;
  readonly anchors: readonly string[];
  readonly names: readonly string[];
}

/** Words somebody may be called by: of their names, and of what stands before the @. */
function callWords(names: readonly string[], anchors: readonly string[]): ReadonlySet<string> {
  const locals = anchors.filter(isAddress).map((anchor) => anchor.slice(0, anchor.lastIndexOf('@')));
  return new Set([...names, ...locals].flatMap(nameWords));
}

/** What the messages say of gives and asks with each person, by id. */
export function everybodysLedger(
  persons: readonly Known[],
  { items, verdicts, names, me, book, zone, now, isMine }: LedgerFindings,
  actsOf: (envelope: number) => MessageActs | null,
): (person: string) => LedgerRecord {
  const personOf = new Map<AddressId, string>();
  for (const { id, anchors } of persons) for (const anchor of anchors) personOf.set(book.intern(anchor), id);
  const byId = new Map(persons.map((person) => [person.id, person]));
  const called = new Map<string, ReadonlySet<string>>();
  const messages = ledgerMessages(items, verdicts, {
    zone,
    now,
    personOf: (address) => personOf.get(address) ?? null,
    isMine: (address) => isMine(book.address(address)),
    addressOf: (party) => book.party(party),
    actsOf,
  });
  const ledgers = deriveLedger(messages, {
    myNames: callWords(
      me.flatMap((address) => names.chief(book.intern(address))),
      me,
    ),
    namesOf(person) {
      const known = called.get(person);
      if (known) return known;
      const one = byId.get(person);
      const words = one ? callWords(one.names, one.anchors) : new Set<string>();
      called.set(person, words);
      return words;
    },
  });
  return (person) => ledgers.get(person) ?? emptyRecord;
}
