import Papa from 'papaparse';
import type { PersonPage, PersonRow } from '../../shared/contract/people.ts';
import { contactCards } from '../../shared/export/contact-cards.ts';
import type { CurrentPeople } from './current-people.ts';
import type { Database } from './database.ts';
import { personPage } from './person-page.ts';

/** Whom an export is about: the network, or everybody but those the user forgot. */
export type ExportScope = 'network' | 'all';

function pagesOf(database: Database, { book }: CurrentPeople, scope: ExportScope): readonly PersonPage[] {
  const wanted = (row: PersonRow) => scope === 'all' || row.status === 'network';
  return [...book.rows().values()].filter(wanted).flatMap(({ id }) => {
    const view = book.find(id);
    const page = view ? personPage(database, view, book.setting) : null;
    return page ? [page] : [];
  });
}

/** In an order that depends on nothing but who they are. */
function ordered(pages: readonly PersonPage[]): readonly PersonPage[] {
  return pages.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * People as a table (RFC 4180, UTF-8), a line each. A text that a spreadsheet would take for a formula gets an apostrophe before it:
 * names and subjects are written by strangers.
 */
export function peopleTable(database: Database, current: CurrentPeople, scope: ExportScope): string {
  const rows = ordered(pagesOf(database, current, scope)).map((page) => ({
    name: page.name,
    addresses: page.addresses.join('; '),
    organization: page.organization,
    title: page.title,
    status: page.status,
    circle: page.circle ?? '',
    cadenceDays: page.cadenceDays,
    star: page.star,
    state: page.state ?? '',
    labels: page.labels.join('; '),
    health: page.health ?? '',
    strength: page.strength,
    rhythmDays: page.rhythmDays ?? '',
    overdue: page.overdue ?? '',
    lastTouch: page.lastTouch ?? '',
    lastDirection: page.lastDirection ?? '',
    touchpoints: page.touchpoints,
    contactDays: page.contactDays,
    sent: page.sent,
    received: page.received,
    meetings: page.meetings,
    balance: page.balance ?? '',
    primed: page.primed ?? '',
    birthday: page.birthday ?? '',
    reason: page.reason,
    notes: page.notes,
    id: page.id,
  }));
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** People as contacts for an address book. */
export function peopleCards(database: Database, current: CurrentPeople, scope: ExportScope): string {
  const { circles } = current.book.household;
  return contactCards(
    ordered(pagesOf(database, current, scope)).map((page) => ({
      ...page,
      circle: circles.find(({ key }) => key === page.circle)?.name ?? '',
    })),
  );
}
