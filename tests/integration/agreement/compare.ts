import { readFileSync } from 'node:fs';
import { type Expected, type Field, fields, type MailFacts } from './facts.ts';

/** One message, as this reader and as the suite has it. */
export interface Pair {
  /** Names the message within its suite. */
  readonly message: string;
  readonly ours: Partial<MailFacts>;
  readonly expected: Expected;
}

/** How far a suite and this reader agree: by field, the messages that tell something of it, and those that differ. */
export interface Agreement {
  readonly messages: number;
  readonly compared: Readonly<Record<Field, number>>;
  readonly differing: Readonly<Record<Field, readonly string[]>>;
}

/** Compares message by message. `log` is told what differs. */
export function compare(pairs: readonly Pair[], log: (line: string) => void = () => undefined): Agreement {
  const compared = { sender: 0, recipients: 0, date: 0, subject: 0, ids: 0 };
  const differing: Record<Field, string[]> = { sender: [], recipients: [], date: [], subject: [], ids: [] };
  for (const { message, ours, expected } of pairs) {
    for (const field of fields) {
      if (expected[field] === undefined) continue;
      compared[field] += 1;
      const [one, other] = [JSON.stringify(ours[field]), JSON.stringify(expected[field])];
      if (one === other) continue;
      differing[field].push(message);
      log(`${message} ${field}: ${one} / ${other}`);
    }
  }
  return { messages: pairs.length, compared, differing };
}

/** Differences that have been looked into, with the reason; `tests/suites/NAME.explained.json`. */
export interface Explanation {
  readonly field: Field;
  readonly reason: string;
  readonly messages: readonly string[];
}

export function explanations(suite: string): readonly Explanation[] {
  const file = new URL(`../../suites/${suite}.explained.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Explanation[];
}

/** Messages that are explained, by field, in the form of `Agreement.differing`. */
export function explainedMessages(explained: readonly Explanation[]): Record<Field, readonly string[]> {
  const messages = (field: Field) =>
    explained.filter((one) => one.field === field).flatMap((one) => one.messages);
  return {
    sender: messages('sender'),
    recipients: messages('recipients'),
    date: messages('date'),
    subject: messages('subject'),
    ids: messages('ids'),
  };
}
