import type { TodayInput } from '../../shared/today/input.ts';
import type { Member } from '../../shared/today/member.ts';
import type { Database } from './database.ts';

/** Of an import that was not taken back. */
const stands = `EXISTS (SELECT 1 FROM sighting s JOIN import_file f ON f.id = s.file_id JOIN import i ON i.id = f.import_id
  WHERE s.envelope_id = envelope.id AND i.undone = 0)`;

/** Text that stands for itself in LIKE … ESCAPE. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/**
 * Tells whether two people were ever together in a message, however many it went to, or in a meeting. It looks through all that is
 * stored, a few tenths of a second in a large library; so it is asked only of the few who may be introduced to each other.
 */
export function acquaintanceOf(database: Database): TodayInput['areAcquainted'] {
  const partiesOf = database.prepare('SELECT id FROM party WHERE address = ?');
  const addressesOf = ({ row }: Member) => row.addresses.filter((one) => one.includes('@'));
  const together = (column: 'parties' | 'content', one: readonly string[], other: readonly string[]) => {
    if (one.length === 0 || other.length === 0) return false;
    const kind = column === 'parties' ? 'mail' : 'event';
    const text = column === 'parties' ? `',' || replace(parties, '|', ',') || ','` : column;
    const any = (patterns: readonly string[]) =>
      patterns.map(() => `${text} LIKE ? ESCAPE '\\'`).join(' OR ');
    const sql = `SELECT 1 FROM envelope WHERE kind = '${kind}' AND (${any(one)}) AND (${any(other)}) AND ${stands} LIMIT 1`;
    return database.prepare(sql).row(...one, ...other) !== null;
  };
  return (one, other) => {
    const [a, b] = [addressesOf(one), addressesOf(other)];
    const parties = (addresses: readonly string[]) =>
      addresses.flatMap((address) => [...partiesOf.rows(address)].map(([id]) => `%,${id},%`));
    const mentions = (addresses: readonly string[]) => addresses.map((address) => `%"${literal(address)}"%`);
    return together('parties', parties(a), parties(b)) || together('content', mentions(a), mentions(b));
  };
}
