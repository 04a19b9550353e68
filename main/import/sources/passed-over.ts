/**
 * Names that are passed over in folders without a word: what systems and mail programs keep beside mail. Everything
 * else that is no mail is said in the receipt.
 */

const files: ReadonlySet<string> = new Set(
  [
    // Systems.
    '.ds_store thumbs.db desktop.ini .directory .localized icon\r .gitignore .gitkeep',
    // Thunderbird and its ancestors.
    'msgfilterrules.dat popstate.dat filterlog.html panacea.dat virtualfolders.dat junklog.html feeds.rdf feeditems.rdf',
    'feeds.json feeditems.json .parentlock foldertree.json',
    // Apple Mail.
    'table_of_contents info.plist content_index .mboxcache.plist .offlinecache mbox.lock',
    // MH, Maildir, mutt, Courier, Dovecot, Gnus, notmuch, offlineimap, mbsync, Claws and Sylpheed, Evolution, KMail.
    '.mh_sequences .mh_profile .xmhcache maildirfolder subscriptions .subscriptions .nnmaildir .overview .uidvalidity',
    '.mbsyncstate .isyncuidmap.db .mailboxlist .sylpheed_mark .sylpheed_cache .claws_mark .claws_cache .claws_tags',
    '..maildir++ folders.db folders.db-shm folders.db-wal folder.metadata .kmail-index',
    // Takeout.
    'archive_browser.html',
  ].flatMap((line) => line.split(' ')),
);

const endings =
  /\.(?:msf|cmeta|ibex\.index(?:\.data)?|ev-summary(?:-meta)?|lock|lck|snm|toc|wdseml|tmp|emlxpart)$|\.sbd\.lock$/;
const beginnings = /^(?:\._|\.nfs|dovecot[.-]|\.dovecot|courierimap|\.mbsyncstate|envelope index)/;

const kmailIndex = /^\..*\.index(?:\.ids|\.sorted)?$/;

/** Whether a file of this name is passed over. */
export function isPassedOverFile(name: string): boolean {
  const lower = name.toLowerCase();
  return files.has(lower) || endings.test(lower) || beginnings.test(lower) || kmailIndex.test(lower);
}

const folders: ReadonlySet<string> = new Set([
  '__macosx',
  '.git',
  '.notmuch',
  '.mu',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
  // What is enclosed in the messages of an Outlook for Mac archive.
  'com.microsoft.__attachments',
  // Pages a mail program looked at.
  'cache2',
]);

/**
 * Whether a folder of this name is passed over.
 * @param besides names of the other entries of its folder, which tell whose folder it is
 */
export function isPassedOverFolder(name: string, besides: ReadonlySet<string>): boolean {
  if (folders.has(name.toLowerCase())) return true;
  // Maildir's mail that was not delivered yet.
  if (name === 'tmp') return besides.has('cur') && besides.has('new');
  // Apple Mail keeps enclosures beside the messages they came with.
  if (name === 'Attachments') return besides.has('Messages');
  return isProfile(besides) && !mailOfProfile.has(name);
}

/** Folders of a profile of Thunderbird that hold mail; the others hold caches, databases and settings. */
const mailOfProfile: ReadonlySet<string> = new Set(['Mail', 'ImapMail']);

/** Whether a folder with entries of these names is a profile of Thunderbird; its own files hold no mail. */
export function isProfile(names: ReadonlySet<string>): boolean {
  return names.has('prefs.js') && [...mailOfProfile].some((name) => names.has(name));
}

/** Files of Maildir, which begin with the second they were written at. */
const maildirFile = /^\d{9,}\./;
/** Folders of Apple Mail go by the number of a message. */
const enclosureFolder = /^\d+$/;

/**
 * Whether a file of an archive is passed over; what lies beside its folders is not known there.
 * @param names its folders in the archive, and its own
 */
export function isPassedOverMember(names: readonly string[]): boolean {
  const own = names.at(-1) ?? '';
  if (isPassedOverFile(own)) return true;
  if (names.at(-2) === 'tmp' && maildirFile.test(own)) return true;
  if (names.some((name, at) => name === 'Attachments' && enclosureFolder.test(names[at + 1] ?? '')))
    return true;
  return names.slice(0, -1).some((name) => isPassedOverFolder(name, nobody));
}
const nobody: ReadonlySet<string> = new Set();
