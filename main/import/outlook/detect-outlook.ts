/** What of Outlook's a file is, told by its first bytes; null when it is none of these. */
export type OutlookFormat = 'msg' | 'pst';

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

/** @param head the first 64 KB of a file, or all of it */
export function detectOutlook(head: Buffer): OutlookFormat | null {
  if (head.toString('latin1', 0, 4) === '!BDN') return 'pst';
  return head.toString('hex', 0, 8) === compoundFile && isMessage(head) ? 'msg' : null;
}
