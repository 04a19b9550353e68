import { endOfWord } from './first-word.ts';

/** Lines that a program or a lawyer put into a message: nobody wrote them to anybody. Tested on trimmed lines. */

/** Attachment markers, pictures, the trailers and counts of patches: one line each. */
const marker =
  /^(?:\[(?:image|cid:|inline)[^\]]*\]|<<[^<>]*>>|\(?see attached file: .*|-\s[\w .()&'-]{1,60}\.(?:docx?|xlsx?|pptx?|pdf|zip|txt|html?|wpd|jpe?g|gif|png|tif|vcf|csv)|[A-Z][a-z]+(?:-[a-z]+)*-[bB]y:\s.*|(?:cc|fixes|link|change-id|closes|bugzilla|message-id): ?\S.*|-----begin pgp signed message-----|hash: \w+|\d+ files? changed, .*)$/i;

/** Patches, signatures of programs, invitations and enclosed files: from here on nothing was typed. */
const programBegins =
  /^(?:diff --(?:git|cc) |--- a\/|\+\+\+ b\/|@@ -\d+,|index: \S+\.\w+$|calendar entry:|begin \d{3} \S+$|-----begin (?:pgp|certificate)|git-pull-request|the following changes since commit )/i;

/** Disclaimers, by how they begin in the languages offices write them. */
const disclaimer =
  /^[*_\s]*(?:(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|property|intended|privileged|solely|may contain|is for|attachments?)|this (?:e-?mail|message) is (?:the )?(?:property|confidential|intended)|confidentiality (?:note|notice|statement)|(?:legal )?disclaimer\b|if you are not the intended recipient|notice: this e-?mail|diese (?:e-?mail|nachricht)\b.{0,80}\b(?:vertraulich|bestimmt)|der inhalt dieser e-?mail|ce (?:message|courriel|mail)\b.{0,80}\b(?:confidentiel|destin|strictement)|les informations contenues dans ce|este (?:mensaje|correo|e-?mail)\b.{0,80}\b(?:confidencial|dirigido|exclusiv)|la informaci[óo]n contenida en este|(?:deze|dit) (?:e-?mail|bericht)\b.{0,80}\b(?:vertrouwelijk|bestemd)|questo (?:messaggio|e-?mail)\b.{0,80}\b(?:riservat|confidenzial|destinat)|le informazioni contenute in quest|esta mensagem\b.{0,80}\b(?:confidencia|destin|exclusiv)|detta (?:e-?post|meddelande)\b.{0,80}\bkonfidentiell|please consider the environment before|think before you print|bitte denken sie an die umwelt|pensez à l'environnement)/iu;

/** The counts of a patch: ` main.c | 12 ++--`. */
const changedFile = /^\s*\S+\s+\|\s+(?:\d+|Bin)\b/m;

/** Words that such lines begin with; others begin with a sign or hold "-by:". */
const disclaimerStart = new Set(
  (
    'this the confidentiality legal disclaimer if notice diese der ce les este la deze dit questo le esta detta please think ' +
    'bitte pensez'
  ).split(' '),
);
const programStart = new Set(
  'diff index calendar begin git the hash cc fixes link change closes bugzilla message see'.split(' '),
);

/** What a line is apart from its sender's words; `after` is the text behind it. */
export function programRole(line: string, after: () => string): 'typed' | 'skip' | 'end' {
  const end = endOfWord(line);
  if (end === 0 && isPlainStart(line.charCodeAt(0))) return 'typed';
  const word = line.slice(0, end).toLowerCase();
  const first = line.charCodeAt(0);
  const sign = end === 0 || (first >= 48 && first <= 57);
  if (sign && (line === '---' || line === '* * *')) return changedFile.test(after()) ? 'end' : 'skip';
  if ((sign || programStart.has(word)) && programBegins.test(line)) return 'end';
  if ((sign || disclaimerStart.has(word)) && line.length > 12 && disclaimer.test(line)) return 'end';
  // "Reviewed-by:", "Signed-off-by:".
  const trailer = line.charCodeAt(end) === 45 && /-by:/i.test(line.slice(end, end + 20));
  return (sign || trailer || programStart.has(word)) && marker.test(line) ? 'skip' : 'typed';
}

/** Letters that begin a word too long to be looked for. */
function isPlainStart(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
