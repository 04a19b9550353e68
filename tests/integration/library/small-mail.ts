import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../command-line.ts';

/** The user in the invented mail of these tests. */
export const me = 'mira@home.example';

export interface Message {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** As the Date header has it. */
  readonly date?: string;
  readonly subject?: string;
  readonly body?: string;
  /** Id of the message it answers. */
  readonly answers?: string;
}

/** One message as it lies in an mbox. Unless said otherwise, Ana writes to the user. */
export function message({ id, from = 'Ana Lima <ana@harbour.example>', to = me, ...rest }: Message): string {
  const { date = 'Mon, 2 Mar 2026 10:00:00 +0000', subject = `About ${id}` } = rest;
  const { body = `These are the words of ${id}, written by a person.`, answers } = rest;
  return [
    'From someone Mon Mar  2 10:00:00 2026',
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@test.example>`,
    `Date: ${date}`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}@test.example>`]),
    '',
    body,
    '',
    '',
  ].join('\n');
}

/** Writes an mbox of its own folder and gives its path. */
export function mbox(name: string, ...messages: readonly Message[]): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, messages.map(message).join(''));
  return file;
}

/** An mbox of as many different people as wanted. */
export function crowd(name: string, people: number): string {
  return mbox(
    name,
    ...Array.from({ length: people }, (_, index) => ({
      id: `${name}-${index}`,
      from: `Person ${index} <p${index}@crowd.example>`,
    })),
  );
}

/** A conversation: Ana wrote, the user answered her and Bram. */
export function conversation(name = 'talk.mbox'): string {
  return mbox(
    name,
    { id: 'a1' },
    { id: 'a2', from: me, to: 'ana@harbour.example', date: 'Tue, 3 Mar 2026 10:00:00 +0000' },
    { id: 'b1', from: me, to: 'Bram Okafor <bram@quay.example>', date: 'Wed, 4 Mar 2026 10:00:00 +0000' },
    { id: 'z1', from: 'Zoe Park <zoe@stranger.example>', date: 'Thu, 5 Mar 2026 10:00:00 +0000' },
  );
}
