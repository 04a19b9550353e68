import { act } from '../../../shared/journal/acts.ts';
import { exportedContact, exportedEvent } from '../../import/wellspring/envelope-schema.ts';
import type { SqlRow } from '../database.ts';

/** Which rows of a damaged file may be believed: a torn page can hold anything. */

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}

const whole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const text = (value: unknown): value is string => typeof value === 'string';

/** A row of nothing but texts. */
export function isTexts(row: SqlRow): boolean {
  return row.every(text);
}

/** A row of `act`: id, batch, at, undone, payload. */
export function isAct([id, batch, at, undone, payload]: SqlRow): boolean {
  if (!(whole(id) && whole(batch) && whole(at) && (undone === null || whole(undone)))) return false;
  return act.safeParse(parsed(payload)).success;
}

/** A row of `party`: id, address, name. */
export function isParty([id, address, name]: SqlRow): boolean {
  return whole(id) && text(address) && address !== '' && text(name);
}

/** A row of `envelope`: id, hash, kind, key, fingerprint, instant, subject, parties, reply_to, marks, extra, content. */
export function isEnvelope(row: SqlRow): boolean {
  const [id, hash, kind, key, fingerprint, instant, subject, parties, replyTo, marks, extra, content] = row;
  const orText = (value: unknown) => value === null || text(value);
  if (!(whole(id) && text(hash) && orText(key) && orText(fingerprint) && text(subject))) return false;
  if (!(instant === null || whole(instant)) || !orText(replyTo) || !whole(marks)) return false;
  if (kind === 'event') return exportedEvent.safeParse(parsed(content)).success;
  if (kind === 'contact') return exportedContact.safeParse(parsed(content)).success;
  if (kind !== 'mail' || !text(parties) || !/^[\d,]*(?:\|[\d,]*){3}$/.test(parties)) return false;
  return extra === null || typeof parsed(extra) === 'object';
}

/** A row of `act_found`: envelope_id, reader, own_words, acts. */
export function isFound([envelope, reader, words, acts]: SqlRow): boolean {
  return whole(envelope) && whole(reader) && whole(words) && Array.isArray(parsed(acts));
}

/** A row of `import`: id, path, format, bytes, started, ms, state, undone, runner, me, receipt. */
export function isImport(row: SqlRow): boolean {
  const [id, path, format, bytes, started, ms, state, undone, runner, me, receipt] = row;
  if (![id, bytes, started, ms, undone, runner].every(whole) || !text(path) || !text(format)) return false;
  if (state !== 'running' && state !== 'done' && state !== 'cancelled') return false;
  return Array.isArray(parsed(me)) && (receipt === null || typeof parsed(receipt) === 'object');
}

/** A row of `import_file`: id, import_id, path. */
export function isFile([id, importId, path]: SqlRow): boolean {
  return whole(id) && whole(importId) && text(path);
}

const folders = ['normal', 'sent', 'spam', 'trash', 'drafts', 'deleted'];

/** A row of `sighting`: file_id, offset, envelope_id, folder. */
export function isSighting([file, offset, envelope, folder]: SqlRow): boolean {
  return whole(file) && whole(offset) && whole(envelope) && folders.includes(String(folder));
}
