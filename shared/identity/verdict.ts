import type { MailProvider } from './data/mail-providers.ts';

/** What besides the names speaks for one human. */
export type Support =
  | { readonly by: 'correspondents'; readonly shared: number }
  | { readonly by: 'birthday'; readonly birthday: string }
  | { readonly by: 'local part'; readonly local: string }
  | { readonly by: 'company'; readonly domain: string }
  | { readonly by: 'nothing' };

/** Why two are one human, with the data for a sentence. */
export type SameReason =
  /** Both addresses reach one mailbox. */
  | {
      readonly why: 'one mailbox';
      readonly addresses: readonly [string, string];
      readonly rule: 'case' | 'tag' | MailProvider['name'];
    }
  /** One contacts entry holds both. */
  | { readonly why: 'one card'; readonly names: readonly [string, string] }
  /** The names agree: letter by letter or but for order, marks, script. */
  | { readonly why: 'same name'; readonly names: readonly [string, string]; readonly support: Support }
  /** The names agree by a short form, initials, or a part left out. */
  | {
      readonly why: 'like name';
      readonly how: 'short form' | 'initials' | 'part left out' | 'other surname' | 'first name';
      readonly names: readonly [string, string];
      readonly support: Support;
    }
  /** An address without a name says the other's name. */
  | {
      readonly why: 'address says name';
      readonly address: string;
      readonly name: string;
      readonly support: Support;
    }
  /** The same unusual local part at two providers. */
  | { readonly why: 'same local part'; readonly addresses: readonly [string, string] };

/** Why two are not one human, or why nothing says so. */
export type Difference =
  | 'not a person'
  | 'names'
  | 'generations'
  | 'birthdays'
  | 'side by side'
  | 'nothing in common';

/** Whether two records are one person, and why. */
export type Verdict =
  | { readonly verdict: 'same' | 'likely'; readonly reason: SameReason }
  | { readonly verdict: 'different'; readonly reason: Difference };

/** What the library shows of two records beside what they are called. */
export interface Evidence {
  /** Messages and meetings in which both stand side by side as recipients or attendees. */
  readonly together: number;
  /** Other people who exchange mail, or meet, with both. */
  readonly shared: number;
  readonly oneCard: boolean;
}
