/** The header fields an envelope is made of; all others are passed over without a look at their values. */
const neededNames = [
  'auto-submitted',
  'bcc',
  'cc',
  'content-disposition',
  'content-length',
  'content-transfer-encoding',
  'content-type',
  'date',
  'delivered-to',
  'envelope-to',
  'feedback-id',
  'from',
  'in-reply-to',
  'list-archive',
  'list-help',
  'list-id',
  'list-owner',
  'list-post',
  'list-subscribe',
  'list-unsubscribe',
  'mailing-list',
  'message-id',
  'precedence',
  'received',
  'references',
  'return-path',
  'sender',
  'subject',
  'to',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-beenthere',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-csa-complaints',
  'x-delivered-to',
  'x-envelope-to',
  'x-gm-thrid',
  'x-gmail-labels',
  'x-mailing-list',
  'x-mailer-recptid',
  'x-mc-user',
  'x-mozilla-status',
  'x-original-to',
  'x-rcpt-to',
] as const;

/** Name of a header field that is read, in small letters. */
export type FieldName = (typeof neededNames)[number];

const byName: ReadonlyMap<string, FieldName> = new Map(neededNames.map((name) => [name, name]));

/** For each lower-case first character, a bit for every length a needed name has: rules out nearly all lines at once. */
const lengths = new Int32Array(256 + 32);
const lengthsBeyond31 = neededNames.some((name) => name.length > 31);
if (lengthsBeyond31) throw new RangeError('A field name is too long for the table of lengths');
for (const name of neededNames) {
  const first = name.charCodeAt(0);
  lengths[first] = (lengths[first] ?? 0) | (1 << name.length);
}

/** Whether a needed name begins with this character (its code, in either case). */
export function mayBegin(code: number): boolean {
  return lengths[code | 32] !== 0;
}

/** The needed field whose name stands at `[start, end)` of the text, in any case, or undefined. */
export function fieldAt(text: string, start: number, end: number): FieldName | undefined {
  const length = end - start;
  if (length > 31 || length < 2 || (((lengths[text.charCodeAt(start) | 32] ?? 0) >> length) & 1) === 0) {
    return undefined;
  }
  return byName.get(text.slice(start, end).toLowerCase());
}

/** Values of needed fields in the order they stand, as Latin-1 (one character a byte), still folded and encoded. */
export class HeaderFields {
  readonly #values = new Map<FieldName, string | string[]>();

  add(name: FieldName, value: string): void {
    const known = this.#values.get(name);
    if (known === undefined) this.#values.set(name, value);
    else if (typeof known === 'string') this.#values.set(name, [known, value]);
    else if (known.length < mostOfAName) known.push(value);
  }

  has(name: FieldName): boolean {
    return this.#values.has(name);
  }

  /** Number of different fields found. */
  get size(): number {
    return this.#values.size;
  }

  /** The topmost value, or undefined. */
  first(name: FieldName): string | undefined {
    const value = this.#values.get(name);
    return typeof value === 'object' ? value[0] : value;
  }

  all(name: FieldName): readonly string[] {
    const value = this.#values.get(name);
    return value === undefined ? none : typeof value === 'string' ? [value] : value;
  }
}

const none: readonly string[] = [];
/** Fields of one name beyond this are not kept: no message between people repeats one so often. */
const mostOfAName = 1000;
