/**
 * Cuts the header of a message into the fields we need. The bytes are looked at as Latin-1, one character a byte, so
 * that nothing is decoded which nobody asks for; `header-text.ts` turns a value into text.
 */

/** Values of the fields we need, by lower-case name, in the order they stand; folded lines are joined, still undecoded. */
export class HeaderFields {
  readonly #values = new Map<string, string | string[]>();

  add(name: string, value: string): void {
    const known = this.#values.get(name);
    if (known === undefined) this.#values.set(name, value);
    else if (typeof known === 'string') this.#values.set(name, [known, value]);
    else known.push(value);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The first value, or null. */
  first(name: string): string | null {
    const value = this.#values.get(name);
    return value === undefined ? null : typeof value === 'string' ? value : (value[0] ?? null);
  }

  all(name: string): readonly string[] {
    const value = this.#values.get(name);
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
  }
}

export interface HeaderBlock {
  readonly fields: HeaderFields;
  /** Index of the first byte of the body. */
  readonly bodyStart: number;
}

const needed = new Set([
  'from',
  'sender',
  'to',
  'cc',
  'bcc',
  'date',
  'received',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'auto-submitted',
  'return-path',
  'content-type',
  'content-transfer-encoding',
  'precedence',
  'x-autoreply',
  'x-autorespond',
  'x-auto-response-suppress',
  'list-unsubscribe',
  'list-id',
  'list-post',
  'list-owner',
  'list-help',
  'list-subscribe',
  'list-archive',
  'mailing-list',
  'x-mailing-list',
  'feedback-id',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mailer-campaign',
  'x-mc-user',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-gmail-labels',
  'x-mozilla-status',
]);

/** Only the topmost of these is looked at; a message can carry dozens. */
const firstOnly = new Set(['received', 'return-path']);

/** Headers are looked at in steps of these many bytes; nearly all end in the first. */
const firstReach = 8 << 10;
/** What comes after this many bytes of header is not looked at: nobody writes such a header, attackers do. */
const longestHeader = 1 << 20;

function isFolded(code: number): boolean {
  return code === 32 || code === 9;
}

/** The header as Latin-1 with line feeds, and where the body begins. */
function headerText(bytes: Buffer, start: number): { text: string; bodyStart: number } {
  for (let reach = firstReach; ; reach *= 8) {
    const end = Math.min(bytes.length, start + Math.min(reach, longestHeader));
    const text = bytes.toString('latin1', start, end);
    const plain = text.indexOf('\n\n');
    const carriage = text.indexOf('\n\r\n');
    if (plain >= 0 && (carriage < 0 || plain < carriage)) {
      return { text: text.slice(0, plain + 1), bodyStart: start + plain + 2 };
    }
    if (carriage >= 0) return { text: text.slice(0, carriage + 1), bodyStart: start + carriage + 3 };
    if (end === bytes.length || reach >= longestHeader) {
      if (!text.includes('\n') && text.includes('\r')) return carriageReturns(text, start);
      return { text, bodyStart: end };
    }
  }
}

/** Line ends of old Macs: carriage returns alone. */
function carriageReturns(text: string, start: number): { text: string; bodyStart: number } {
  const end = text.indexOf('\r\r');
  const header = end < 0 ? text : text.slice(0, end + 1);
  return { text: header.replaceAll('\r', '\n'), bodyStart: start + (end < 0 ? text.length : end + 2) };
}

/**
 * Reads the header that begins at `start`. Lines without a colon are passed over, as mail programs do.
 * @param bytes the message, or as much of it as is kept
 */
export function readHeader(bytes: Buffer, start = 0): HeaderBlock {
  const { text, bodyStart } = headerText(bytes, start);
  const fields = new HeaderFields();
  // The blank line right at the start: a message without a header.
  if (/^\r?\n/.test(text)) return { fields, bodyStart: start + (text.startsWith('\r') ? 2 : 1) };
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let next = end + 1;
    const mark = text.indexOf(':', at);
    if (mark > at && mark < end) {
      const name = text.slice(at, mark).trimEnd().toLowerCase();
      const wanted = needed.has(name) && !(firstOnly.has(name) && fields.has(name));
      while (next < text.length && isFolded(text.charCodeAt(next))) {
        end = text.indexOf('\n', next);
        if (end < 0) end = text.length;
        next = end + 1;
      }
      if (wanted) fields.add(name, unfold(text.slice(mark + 1, end)));
    }
    at = next;
  }
  return { fields, bodyStart };
}

function unfold(value: string): string {
  const joined = value.includes('\n') ? value.replace(/\r?\n(?=[ \t])/g, '') : value;
  return joined.trim();
}

/** Whether bytes look like the start of a message: a header field in the first line. */
export function looksLikeHeader(head: string): boolean {
  const end = head.search(/[\r\n]/);
  const line = end < 0 ? head : head.slice(0, end);
  return /^[A-Za-z][A-Za-z0-9-]*[ \t]*:/.test(line);
}
