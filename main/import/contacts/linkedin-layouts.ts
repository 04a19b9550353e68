import type { ContactAct } from '../../../shared/envelope.ts';
import { parseLinkedInDay } from './contact-dates.ts';
import { contactEnvelope } from './contact-fields.ts';
import { readInvitation, readMessage, readOldMessage } from './linkedin-messages.ts';
import type { RowReading, TableLayout, TableRow } from './table-layout.ts';

/**
 * The tables of a LinkedIn export ("Get a copy of your data"). They say nothing about how new they are but by the latest
 * connection, which stands first.
 */

const connections: TableLayout = {
  needs: ['first name', 'last name', 'connected on'],
  read(row) {
    const connectedOn = parseLinkedInDay(row.text('connected on'));
    const given = row.text('first name');
    const family = row.text('last name');
    const url = row.text('url');
    // Members who left stand there with nothing but the day.
    if (given + family + url === '') return null;
    const envelope = contactEnvelope('linkedin', {
      given,
      family,
      addresses: [row.text('email address')],
      urls: [url],
      organization: row.text('company'),
      title: row.text('position'),
      connectedOn,
    });
    return { envelope };
  },
};

/** The person of an act, without what the act says: that is for the ledger of gives and asks. */
function actOf(
  row: TableRow,
  kind: ContactAct['kind'],
  direction: ContactAct['direction'],
  columns: { readonly given: string; readonly family: string; readonly date: string; readonly url?: string },
): RowReading {
  const day = parseLinkedInDay(row.text(columns.date));
  const given = row.text(columns.given);
  const family = row.text(columns.family);
  if (given + family === '') return null;
  const envelope = contactEnvelope('linkedin', {
    given,
    family,
    urls: columns.url === undefined ? [] : [row.text(columns.url)],
    acts: day === null ? [] : [{ kind, direction, day }],
  });
  return { envelope };
}

function endorsements(direction: ContactAct['direction'], whose: 'endorser' | 'endorsee'): TableLayout {
  const columns = {
    given: `${whose} first name`,
    family: `${whose} last name`,
    date: 'endorsement date',
    url: `${whose} public url`,
  };
  return {
    needs: [columns.date, columns.given, columns.family],
    read: (row) => actOf(row, 'endorsement', direction, columns),
  };
}

/**
 * Recommendations_Received and Recommendations_Given have the same columns; the name of the file is all that tells them
 * apart, and where it does not, the act is not kept.
 */
const recommendations: TableLayout = {
  needs: ['first name', 'last name', 'job title', 'text', 'creation date'],
  read(row, { fileName }) {
    const columns = { given: 'first name', family: 'last name', date: 'creation date' };
    const direction = /given/i.test(fileName) ? 'out' : /received/i.test(fileName) ? 'in' : null;
    const reading = actOf(row, 'recommendation', direction ?? 'in', columns);
    if (reading === null || direction !== null || reading.envelope.kind !== 'contact') return reading;
    return { envelope: { ...reading.envelope, acts: [] } };
  },
};

/** Whose account it is. */
const profile: TableLayout = {
  needs: ['first name', 'last name', 'headline', 'summary'],
  read: (row) => ({
    envelope: contactEnvelope('linkedin', {
      subject: 'me',
      given: row.text('first name'),
      family: row.text('last name'),
    }),
  }),
};

/** The addresses of that account, as far as they were confirmed. */
const ownAddresses: TableLayout = {
  needs: ['email address', 'confirmed', 'primary'],
  read(row) {
    if (!/^(?:yes|true)$/i.test(row.text('confirmed'))) return null;
    return {
      envelope: contactEnvelope('linkedin', { subject: 'me', addresses: [row.text('email address')] }),
    };
  },
};

/** Tables of a LinkedIn export, each told by its header row. */
export const linkedInLayouts: readonly TableLayout[] = [
  { needs: ['conversation id', 'from', 'sender profile url', 'to', 'date', 'content'], read: readMessage },
  { needs: ['from', 'to', 'date', 'subject', 'content', 'direction'], read: readOldMessage },
  { needs: ['from', 'to', 'sent at', 'direction'], read: readInvitation },
  connections,
  endorsements('in', 'endorser'),
  endorsements('out', 'endorsee'),
  recommendations,
  profile,
  ownAddresses,
];
