import type { ContactSource } from '../../../shared/envelope.ts';
import { parseTableBirthday } from './contact-dates.ts';
import { contactEnvelope } from './contact-fields.ts';
import type { TableLayout } from './table-layout.ts';

/** The columns of one product's table of contacts, by what they hold; the first that has something counts. */
interface BookColumns {
  readonly source: ContactSource;
  readonly needs: readonly string[];
  readonly formatted: readonly string[];
  readonly given: readonly string[];
  readonly middle: readonly string[];
  readonly family: readonly string[];
  readonly nickname: readonly string[];
  readonly organization: readonly string[];
  readonly title: readonly string[];
  readonly birthday: string;
  readonly addresses: RegExp;
  readonly urls: RegExp;
}

/** Google writes several values of one kind into one cell. */
const between = ' ::: ';

function addressBook(columns: BookColumns): TableLayout {
  return {
    needs: columns.needs,
    dates: columns.birthday,
    read(row, { fileTime, order }) {
      const several = (pattern: RegExp) => row.texts(pattern).flatMap((text) => text.split(between));
      const organization = row.text(...columns.organization);
      const given = row.text(...columns.given);
      const family = row.text(...columns.family);
      const formatted = row.text(...columns.formatted);
      const nameless = given === '' && family === '' && (formatted === '' || formatted === organization);
      const addresses = several(columns.addresses);
      const envelope = contactEnvelope(columns.source, {
        // A row with a company and no name is the company's.
        subject: nameless && organization !== '' ? 'organization' : 'person',
        formatted: formatted || (nameless ? organization : ''),
        given,
        middle: row.text(...columns.middle),
        family,
        nickname: row.text(...columns.nickname),
        addresses,
        urls: several(columns.urls),
        organization,
        title: row.text(...columns.title),
        birthday: parseTableBirthday(row.text(columns.birthday), order),
        revised: fileTime,
      });
      return { envelope };
    },
  };
}

/** Google Contacts, `Google CSV` since 2024. */
const google = addressBook({
  source: 'google',
  needs: ['first name', 'last name', 'organization name', 'labels'],
  formatted: [],
  given: ['first name'],
  middle: ['middle name'],
  family: ['last name'],
  nickname: ['nickname'],
  organization: ['organization name'],
  title: ['organization title'],
  birthday: 'birthday',
  addresses: /^e-mail \d+ - value$/,
  urls: /^website \d+ - value$/,
});

/** The same before 2024. */
const oldGoogle = addressBook({
  source: 'google',
  needs: ['name', 'given name', 'family name', 'group membership'],
  formatted: ['name'],
  given: ['given name'],
  middle: ['additional name'],
  family: ['family name'],
  nickname: ['nickname', 'short name'],
  organization: ['organization 1 - name'],
  title: ['organization 1 - title', 'occupation'],
  birthday: 'birthday',
  addresses: /^e-mail \d+ - value$/,
  urls: /^website \d+ - value$/,
});

/** Outlook for Windows and on the web, and what Google and others write for them, in English. */
const outlook = addressBook({
  source: 'outlook',
  needs: ['first name', 'last name', 'e-mail address', 'company'],
  formatted: [],
  given: ['first name'],
  middle: ['middle name'],
  family: ['last name'],
  nickname: ['nickname'],
  organization: ['company'],
  title: ['job title'],
  birthday: 'birthday',
  addresses: /^e-mail(?: \d)? address$/,
  urls: /^(?:personal )?web page(?: \d)?$/,
});

/** The same in German; web.de and GMX write it too. */
const germanOutlook = addressBook({
  source: 'outlook',
  needs: ['vorname', 'nachname', 'firma', 'e-mail-adresse'],
  formatted: [],
  given: ['vorname'],
  middle: ['weitere vornamen', 'zweiter vorname'],
  family: ['nachname'],
  nickname: ['spitzname'],
  organization: ['firma'],
  title: ['position'],
  birthday: 'geburtstag',
  addresses: /^e-mail(?:-adresse| \d: adresse)$/,
  urls: /^webseite$/,
});

/** Tables of address books, those with the most telling columns first. */
export const addressBookLayouts: readonly TableLayout[] = [google, oldGoogle, outlook, germanOutlook];
