import { type AddressObject, type EmailAddress, simpleParser } from 'mailparser';
import { type Expected, squeezed } from './facts.ts';

/** mailparser, on headers alone: bodies are not what is compared, and cost it most of its time. */
const options = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

function addresses(field: AddressObject | AddressObject[] | undefined): string[] {
  const flat = (one: EmailAddress): string[] =>
    one.group?.flatMap(flat) ?? (one.address ? [one.address] : []);
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap(flat))
    .map((address) => address.toLowerCase());
}

/** Where the header ends, its blank line included. */
function headerEnd(message: Buffer): number {
  for (let at = message.indexOf(10); at >= 0; at = message.indexOf(10, at + 1)) {
    if (message[at + 1] === 10) return at + 2;
    if (message[at + 1] === 13 && message[at + 2] === 10) return at + 3;
  }
  return message.length;
}

const bare = (id: string): string => id.replace(/[<>\s]/g, '');

/** What mailparser makes of a message; a separator line before it is taken off. */
export async function mailparserFacts(message: Buffer): Promise<Expected> {
  const start = message.toString('latin1', 0, 5) === 'From ' ? message.indexOf(10) + 1 : 0;
  const whole = message.subarray(start);
  const parsed = await simpleParser(whole.subarray(0, headerEnd(whole)), options);
  const ids = [
    parsed.messageId ?? [],
    parsed.inReplyTo?.match(/<[^<>]*>/g) ?? [],
    parsed.references ?? [],
  ].flat();
  return {
    sender: addresses(parsed.from),
    recipients: [parsed.to, parsed.cc, parsed.bcc].flatMap(addresses),
    date: parsed.date?.getTime() ?? null,
    subject: squeezed(parsed.subject ?? ''),
    ids: [...new Set(ids.map(bare).filter((id) => id !== ''))].sort(),
  };
}
