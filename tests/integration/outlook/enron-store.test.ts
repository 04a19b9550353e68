import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTestStore } from './test-stores.ts';

/** What Debian's readpst 0.6.76 makes of enron.pst: headers as it writes them, dates in UTC. */
interface OracleMail {
  readonly folder: string;
  readonly id: string;
  readonly date: string;
  readonly subject: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

const oracle = JSON.parse(
  readFileSync(new URL('../../fixtures/outlook/enron-readpst.json', import.meta.url), 'utf8'),
) as readonly OracleMail[];

const sorted = (list: readonly string[]) => [...new Set(list)].sort();
/** Python, which read the oracle's headers, keeps quotes and blanks in addresses; people by name have none in headers. */
const bare = (address: string) => address.replace(/^'(.*)'$/, '$1').replace(/\s+/g, '');
const addresses = (list: readonly string[]) =>
  sorted(list.filter((one) => !one.startsWith('name:')).map(bare));
const oneBlank = (text: string) => text.replace(/\s+/g, ' ');

/** Where ours is not readpst's, and why. */
const explained: Readonly<Record<string, string>> = {
  'recipients DQEPR40LAHE4FD5PQ033JLEJKAAFK5WQA@zlsvr22':
    'Outlook lists one more, `"undisclosed"@mailman.enron.com`, whom readpst leaves out because there is a header.',
  'recipients FHC0N51M4JGRYEJGZZZ3ZOP3ILTCNWNXB@zlsvr22': 'The same.',
  'sender H2FPBOXGRWG2VMUIDIH03R5TDU432XK3A@zlsvr22':
    'A name of Lotus Notes without brackets, `Enron Global Technology@ENRON`: of such an entry our reader of headers takes the last word, Python all of it. Nobody can be written to at either.',
  'recipients H2FPBOXGRWG2VMUIDIH03R5TDU432XK3A@zlsvr22': 'The same.',
  'recipients LXSYVPSEGVXLYZD2D3C2Q0OFVYVVRCGDA@zlsvr22': 'The same.',
};

describe('enron.pst', () => {
  const items = readTestStore('enron.pst');
  const mails = items.flatMap(({ envelope, path }) =>
    envelope?.kind === 'mail' ? [{ path, envelope }] : [],
  );
  const byId = new Map(mails.map((mail) => [mail.envelope.messageId, mail]));

  it('holds the 71 mails that readpst finds, and nothing that cannot be read', () => {
    expect(items.filter(({ error }) => error !== null)).toEqual([]);
    expect(mails).toHaveLength(71);
    expect(sorted([...byId.keys()].map(String))).toEqual(sorted(oracle.map(({ id }) => id)));
  });

  it.each([
    [
      'folder',
      (one: OracleMail) => one.folder,
      (mail: (typeof mails)[number]) => mail.path.split('/').at(-1),
    ],
    [
      'subject',
      (one: OracleMail) => one.subject,
      ({ envelope }: (typeof mails)[number]) => oneBlank(envelope.subject),
    ],
    [
      'date',
      (one: OracleMail) => Date.parse(one.date),
      ({ envelope }: (typeof mails)[number]) => envelope.instant,
    ],
    [
      'sender',
      (one: OracleMail) => addresses(one.from),
      ({ envelope }: (typeof mails)[number]) => addresses(envelope.from.map((party) => party.address)),
    ],
    [
      'recipients',
      (one: OracleMail) => [addresses(one.to), addresses(one.cc)],
      ({ envelope }: (typeof mails)[number]) =>
        [envelope.to, envelope.cc].map((role) => addresses(role.map((party) => party.address))),
    ],
  ] as const)('agrees on each %s', (field, theirs, ours) => {
    const differing = oracle.flatMap((one) => {
      const mail = byId.get(one.id);
      const [expected, found] = [theirs(one), mail && ours(mail)];
      return JSON.stringify(expected) === JSON.stringify(found) ? [] : [`${field} ${one.id}`];
    });
    expect(differing).toEqual(Object.keys(explained).filter((key) => key.startsWith(`${field} `)));
  });
});
