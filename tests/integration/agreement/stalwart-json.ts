import { type Expected, squeezed } from './facts.ts';

/** The parsed messages that stalwart's mail-parser compares itself with, as far as they are looked at. */

export interface StalwartDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly tz_before_gmt: boolean;
  readonly tz_hour: number;
  readonly tz_minute: number;
}

interface Mailbox {
  readonly name: string | null;
  readonly address: string | null;
}
interface Group {
  readonly addresses: readonly Mailbox[];
}
type StalwartValue =
  | 'Empty'
  | { readonly Text: string }
  | { readonly DateTime: StalwartDate }
  | { readonly Address: { readonly List: readonly Mailbox[] } | { readonly Group: readonly Group[] } };

export interface StalwartMessage {
  readonly parts: readonly {
    readonly headers: readonly { readonly name: unknown; readonly value: StalwartValue }[];
  }[];
}

export function stalwartInstant(at: StalwartDate): number {
  const zone = (at.tz_hour * 60 + at.tz_minute) * (at.tz_before_gmt ? -1 : 1);
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute - zone, at.second);
}

/** Values of one field of the message itself, in order. */
function values(message: StalwartMessage, name: string): readonly StalwartValue[] {
  const headers = message.parts[0]?.headers ?? [];
  return headers.filter((field) => field.name === name).map(({ value }) => value);
}

/** Everybody a field names, with and without address. */
export function mailboxes(message: StalwartMessage, name: string): readonly Mailbox[] {
  return values(message, name).flatMap((value) => {
    if (value === 'Empty' || !('Address' in value)) return [];
    const { Address } = value;
    return 'List' in Address ? Address.List : Address.Group.flatMap(({ addresses }) => addresses);
  });
}

function textOfField(message: StalwartMessage, name: string): string | null {
  const [value] = values(message, name);
  return value && value !== 'Empty' && 'Text' in value ? value.Text : null;
}

function dateOf(message: StalwartMessage): number | null {
  const [value] = values(message, 'date');
  return value && value !== 'Empty' && 'DateTime' in value ? stalwartInstant(value.DateTime) : null;
}

export function expectedOfStalwart(message: StalwartMessage): Expected {
  const addresses = (name: string) =>
    mailboxes(message, name).flatMap(({ address }) =>
      address?.includes('@') ? [address.toLowerCase()] : [],
    );
  const id = textOfField(message, 'message_id');
  return {
    sender: addresses('from'),
    recipients: ['to', 'cc', 'bcc'].flatMap(addresses),
    date: dateOf(message),
    subject: squeezed(textOfField(message, 'subject') ?? ''),
    ids: id === null ? [] : [id],
  };
}
