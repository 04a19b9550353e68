import { createHash } from 'node:crypto';
import { headerParty } from './cast.mjs';
import { mailDate, separatorDate } from './sample-time.mjs';

/**
 * A message as it is written into the mailbox.
 *
 * @typedef {object} Message
 * @property {number} at wall-clock time
 * @property {string} id without its angle brackets
 * @property {string} thread the id of the first message of its thread
 * @property {readonly string[]} answers ids of the messages before it in the thread, oldest first
 * @property {import('./cast.mjs').Someone} from
 * @property {readonly import('./cast.mjs').Someone[]} to
 * @property {readonly import('./cast.mjs').Someone[]} cc
 * @property {string} subject
 * @property {string} label of the folder it lies in: Inbox, Sent, Spam
 * @property {string | null} deliveredTo
 * @property {readonly string[]} extra header lines of its own
 * @property {string} body lines of the text, quotation and signature included
 * @property {string | null} attachment name of a file
 * @property {string | null} invitation text of a calendar that goes with it
 */

const width = 74;

/**
 * Breaks a line between words.
 *
 * @param {string} line
 * @param {string} before what each of its lines begins with
 */
export function wrapped(line, before = '') {
  /** @type {string[]} */
  const lines = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && before.length + current.length + 1 + word.length > width) {
      lines.push(before + current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, before + current].map((one) => one.trimEnd());
}

/** @param {string} text */
function isPlain(text) {
  return /^[\x20-\x7e]*$/.test(text);
}

/** As RFC 2047 has it. @param {string} text */
function encoded(text) {
  const bytes = [...Buffer.from(text, 'utf8')];
  const said = bytes.map((byte) => {
    const sign = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(sign)) return sign;
    return sign === ' ' ? '_' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `=?UTF-8?Q?${said.join('')}?=`;
}

/** @param {import('./cast.mjs').Someone} one */
function party(one) {
  return isPlain(one.name) ? headerParty(one) : `${encoded(one.name)} <${one.address}>`;
}

/** @param {string} name @param {readonly import('./cast.mjs').Someone[]} people */
function partyLine(name, people) {
  return people.length === 0 ? [] : [`${name}: ${people.map(party).join(',\n ')}`];
}

/** A number for a text, the same ever after. @param {string} text */
export function numberOf(text) {
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 12), 16);
}

/** A file of a few bytes: the sample is about people. @param {string} name */
function attached(name) {
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
  return [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`Stands for ${name} in the sample data of Wellspring.\n`).toString('base64'),
  ];
}

/** @param {string} calendar @param {string} subject */
function invited(calendar, subject) {
  const method = /^METHOD:(\w+)$/m.exec(calendar)?.[1] ?? 'REQUEST';
  const file = subject.startsWith('Invitation') ? 'invite.ics' : 'reply.ics';
  return [
    `Content-Type: text/calendar; charset="UTF-8"; method=${method}; name="${file}"`,
    'Content-Transfer-Encoding: 8bit',
    '',
    calendar.trimEnd(),
  ];
}

/** @param {Message} message */
function bodyLines({ id, body, attachment, invitation, subject }) {
  const text = ['Content-Type: text/plain; charset="UTF-8"', 'Content-Transfer-Encoding: 8bit', '', body];
  const others = [
    ...(attachment === null ? [] : [attached(attachment)]),
    ...(invitation === null ? [] : [invited(invitation, subject)]),
  ];
  if (others.length === 0) return text;
  const boundary = `part-${numberOf(id).toString(36)}`;
  const parts = [text, ...others].flatMap((part) => [`--${boundary}`, ...part]);
  return [`Content-Type: multipart/mixed; boundary="${boundary}"`, '', ...parts, `--${boundary}--`];
}

/**
 * A message as Takeout writes it.
 *
 * @param {Message} message
 */
export function messageText(message) {
  const { at, id, thread, answers, from, to, cc, subject, label, deliveredTo, extra } = message;
  const number = 1_600_000_000_000_000_000n + BigInt(numberOf(thread));
  const lines = [
    `From ${number}@xxx ${separatorDate(at)}`,
    `X-GM-THRID: ${number}`,
    `X-Gmail-Labels: ${label}`,
    ...(deliveredTo === null ? [] : [`Delivered-To: ${deliveredTo}`]),
    'MIME-Version: 1.0',
    `Date: ${mailDate(at)}`,
    `Message-ID: <${id}>`,
    ...(answers.length === 0 ? [] : [`In-Reply-To: <${answers.at(-1)}>`, referencesLine(answers)]),
    `Subject: ${isPlain(subject) ? subject : encoded(subject)}`,
    ...partyLine('From', [from]),
    ...partyLine('To', to),
    ...partyLine('Cc', cc),
    ...extra,
    ...bodyLines(message).flatMap((line) => line.split('\n').map((one) => one.replace(/^(>*From )/, '>$1'))),
    '',
    '',
  ];
  return lines.join('\n');
}

/** @param {readonly string[]} answers */
function referencesLine(answers) {
  return `References: ${answers
    .slice(-5)
    .map((id) => `<${id}>`)
    .join('\n ')}`;
}
