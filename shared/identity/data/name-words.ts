/** Words in names that are not part of what somebody is called, in plain letters. Written for this project by hand. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a name. `sr` before one is a sister; behind one it is the elder. */
export const titlesBefore =
  words(`dr dra prof professor professora doctor mr mister mrs ms miss mx sir dame lady lord rev
  reverend fr sr sra srta senor senora dott dottssa ing dipl diplom dipling avv avvocato rag geom arch mme mlle monsieur madame
  maitre herr frau fraeulein hr hon judge capt captain col colonel maj major gen sgt lt univ habil pan pani mag magister
  docteur sig sigra signor signora dhr mevr drs mw rabbi imam sheikh haji smt shri`);

/** Behind a name. */
export const titlesBehind =
  words(`phd md msc mba bsc ba ma llm llb jd esq dds dvm rn cpa cfa cfp pmp pe osb osf sj op od
  dphil dsc mphil mpa mph meng beng frcp frs cbe obe mbe kbe dipl ing dipling ret mdiv edd psyd rph csc phdc mp mep qc kc`);

/** Which of the bearers of one name: these keep two people apart. The value is the same for words of the same meaning. */
export const generations: ReadonlyMap<string, string> = new Map([
  ...[
    'jr',
    'jun',
    'junior',
    'jnr',
    'fils',
    'filho',
    'hijo',
    'dj',
    'ml',
    'younger',
    'ii',
    'neto',
    'sobrinho',
  ].map((word) => [word, word === 'ii' ? 'ii' : 'junior'] as const),
  ...['sr', 'sen', 'senior', 'snr', 'pere', 'padre', 'da', 'st', 'elder'].map(
    (word) => [word, 'senior'] as const,
  ),
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['2nd', 'ii'],
  ['3rd', 'iii'],
]);

/** Small words that belong to the surname behind them. */
export const particles =
  words(`van von vom zu zur zum de del della delle dello dei degli di da do dos das du des la le
  les lo den der ter ten te het op af av bin ibn al el bint abu ben mac mc st saint san santa y e i of`);

/** A mailbox or a name of one of these is an office, a service or a group, not a human. */
export const officeWords =
  words(`team support sales info helpdesk desk office department dept abteilung sekretariat
  secretariat secretary sekretariaat secretaria secretariado assistant assistenz assistente adjoint desk bot robot service
  services customer customers kundenservice kundendienst admin administrator administration verwaltung newsletter news
  notifications notification alerts alert noreply mailer daemon delivery subsystem postmaster webmaster hostmaster
  recruiting recruitment careers hr press presse media marketing billing invoices accounting accounts buchhaltung
  hotel restaurant pension praxis kanzlei praktijk clinic klinik studio atelier agency agentur verein verband society
  association foundation stiftung committee board council chair vorstand parish pfarramt gemeinde school schule bookings
  booking bokning reservation reservations reservierung orders ordini bestellung shop store kontakt contact contacts
  kontoret kundtjanst receptie reception rezeption accueil empfang direction direktion geschaeftsstelle management
  managing editors editorial redaktion redaction redazione redaccion group gruppe group list liste mailing ticket tickets
  test tester qa user client members mitglieder students community system server automation calendar kalender
  solicitors lawyers attorneys advokat advokater avocats rechtsanwaelte notare architects architekten llp llc ltd
  limited gmbh inc corp corporation company ag kg ohg ug eg ev bv nv sa sarl srl spa oy ab as aps plc pty kk sro
  partners consulting holding holdings ventures capital bank versicherung insurance university universitaet institute
  institut faculty fakultaet chorus choir chor band orchestra club`);

/** Several people at once. */
export const severalWords =
  words(`family familie famille familia famiglia familjen perhe rodina rodzina couple haushalt
  household eheleute geschwister brothers sisters gebrueder bros mum dad mom papa mama`);

/** Names that stand where nobody entered one. */
export const placeholderNames =
  words(`unknown undisclosed recipient recipients anonymous nobody none null undefined user
  me myself ich moi yo you guest gast test default`);

/** Words between somebody who writes and the one they write for. */
export const onBehalf =
  /\s(?:on behalf of|o\.?b\.?o\.?|for and on behalf of|im auftrag(?: von)?|i\.\s?a\.|i\.\s?v\.|p\.?p\.?|p\.\s?o\.|namens|au nom de|por encargo de|per conto di|c\/o)\s/i;

/** The office of somebody: the words before the name. */
export const officeOf =
  /^(?:the\s)?(?:office|desk|assistant|assistenz|pa|ea|secretary|secretariat|sekretariat|b[uü]ro|bureau|assistante?|staff|team)\s(?:of|to|von|de|du|di|für|for)\s/i;
