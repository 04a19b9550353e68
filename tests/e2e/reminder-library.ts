import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { libraryFolderName } from '../../main/library/default-folder.ts';
import type { Answer, ReplyOf, RequestName, RequestOf } from '../../shared/contract/contract.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { projectRoot } from './launch.ts';

const day = 86_400_000;
const me = 'Nora Hale <nora@fieldnotes.example>';

/** A mail of so many days ago, at noon UTC. */
export function mailOf(id: string, from: string, to: string, daysAgo: number, subject: string): string {
  const date = new Date(Math.floor(Date.now() / day) * day - daysAgo * day)
    .toUTCString()
    .replace('GMT', '+0000');
  return `From ${id} ${date}\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nMessage-ID: <${id}@invented.example>\nSubject: ${subject}\nDelivered-To: nora@fieldnotes.example\n\nA few lines.\n\n`;
}

/** Mail both ways with somebody every 20 days, the last so many days ago. */
function correspondence(name: string, lastDaysAgo: number): string {
  const them = `${name} <${name.split(' ')[0]?.toLowerCase()}@harbour.example>`;
  return [0, 1, 2, 3, 4, 5]
    .map((turn) => {
      const ago = lastDaysAgo + 20 * turn;
      const id = `${name.replace(' ', '-')}-${turn}`;
      return mailOf(`${id}-o`, me, them, ago, 'Printers') + mailOf(`${id}-i`, them, me, ago, 'Re: Printers');
    })
    .join('');
}

/** Files that end yesterday: by then Ana and Goran have been due for weeks, Bram is not. */
export async function writeDueMailbox(): Promise<{ readonly folder: string; readonly mail: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'wellspring-reminders-'));
  const mail = join(folder, 'All mail.mbox');
  const text =
    correspondence('Ana Moreau', 62) + correspondence('Goran Hollis', 70) + correspondence('Bram Bergson', 1);
  await writeFile(mail, text);
  return { folder, mail };
}

/** Asks as the page does. */
export async function ask<N extends RequestName>(
  page: Page,
  name: N,
  payload: RequestOf<N>,
): Promise<ReplyOf<N>> {
  const answer = (await page.evaluate(([asked, given]) => window.wellspring.request(asked, given as never), [
    name,
    payload,
  ] as const)) as Answer<ReplyOf<N>>;
  if (!answer.ok) throw new Error(answer.failure.what);
  return answer.value;
}

/** At any time of any day: what is due is told at once. */
export const atOnce = {
  type: 'reminders',
  at: '00:00',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  quiet: null,
  digest: 'on',
  review: 'off',
  beforeMeeting: 30,
} as const satisfies Act;

/**
 * Waits until the clock has taken the look that follows a change of the library: by then its timer (half a second at the
 * longest) has ended, and what it asked the library stands before this question in the library's queue.
 */
export async function lookedAfterChange(page: Page): Promise<void> {
  await setTimeout(3000);
  await ask(page, 'people.list', { scope: 'network' });
}

const cli = join(projectRoot, 'out', 'main', 'cli.js');

/** Runs a command on an app's library in a process of its own, as of yesterday; the app does not know of it until it looks. */
export async function yesterday(userData: string, ...command: readonly string[]): Promise<void> {
  const library = join(userData, libraryFolderName);
  const now = new Date(Date.now() - day).toISOString();
  await promisify(execFile)(process.execPath, [cli, ...command, '--library', library, '--now', now]);
}

/**
 * Imports the mailbox and keeps the people named, since yesterday: on the day on which they are chosen nobody is reminded of them.
 * Then lets reminders come at once.
 */
export async function keepDue(
  { page, userData }: { readonly page: Page; readonly userData: string },
  mail: string,
  names: readonly string[],
): Promise<void> {
  await yesterday(userData, 'import', mail, '--me', 'nora@fieldnotes.example');
  await yesterday(userData, 'people', '--keep', 'close');
  const people = await ask(page, 'people.list', { scope: 'network' });
  const others = people.filter(({ name }) => !names.includes(name)).map(({ id }) => id);
  if (people.length - others.length !== names.length)
    throw new Error(`found only ${people.map(({ name }) => name).join()}`);
  const forget = others.length > 0 ? [{ type: 'forget' as const, people: others }] : [];
  await ask(page, 'acts.perform', { acts: [...forget, atOnce] });
}
