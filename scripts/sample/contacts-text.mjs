import { folded } from './calendar-text.mjs';
import { someone } from './cast.mjs';
import { calendarStamp, wallTime } from './sample-time.mjs';

/**
 * Cards of those whose story has one: `card: Harbour Labs; Partner`, `born: 1979-06-12`, `also: other@address`. Before that, as
 * `card before` says, or not at all.
 *
 * @param {readonly import('./read-stories.mjs').Story[]} stories
 * @param {'now' | 'before'} when
 */
export function contactsText(stories, when) {
  const revised = wallTime(when === 'now' ? '2' : '55', 'sun', '17:20');
  const cards = stories.flatMap(({ file, head }) => {
    const card = when === 'now' ? head.card : head['card before'];
    if (card === undefined || head.person === undefined) return [];
    const person = someone((when === 'before' && head['person before']) || head.person);
    const also = when === 'now' && head.also ? head.also.split(', ') : [];
    const [organization = '', title = ''] = card.split('; ');
    const words = person.name.split(' ');
    return [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `UID:${file}@contacts.postbox.example`,
      `FN:${person.name}`,
      `N:${words.at(-1)};${words.slice(0, -1).join(' ')};;;`,
      ...[person.address, ...also].map((address) => `EMAIL;TYPE=INTERNET:${address}`),
      ...(organization === '' ? [] : [`ORG:${organization}`]),
      ...(title === '' ? [] : [`TITLE:${title}`]),
      ...(head.born ? [`BDAY:${head.born.replace(/^(\d{4})-/, '$1-')}`] : []),
      `REV:${calendarStamp(revised)}`,
      'END:VCARD',
    ];
  });
  return `${cards.map(folded).join('\n')}\n`;
}
