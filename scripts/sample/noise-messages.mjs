import { SetUpError } from '../set-up/say.mjs';
import { someone, user } from './cast.mjs';
import { numberOf, wrapped } from './message-text.mjs';
import { wallTime } from './sample-time.mjs';

/**
 * @typedef {import('./message-text.mjs').Message} Message
 * @typedef {import('./read-stories.mjs').Story} Story
 */

/**
 * What machines and strangers send: `sender`, `headers` of its own with ` / ` between, the `label` it lies under, `me: private`
 * where it goes to the private address. A scene may have a sender and recipients of its own.
 *
 * @param {Story} story
 * @param {import('./cast.mjs').Cast} cast
 * @returns {readonly Message[]}
 * @throws {SetUpError} for a scene without text
 */
export function noiseMessages({ file, head, scenes }, cast) {
  return scenes.map(({ at, what, fields, text }, index) => {
    if (text === '' || what === '') throw new SetUpError(`${file}: scene ${index + 1} says nothing`);
    const me = user[(fields.me ?? head.me) === 'private' ? 'private' : 'work'];
    const from = fields.from === 'me' ? me : someone(fields.from ?? head.sender ?? '');
    const to = cast.named(fields.to ?? head.to);
    const headers = fields.headers ?? head.headers;
    const number = (one = '') =>
      `${file}.${one}@${(head.sender ?? from.address).split('@')[1]?.replace('>', '')}`;
    const answers = fields.answers ? [number(fields.answers)] : [];
    return {
      at,
      id: number(`${index + 1}`),
      thread: answers[0] ?? number(`${index + 1}`),
      answers,
      from,
      to: to.length > 0 ? to : [me],
      cc: cast.named(fields.cc),
      subject: what,
      label: fields.label ?? head.label ?? (from === me ? 'Sent' : 'Inbox'),
      deliveredTo: from === me ? null : me.address,
      extra: headers === undefined ? [] : headers.split(' / '),
      body: text
        .split('\n')
        .flatMap((line) => wrapped(line))
        .join('\n'),
      attachment: null,
      invitation: null,
    };
  });
}

const gauges = ['Oxbow Lane', 'Mill Weir', 'Tanner’s Bridge', 'Lower Marsh', 'Sluice 4'];
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * The gauges’ own report, each morning of the last weeks: so the sample is never more than a day old.
 *
 * @returns {readonly Message[]}
 */
export function gaugeReports() {
  return [5, 4, 3, 2, 1, 0].flatMap((week) =>
    days.map((day) => {
      const at = wallTime(`${week}`, day, '05:50');
      const id = `report.${week}.${day}@gauges.saltmarsh.example`;
      const levels = gauges.map((name) => {
        const level = 40 + (numberOf(`${id}${name}`) % 140);
        return `${name.padEnd(16)} ${(level / 100).toFixed(2)} m`;
      });
      return {
        at,
        id,
        thread: id,
        answers: [],
        from: { name: 'Gauge reports', address: 'notifications@gauges.saltmarsh.example' },
        to: [user.work],
        cc: [],
        subject: 'Levels at 05:45',
        label: 'Inbox',
        deliveredTo: user.work.address,
        extra: ['Auto-Submitted: auto-generated'],
        body: [...levels, '', 'All gauges answered. No warning is in force.'].join('\n'),
        attachment: null,
        invitation: null,
      };
    }),
  );
}
