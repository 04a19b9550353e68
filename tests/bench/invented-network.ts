import { noContact } from '../../shared/derive/found-contact.ts';
import type { FoundPerson } from '../../shared/derive/found-person.ts';
import type { RecordedMessage } from '../../shared/derive/ledger-record.ts';
import { personId } from '../../shared/derive/persons.ts';
import type { Touchpoint } from '../../shared/model/touchpoint.ts';
import { seeded } from '../seeded.ts';

/** A network with touchpoints enough, and a give, an ask or a question in every fifth mail. The same in every run. */

const dayMs = 86_400_000;
/** Day the invented files end on: 1 June 2026. */
export const lastDay = 20_605;
const years = 10;

const said = [
  ['favour', 'Could you send me the figures for the second printer?'],
  ['question', 'When did the last shipment leave the harbour?'],
  ['thanks', 'Thank you so much for the introduction to the people at the mill.'],
  ['offer', 'Happy to help with the second draft of the plan.'],
  ['promise', 'I will send you the tide tables on Friday.'],
  ['congratulations', 'Congratulations on the new pier, well deserved!'],
] as const;

function inventedPerson(number: number, touches: number, until: number): FoundPerson {
  const random = seeded(number + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const anchor = `person${number}@crowd${number % 400}.example`;
  const touchpoints: Touchpoint[] = [];
  const messages: RecordedMessage[] = [];
  for (let index = 0; index < touches; index++) {
    const day = until - below(365 * years);
    const instant = day * dayMs + below(dayMs);
    const id = number * touches + index + 1;
    const met = below(10) === 0;
    const way = below(2) === 0 ? 'out' : 'in';
    touchpoints.push({
      instant,
      day,
      kind: met ? 'meeting' : 'mail',
      direction: met ? 'both' : way,
      weightOut: met || way === 'out' ? 1_000_000 : 0,
      weightIn: met || way === 'in' ? 1_000_000 : 0,
      meeting: met ? 'met' : 'none',
      groupSize: 1,
      origin: { type: 'item', id },
    });
    if (met || below(5) > 0) continue;
    const [name, sentence] = said[below(said.length)] ?? said[0];
    messages.push({
      item: id,
      references: [`${id}.${number}@crowd.example`],
      instant,
      day,
      way,
      addressees: 1,
      answers: below(3) === 0 ? { ask: `${id - 1}.${number}@crowd.example`, words: 80 } : null,
      acts: [{ class: name, rule: `en.${name}.invented`, sentence, called: '' }],
    });
  }
  return {
    id: personId([anchor]),
    anchors: [anchor],
    names: [`Person ${number}`],
    touchpoints: touchpoints.sort((a, b) => a.instant - b.instant),
    writtenOn: until - 365 * years,
    opened: [],
    asOf: until,
    nextMeeting: null,
    contact: noContact,
    topics: [],
    move: null,
    joins: [],
    ledger: {
      messages: messages.sort((a, b) => a.instant - b.instant),
      openings: messages
        .filter(({ way }) => way === 'out')
        .map(({ day }) => ({ day, answered: below(2) === 0 ? day + below(20) : null })),
    },
  };
}

/** As many people, with as many touchpoints each. @param until day number the files end on */
export function inventedNetwork(people: number, touches: number, until = lastDay): readonly FoundPerson[] {
  return Array.from({ length: people }, (_, number) => inventedPerson(number, touches, until));
}
