import { SetUpError } from '../set-up/say.mjs';
import { someone, user } from './cast.mjs';
import { wrapped } from './message-text.mjs';
import { clockOf, mailDay, numberedDay } from './sample-time.mjs';

/**
 * @typedef {import('./read-stories.mjs').Story} Story
 * @typedef {import('./read-stories.mjs').Scene} Scene
 * @typedef {import('./cast.mjs').Someone} Someone
 * @typedef {import('./message-text.mjs').Message} Message
 */

/** Above what is quoted, by the language of who quotes. @type {Readonly<Record<string, (at: number, from: Someone) => string>>} */
const introductions = {
  en: (at, { name }) => `On ${mailDay(at)} at ${clockOf(at)}, ${name} wrote:`,
  de: (at, { name }) => `Am ${numberedDay(at, '.')} um ${clockOf(at)} schrieb ${name}:`,
  fr: (at, { name }) => `Le ${numberedDay(at, '/')} à ${clockOf(at)}, ${name} a écrit :`,
  es: (at, { name }) => `El ${numberedDay(at, '/')} a las ${clockOf(at)}, ${name} escribió:`,
};

/** What was said before, behind the answer. @param {Message & { own: string }} before @param {string} language */
function quotation(before, language) {
  const introduction = introductions[language];
  if (!introduction) return [];
  const own = before.own.split('\n').flatMap((line) => wrapped(line, '> '));
  return ['', introduction(before.at, before.from), ...own];
}

/** @param {string | undefined} text lines with ` / ` between */
function signature(text) {
  return text === undefined ? [] : ['', '-- ', ...text.split(' / ')];
}

/** Elin signs what she writes for work, where a thread begins. */
const ownSignature = 'Elin Marlowe / Saltmarsh · flood warnings for small towns';

/**
 * The messages of a story. A scene is `> Subject` when Elin writes, `< Subject` when the other one does; without a subject it
 * answers the one before.
 *
 * @param {Story} story
 * @param {import('./cast.mjs').Cast} cast
 * @returns {readonly Message[]}
 * @throws {SetUpError} for a scene that cannot be told
 */
export function storyMessages({ file, head, scenes }, cast) {
  const person = someone(head.person ?? '');
  /** @type {(Message & { own: string })[]} */
  const told = [];
  for (const [index, scene] of scenes.entries()) {
    const { at, what, fields, text } = scene;
    const way = what.slice(0, 1);
    const subject = what.slice(1).trim();
    const before = told.at(-1);
    if ((way !== '>' && way !== '<') || (subject === '' && !before) || text === '') {
      throw new SetUpError(`${file}: scene ${index + 1} (“${what}”) says nothing`);
    }
    if (before && before.at >= at)
      throw new SetUpError(`${file}: scene ${index + 1} (“${what}”) comes before the one above it`);
    const out = way === '>';
    const me = user[(fields.me ?? head.me) === 'private' ? 'private' : 'work'];
    const answered = subject === '' ? before : undefined;
    // Who is answered is written to at the address they wrote from.
    const other =
      out && answered ? (answered.from.address === me.address ? answered.to[0] : answered.from) : person;
    const from = out ? me : { ...person, address: fields.from ?? person.address };
    const ownLanguage = head.language ?? 'en';
    const language = fields.quote ?? (out ? ownLanguage : (head.quotes ?? ownLanguage));
    const signed = out ? (me === user.work ? ownSignature : undefined) : head.signature;
    const own = text.split('\n').flatMap((line) => wrapped(line));
    told.push({
      at,
      id: `${file}.${index + 1}@${from.address.split('@')[1]}`,
      thread: answered?.thread ?? `${file}.${index + 1}`,
      answers: answered ? [...answered.answers, answered.id] : [],
      from,
      to: [...(fields.to === 'only' ? [] : [out ? (other ?? person) : me]), ...cast.named(fields.with)],
      cc: cast.named(fields.cc),
      subject: answered ? `Re: ${answered.subject.replace(/^Re: /, '')}` : subject,
      label: fields.label ?? (out ? 'Sent' : 'Inbox'),
      deliveredTo: out ? null : me.address,
      extra: [],
      own: text,
      body: [
        ...own,
        ...(answered ? [] : signature(signed)),
        ...(answered ? quotation(answered, language) : []),
      ].join('\n'),
      attachment: fields.attach ?? null,
      invitation: null,
    });
  }
  return told;
}
