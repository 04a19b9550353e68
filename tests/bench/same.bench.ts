import { AddressBook } from '../../shared/derive/address-book.ts';
import type { MailItem } from '../../shared/derive/mail-items.ts';
import { NameCounts } from '../../shared/derive/person-names.ts';
import { type SamePeople, samePeople } from '../../shared/derive/same-people.ts';
import { commonGivenNames } from '../../shared/identity/data/common-given-names.ts';
import { commonSurnames } from '../../shared/identity/data/common-surnames.ts';
import { seeded } from '../seeded.ts';
import { keepTable } from './keep-table.ts';

/**
 * Who of 10,000 people may be one (issue 3): everything the library process does for it after an import, in one go, beside the
 * least that could be done with the same names and mails in the same run. Processor time.
 */

const people = 10_000;
/** Every so many have a second address, with the name written another way. */
const doubles = 8;
const mailsEach = 20;
const rounds = 5;
const me = 'me@home.example';

function best(work: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

const random = seeded(20_261_127);
const below = (limit: number) => Math.floor(random() * limit);
function pick<T>(list: readonly T[]): T {
  const found = list[below(list.length)];
  if (found === undefined) throw new Error('The list is empty');
  return found;
}

/** Names as a mailbox has them: many share a common surname, a third has one of their own. */
function invented(): { addresses: string[]; names: string[] } {
  const givens = [...commonGivenNames];
  const surnames = [...commonSurnames];
  const syllables = [
    'bra',
    'chu',
    'dol',
    'fen',
    'gris',
    'kal',
    'mor',
    'nek',
    'pel',
    'rust',
    'sor',
    'tav',
    'vin',
    'zel',
  ];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const rare = () => pick(syllables) + pick(syllables) + pick(syllables);
  const addresses: string[] = [''];
  const names: string[] = [''];
  const add = (address: string, name: string) => {
    addresses.push(address);
    names.push(name);
  };
  for (let number = 0; addresses.length <= people; number++) {
    const given = pick(givens);
    const surname = below(3) === 0 ? rare() : pick(surnames);
    add(`${given}.${surname}${number}@firm${number % 700}.example`, `${capital(given)} ${capital(surname)}`);
    if (number % doubles > 0 || addresses.length > people) continue;
    const other = [
      `${capital(surname)}, ${capital(given)}`,
      `${given.charAt(0).toUpperCase()}. ${capital(surname)}`,
    ];
    add(`${given.charAt(0)}${surname}${number}@mail${number % 40}.example`, pick(other));
  }
  addresses.push(me);
  names.push('Mira');
  return { addresses, names };
}

const { addresses, names } = invented();
const mine = addresses.length - 1;

function mails(): readonly MailItem[] {
  return Array.from({ length: people * mailsEach }, (_, id): MailItem => {
    const from = 1 + (id % people);
    const company = Array.from({ length: below(4) }, () => 1 + below(people));
    return {
      ...{ id, medium: 'mail', instant: id * 1000, from: [from], to: [mine, ...company], cc: [], bcc: [] },
      ...{ replyTo: [], subject: '', machine: null, calendarReply: false, ownWords: 'text' },
      ...{ envelopes: [id], messageIds: [], fingerprints: [], bulk: false, enclosures: 'none' },
      ...{ thread: 'opens', place: 'counted', inSentFolder: false },
    };
  });
}

const items = mails();
const parties = { address: addresses, name: names };

function search(): SamePeople {
  const book = new AddressBook(parties);
  const counts = new NameCounts(parties, book);
  for (const { from, to } of items) {
    counts.addParties(from, 'from');
    counts.addParties(to, 'recipient');
  }
  const anchors = new Set(addresses.slice(1, mine).map((address) => book.intern(address)));
  const sameness = { one: [], apart: [], called: new Map<string, string>() };
  return samePeople(
    { anchors, names: counts, cards: [], sameness },
    { items, events: [], book, isMine: (address) => address === me, isNobody: () => false },
  );
}

/** Names in plain letters put together by their last word, and everybody's correspondents in sets. */
function bare(): number {
  const bySurname = new Map<string, string[]>();
  names.forEach((name) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const last = plain.split(/[ ,]+/).at(-1) ?? '';
    bySurname.set(last, [...(bySurname.get(last) ?? []), plain]);
  });
  const partners = new Map<number, Set<number>>();
  for (const { from, to } of items) {
    for (const one of from) {
      const known = partners.get(one) ?? new Set();
      for (const other of to) known.add(other);
      partners.set(one, known);
    }
  }
  return bySurname.size + partners.size;
}

const found = search();
const least = best(bare);
const whole = best(search);
const count = (value: number) => value.toLocaleString('en');
keepTable(
  'same',
  [
    `### Who may be one: ${count(people)} addresses, ${count(items.length)} mails`,
    '',
    `${count(found.joins.length)} joined by themselves, ${count(found.likely.length)} offered. The library process does it, so that the window goes on meanwhile.`,
    '',
    `| processor time, best of ${rounds} | aim, ms | ms | ÷ bare |`,
    '|---|---|---|---|',
    `| names put together by their last word, correspondents in sets |  | ${least.toFixed(0)} | 1.00 |`,
    `| names read, pairs found and judged, mails looked through, offered with reasons | 2000 | ${whole.toFixed(0)} | ${(whole / least).toFixed(2)} |`,
  ].join('\n'),
);
