/** What of Outlook's a file is, told by its first bytes; null when it is none of these. */
export type OutlookFormat = 'msg' | 'pst' | 'olm';

const compoundFile = 'd0cf11e0a1b11ae1';
const entrySize = 128;

/**
 * Old Office documents are compound files too. In a message all entries but the root have names that begin with two
 * underscores. Where the list of entries lies beyond these bytes, it is taken for a message: its reader will tell.
 */
function isMessage(head: Buffer): boolean {
  if (head.length < 512) return false;
  const sector = head.readUInt16LE(30) === 12 ? 4096 : 512;
  const start = (head.readUInt32LE(48) + 1) * sector;
  if (start + sector > head.length) return true;
  for (let at = start + entrySize; at < start + sector; at += entrySize) {
    if (head.toString('utf16le', at, at + 4) === '__') return true;
  }
  return false;
}

/** A file out of an archive of Outlook for Mac: one message, or a list of appointments or contacts. */
const olmFile =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:emails?|appointments?|contacts?)[\s>][\s\S]*<OPF/;
const olmReach = 16 << 10;

/** @param head the first 64 KB of a file, or all of it */
export function detectOutlook(head: Buffer): OutlookFormat | null {
  if (head.toString('latin1', 0, 4) === '!BDN') return 'pst';
  if (head.toString('hex', 0, 8) === compoundFile) return isMessage(head) ? 'msg' : null;
  return olmFile.test(head.toString('latin1', 0, olmReach)) ? 'olm' : null;
}
