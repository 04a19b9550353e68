/**
 * What mail programs put around the text they quote, in the languages they speak. The patterns are tested on single lines,
 * trimmed, and are case-insensitive.
 */

/** "X wrote", in the language of the program; stands at or near the end of an attribution. */
export const wrote =
  /(?:\b(?:wrote|writes|schrieb|schreibt|escribi[oó]|escreveu|scritto|schreef|skrev|napisał|napsal|kirjoitti|yazdı)(?![\p{L}\p{N}])|\ba [ée]crit(?!\p{L})|\(a\)|\bírta\b|пишет|написал|写道|寫道|작성|のメール)/iu;

/** How an attribution begins that names a day, before it says who wrote. */
export const attributionBegins =
  /^(?:on|am|le|el|il|at|op|em|den|pe|dne|w dniu|dnia|vào|в|на)\s.*\d|^[^<>]{0,80}<[^<>\s]+@[^<>\s]+>|^quoting\s|^\d{4}[-年년.]/i;

/** The first line of the header block that Outlook, Notes and others put over what they quote. */
export const quotedHeader =
  /^\*?(?:from|von|de|da|van|od|от|från|fra|lähettäjä|kimden|feladó|发件人|寄件者|差出人|보낸 사람)\s?\*?\s*[:：]/i;

/** Any line of such a block. */
export const quotedHeaderMore =
  /^\s*\*?(?:from|sent|sent by|date|to|cc|bcc|subject|importance|reply-to|von|gesendet|datum|an|kopie|betreff|de|envoyé|date|à|objet|enviado(?: el)?|fecha|para|asunto|da|inviato|data|oggetto|a|van|verzonden|aan|onderwerp|enviada(?: em)?|assunto|från|skickat|till|ämne|fra|sendt|dato|til|emne|lähettäjä|lähetetty|vastaanottaja|aihe|od|wysłano|do|temat|odesláno|komu|předmět|от|отправлено|кому|тема|дата|kimden|gönderildi|kime|konu|feladó|elküldve|címzett|tárgy|发件人|发送时间|收件人|抄送|主题|寄件者|差出人|送信日時|宛先|件名|보낸 사람|보낸 날짜|받는 사람|제목)\s?\*?\s*[:：]/i;

/** A line that says that what follows is an older message. */
export const forwarded =
  /^-{2,}\s*(?:original|ursprüngliche|message d|message transféré|mensaje|messaggio|forwarded|weitergeleitet|doorgestuurd|oorspronkelijk|mensagem|vidarebefordrat|videresendt|wiadomość|исходное|переслан|původní|eredeti|özgün|原始|元の|转发|轉寄|원본)|^(?:begin forwarded message|anfang der weitergeleiteten|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada)|vidarebefordrat brev)/i;

/** `-----Mensaje reenviado-----`, in whatever language; a header follows when it means what it looks like. */
export const dashedTitle = /^-{3,}\s?[^\s-][^-]{2,60}-{3,}$/;

/** A line of nothing but dashes. */
export const rule = /^-{10,}$/;

/** `"Ana Moreau" <ana@x.org> on 05/03/2001 08:00:00 AM`, as Notes writes it. */
export const notesAttribution = /@[^\s@]+>?\s+on\s+\d{1,2}\/\d{1,2}\/\d{2,4}/i;

/** A line a program adds to say what it is, at most so long. */
export const longestSentFrom = 90;

/** "Sent from my iPhone", in the languages such programs speak. */
export const sentFrom =
  /^(?:sent (?:from|via|with|using) (?:my |the )?\p{Lu}?\w|get outlook for |von meinem .{2,30} gesendet|diese nachricht wurde von meinem |gesendet (?:mit|von|über|aus) |envoyé (?:de|depuis|à partir d|avec) |télécharge[rz] outlook|enviado (?:desde|con|a través d|do meu|a partir d|pelo) |obtener outlook|inviato (?:da|dal|con) |verzonden (?:vanaf|met|via|vanuit) |verstuurd (?:vanaf|met) |skickat från |skickades från |sendt fra |sendt med |lähetetty |wysłan[eoy] z |odesláno z |отправлено (?:с|из) |diterimkan dari |küldve |发自我的|從我的|从我的|.{1,20}から送信|.{1,30}(?:'|den |dan |’)gönderildi|나의 .{1,20}보냄)/iu;

/** Signature separators, and lines of underscores that lists put before their footer. */
export const signatureSeparator = /^--\s*$|^—$|^_{2,}\s*$/;
