import type { HelpStep } from '../contract/today.ts';
import { companyHost } from '../derive/company-host.ts';
import { parseName } from '../identity/parse-name.ts';
import type { LoggedKind } from '../model/touchpoint.ts';
import type { Member } from '../today/member.ts';
import { threadSubject } from '../topics/subject-terms.ts';
import { draftWords } from '../wording/help-words.ts';

type Named = Pick<Member, 'found' | 'row'>;

/** The first name to greet with, as it is written; '' where a name does not tell it. */
export function firstNameOf(name: string): string {
  const { kind, given, text, script } = parseName(name);
  const [first] = given;
  const written = first?.written ?? '';
  // Where the parts of a name are not told by their place, a wrong half would be worse than none.
  const tells = kind === 'person' && (script === 'latin' || script === 'cyrillic' || script === 'greek');
  if (!tells || written.length < 2) return '';
  return text.split(/[\s,.]+/).find((word) => word.toLowerCase() === written) ?? '';
}

/** The address to write to: at the new company of somebody who moved, else the one most used; '' for none. */
export function addressOf({ found, row }: Named): string {
  const addresses = row.addresses.filter((one) => one.includes('@'));
  const atNewPlace = addresses.find((one) => found.move !== null && companyHost(one) === found.move.to);
  return atNewPlace ?? addresses[0] ?? '';
}

/** A mail that begins with a greeting; noted only, for somebody without an address. */
export function letter(member: Named, subject: string, log: LoggedKind): HelpStep {
  const to = addressOf(member);
  if (to === '') return { do: 'log', log: log === 'mail' ? 'message' : log };
  return { do: 'write', to, subject, body: draftWords.greeting(firstNameOf(member.row.name)), log };
}

/** An answer to a thread; a new one where its subject is not known. */
export function answer(member: Named, subject: string, otherwise: string): HelpStep {
  const thread = threadSubject(subject);
  return letter(member, thread === '' ? otherwise : draftWords.answer(thread), 'mail');
}
