import { commonGivenNames } from './data/common-given-names.ts';
import { plain } from './fold.ts';
import { isShortForm } from './short-name-of.ts';

/** Words of a local part that say: an office, a service or a household reads this, in the commonest languages. */
const wholeWords = new Set(
  `info sales support hello hi team office contact contacts mail email post admin administrator billing accounts
  accounting accountspayable invoice invoices orders order shop store help helpdesk service services customerservice
  customercare kundenservice kundendienst enquiries inquiries enquiry feedback marketing media press presse hr jobs
  careers recruiting recruitment bewerbung personal legal privacy security abuse noc root postmaster hostmaster
  webmaster noreply nobody daemon bounce bounces notification notifications alerts alert news newsletter updates list
  lists announce members mitglieder board chair president vorstand committee council secretary secretariat sekretariat
  sekretaer sekretariaat secretaria segreteria assistant assistenz assistent pa ea reception reservation reservations
  reservierung booking bookings bokning buchung ordini ordine vendite ventas vendas comercial compras direccion direction
  direktion direktor accueil bonjour contacto contato contatti kontakt kontakte kontor kontoret infos information
  informacion informazioni verwaltung buchhaltung rechnung rechnungen vertrieb verkauf einkauf praxis kanzlei
  empfang zentrale geschaeftsstelle redaktion redaction redazione editor editors editorial studio atelier buero bureau
  hotel restaurant bot robot qa test testing tester test.user dev devs ops it itsupport sysadmin jira git github gitlab
  jenkins ci calendar kalender rooms room everyone all staff group groups club verein events event tickets ticket
  webshop familie family families famille familia famiglia home haus haushalt household hello2 service2 dse
  unsubscribe subscribe undisclosed recipients guest guests visitor web website www site parish school schule`
    .trim()
    .split(/\s+/),
);

/**
 * Whether an address is read by an office, a service, a list or a household rather than by one person: one word of its
 * local part says so ("press", "qa-bot", "petrov.family", "sekretariat-optik"), or two given names stand in it.
 * `name`: words that belong to the person's own name never count (Martin Post, Ana Home).
 */
export function isRoleMailbox(local: string, name: readonly string[]): boolean {
  const [base = ''] = local.toLowerCase().split('+');
  const words = base
    .split(/[^\p{L}]+/u)
    .map(plain)
    .filter((word) => word !== '');
  return words.some((word) => wholeWords.has(word) && !name.includes(word)) || isCouple(base);
}

const isGiven = (word: string) => commonGivenNames.has(word) || isShortForm(word);

/** "pat.and.lee", "kenandjude". */
function isCouple(base: string): boolean {
  const found = /^([a-z]{2,})[._-]?(?:and|und|et)[._-]?([a-z]{2,})/.exec(base);
  const separate = /^([a-z]{2,})[._-](?:y|e|i|og|och|en)[._-]([a-z]{2,})/.exec(base);
  return [found, separate].some((pair) => pair !== null && isGiven(pair[1] ?? '') && isGiven(pair[2] ?? ''));
}
