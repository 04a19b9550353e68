/**
 * What providers document about addresses that reach one mailbox. Only what their own help pages say stands here; a
 * rule that merely many believe does not (Outlook and Yahoo keep dots apart, mail.ru keeps tags apart).
 */
export interface MailProvider {
  readonly name: 'Gmail' | 'iCloud' | 'Proton' | 'Fastmail' | 'Yandex';
  /** Domains that stand for one another, the one to compare by first. */
  readonly domains: readonly string[];
  /** Letters of the local part that do not count. */
  readonly ignored: RegExp | null;
  /** `anything@name.provider` reaches `name@provider`. */
  readonly subdomains: 'name the mailbox' | 'none';
  /** `sure`: joins by itself; `ask`: few know the rule, or not every account has it. */
  readonly strength: 'sure' | 'ask';
}

/** Providers with rules of their own for what is one mailbox. */
export const mailProviders: readonly MailProvider[] = [
  {
    // support.google.com/mail/answer/7436150 "Dots don't matter", answer/10313 "googlemail.com", 12 "+ aliases".
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    ignored: /\./g,
    subdomains: 'none',
    strength: 'sure',
  },
  {
    // support.apple.com/118230: one account has its name at each of the domains it is entitled to.
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    ignored: null,
    subdomains: 'none',
    strength: 'sure',
  },
  {
    // proton.me/support/addresses-and-aliases: one name belongs to one account at all domains; Proton's support says
    // the same of names that differ in dots, hyphens and underscores only.
    name: 'Proton',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    ignored: /[._-]/g,
    subdomains: 'none',
    strength: 'sure',
  },
  {
    // fastmail.help 360060591053, plus and subdomain addressing. Differing Fastmail domains are differing people.
    name: 'Fastmail',
    domains: ['fastmail.com'],
    ignored: null,
    subdomains: 'name the mailbox',
    strength: 'sure',
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.fm'],
    ignored: null,
    subdomains: 'name the mailbox',
    strength: 'sure',
  },
  {
    // yandex.com/support/mail, "addresses at all Yandex domains"; dots and hyphens are one.
    name: 'Yandex',
    domains: ['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.by', 'yandex.kz', 'yandex.ua', 'narod.ru'],
    ignored: /[.-]/g,
    subdomains: 'none',
    strength: 'ask',
  },
];
