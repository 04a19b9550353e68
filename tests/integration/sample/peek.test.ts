import { test } from 'vitest';
import { Library } from '../../../main/library/library.ts';
test('peek', () => {
  const now = Date.parse('2026-11-25T15:00:00+01:00');
  const library = Library.open('/tmp/demo-lib', { clock: () => now, zone: null, systemZone: 'UTC' });
  const page = library.insights();
  console.log(JSON.stringify({ ...page, network: page.network.length, weeks: page.weeks.map((w) => `${w.reached}/${w.gave}/${w.asked}`).join(' '), months: page.months.map((m) => `${m.gaveOut} ${m.askedOut} ${m.gaveIn} ${m.askedIn}`).join(' | '), reconnect: page.reconnect.map((r) => r.person.name + ' ' + r.sentence) }, null, 1));
  console.log(JSON.stringify(library.backtest(), null, 1));
});
