import { type PropertyStore, types } from './properties.ts';

/** Which charset texts have that are not stored as UTF-16. */

const messageCodePage = 0x3ffd;
const messageLocale = 0x3ff1;
const internetCodePage = 0x3fde;

/** Code pages of Windows by the language of a locale, its lower ten bits ([MS-LCID]). Others write windows-1252. */
const byLanguage: ReadonlyMap<number, number> = new Map([
  [0x01, 1256],
  [0x02, 1251],
  [0x04, 936],
  [0x05, 1250],
  [0x08, 1253],
  [0x0d, 1255],
  [0x0e, 1250],
  [0x11, 932],
  [0x12, 949],
  [0x15, 1250],
  [0x18, 1250],
  [0x19, 1251],
  [0x1a, 1250],
  [0x1b, 1250],
  [0x1e, 874],
  [0x1f, 1254],
  [0x22, 1251],
  [0x23, 1251],
  [0x24, 1250],
  [0x25, 1257],
  [0x26, 1257],
  [0x27, 1257],
  [0x29, 1256],
  [0x2a, 1258],
]);

/** Code pages of mail whose texts Windows keeps in one of its own. */
const ofMail: ReadonlyMap<number, number> = new Map([
  [50220, 932],
  [50221, 932],
  [50222, 932],
  [51932, 932],
  [50225, 949],
  [51949, 949],
  [20866, 1251],
  [21866, 1251],
  [52936, 936],
  [54936, 54936],
]);

function numberOf(store: PropertyStore, id: number): number | null {
  const value = store.find(id);
  return value?.type === types.long ? value.bytes(4).readUInt32LE(0) : null;
}

/** The name of a code page as the Encoding Standard has it; '' when it says nothing. */
export function codePageName(page: number): string {
  if (page === 65001) return 'utf-8';
  if (page === 65000) return 'utf-7';
  if (page === 20127) return '';
  if (page === 932) return 'shift_jis';
  if (page === 936) return 'gbk';
  if (page === 949) return 'euc-kr';
  if (page === 950) return 'big5';
  if (page === 54936) return 'gb18030';
  if (page === 20866) return 'koi8-r';
  if (page === 21866) return 'koi8-u';
  if (page >= 28591 && page <= 28605) return `iso-8859-${page - 28590}`;
  if (page === 50220 || page === 50221 || page === 50222) return 'iso-2022-jp';
  if (page === 51932) return 'euc-jp';
  if (page === 51949) return 'euc-kr';
  return (page >= 1250 && page <= 1258) || page === 874 ? `windows-${page}` : '';
}

/**
 * Charset of the 8-bit texts of an item: its own code page, else that of its locale, else the one of Windows that fits the
 * code page it travelled in. '' leaves it to the bytes.
 */
export function charsetOf(store: PropertyStore): string {
  const page = numberOf(store, messageCodePage);
  if (page !== null && codePageName(page) !== '') return codePageName(page);
  const locale = numberOf(store, messageLocale);
  const language = locale === null ? 0 : locale & 0x3ff;
  if (language === 0x04 && locale !== null && [0x04, 0x0c, 0x14].includes((locale >>> 8) & 0xff))
    return 'big5';
  const local = byLanguage.get(language);
  if (local !== undefined) return codePageName(local);
  const mail = numberOf(store, internetCodePage);
  return mail === null || mail === 65001 ? '' : codePageName(ofMail.get(mail) ?? mail);
}
