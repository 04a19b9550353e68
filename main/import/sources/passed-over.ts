/**
 * Names that are passed over in folders without a word: what systems and mail programs keep beside mail. Everything
 * else that is no mail is said in the receipt.
 */

const files: ReadonlySet<string> = new Set([
  // Systems.
  ...[
    '.ds_store',
    'thumbs.db',
    'desktop.ini',
    '.directory',
    '.localized',
    'icon\r',
    '.gitignore',
    '.gitkeep',
  ],
  // Thunderbird and its ancestors.
  ...[
    'msgfilterrules.dat',
    'popstate.dat',
    'filterlog.html',
    'panacea.dat',
    'virtualfolders.dat',
    'junklog.html',
  ],
  // Apple Mail.
  ...['table_of_contents', 'info.plist', 'content_index'],
  // MH, Maildir, mutt, Courier, Dovecot, Gnus, notmuch, offlineimap, mbsync.
  ...[
    '.mh_sequences',
    '.mh_profile',
    '.xmhcache',
    '.sylpheed_mark',
    '.sylpheed_cache',
    'maildirfolder',
    'subscriptions',
  ],
  ...[
    '.subscriptions',
    '.nnmaildir',
    '.overview',
    '.uidvalidity',
    '.mbsyncstate',
    '.isyncuidmap.db',
    '.mailboxlist',
  ],
  // Takeout.
  ...['archive_browser.html'],
]);

const endings =
  /\.(?:msf|cmeta|ibex\.index(?:\.data)?|ev-summary(?:-meta)?|lock|lck|snm|toc|wdseml|tmp)$|\.sbd\.lock$/;
const beginnings = /^(?:\._|\.nfs|dovecot[.-]|\.dovecot|courierimap|\.imap\.index|\.mbsyncstate)/;

/** Whether a file of this name is passed over. */
export function isPassedOverFile(name: string): boolean {
  const lower = name.toLowerCase();
  return files.has(lower) || endings.test(lower) || beginnings.test(lower);
}

const folders: ReadonlySet<string> = new Set([
  '__macosx',
  '.git',
  '.notmuch',
  '.mu',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
]);

/**
 * Whether a folder of this name is passed over.
 * @param besides names of the other entries of its folder: Maildir's `tmp` holds mail that was not delivered yet
 */
export function isPassedOverFolder(name: string, besides: ReadonlySet<string>): boolean {
  return folders.has(name.toLowerCase()) || (name === 'tmp' && besides.has('cur') && besides.has('new'));
}

/** Files of Maildir, which begin with the second they were written at. */
const maildirFile = /^\d{9,}\./;

/**
 * Whether a file of an archive is passed over; what lies beside its folders is not known there.
 * @param names its folders in the archive, and its own
 */
export function isPassedOverMember(names: readonly string[]): boolean {
  const own = names.at(-1) ?? '';
  if (isPassedOverFile(own)) return true;
  if (names.at(-2) === 'tmp' && maildirFile.test(own)) return true;
  return names.slice(0, -1).some((name) => isPassedOverFolder(name, nobody));
}
const nobody: ReadonlySet<string> = new Set();
