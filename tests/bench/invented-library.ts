import { storeDerived } from '../../main/library/derived-store.ts';
import { appendActs } from '../../main/library/journal-store.ts';
import { generation, writeMeta } from '../../main/library/meta-store.ts';
import { openLibraryDatabase } from '../../main/library/open-library.ts';
import { derive } from '../../shared/derive/derive.ts';
import type { FoundPerson } from '../../shared/derive/found-person.ts';
import type { Act } from '../../shared/journal/acts.ts';

/** The circles every library begins with, in turns. */
const circles = ['close', 'active', 'wide', 'yearly'];

/**
 * Writes a library that holds these people, kept in four circles: as derived, without the envelopes they would come from.
 *
 * @param now the moment they were kept, ms since 1970 UTC
 */
export function writeInventedLibrary(network: readonly FoundPerson[], folder: string, now: number): void {
  const database = openLibraryDatabase(folder);
  const nothing = derive({
    parties: { address: [''], name: [''] },
    mails: [],
    events: [],
    contacts: [],
    sightings: [],
    actsOf: () => null,
    me: ['me@home.example'],
    named: [],
    kept: [],
    sameness: { one: [], apart: [], called: new Map() },
    zone: 'UTC',
    now,
  });
  database.transaction(() => {
    writeMeta(database, 'zone', 'UTC');
    const keeps = circles.map((circle, at): Act => {
      const people = network.filter((_, index) => index % circles.length === at);
      return { type: 'keep', people: people.flatMap(({ anchors }) => anchors), circle };
    });
    appendActs(database, keeps, now - 1000);
    const validUntil = Number.POSITIVE_INFINITY;
    const derived = {
      ...nothing,
      persons: network,
      asOf: network[0]?.asOf ?? 0,
      sent: 'something',
      validUntil,
      verdict: 'health',
    } as const;
    storeDerived(database, derived, 'UTC', generation(database));
  });
  database.close();
}
