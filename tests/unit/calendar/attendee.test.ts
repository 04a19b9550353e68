import { describe, expect, it } from 'vitest';
import { calendar, readEvents } from './event.ts';

const event = (lines: string) => readEvents(calendar(lines))[0];
const attendees = (...lines: string[]) => event(lines.map((line) => `ATTENDEE${line}`).join('\n'))?.attendees;
const parties = (...lines: string[]) => attendees(...lines)?.map((one) => `${one.name} <${one.address}>`);

describe('attendees', () => {
  it.each([
    [':mailto:ann@example.org', ' <ann@example.org>'],
    [':MAILTO:Ann@Example.ORG', ' <ann@example.org>'],
    [':Mailto: ann@example.org', ' <ann@example.org>'],
    [':ann@example.org', ' <ann@example.org>'],
    [';CN="Example; Ann: of \'X, Y\'":mailto:ann@example.org', "Example; Ann: of 'X, Y' <ann@example.org>"],
    [";CN=Ann ^'the boss^' Example:mailto:ann@example.org", 'Ann "the boss" Example <ann@example.org>'],
    [';CN="a^^b^nc^x":mailto:ann@example.org', 'a^b\nc^x <ann@example.org>'],
    [';CN=Example\\, Ann:mailto:ann@example.org', 'Example, Ann <ann@example.org>'],
    [';X="a:b;c";CN=Ann:mailto:ann@example.org', 'Ann <ann@example.org>'],
    [';CN=Ann:invalid:nomail', undefined],
    [';CN=Ann;EMAIL=ann@example.org:invalid:nomail', 'Ann <ann@example.org>'],
    [';CN=Ann;EMAIL=ann@example.org:/aMjQ4/principal/', 'Ann <ann@example.org>'],
    [';CN=Ann:/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=ANN', undefined],
    [';CN=Ann:tel:+49123456', undefined],
    [';CN=Ann:', undefined],
    [':mailto:Ann Example <ann@example.org>', 'Ann Example <ann@example.org>'],
    [':"Ann Example" <ann@example.org>', 'Ann Example <ann@example.org>'],
    [':mailto:ann%2Bwork@example.org', ' <ann+work@example.org>'],
    [':mailto:ann%zz@example.org', ' <ann%zz@example.org>'],
    [':mailto:ann@example.org?subject=x', ' <ann@example.org>'],
    [';CN=J\u00fcrgen:mailto:j@example.org', 'J\u00fcrgen <j@example.org>'],
    [`:mailto:${'a'.repeat(3_000)}@example.org`, undefined],
  ])('%s', (line, expected) => {
    expect(parties(line)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('keep their answer, type and role', () => {
    const found = attendees(
      ';PARTSTAT=ACCEPTED:mailto:a@x.org',
      ';partstat=declined:mailto:b@x.org',
      ';PARTSTAT=DELEGATED:mailto:c@x.org',
      ';PARTSTAT=X-WHATEVER:mailto:d@x.org',
      ';CUTYPE=ROOM:mailto:e@x.org',
      ';CUTYPE=RESOURCE:mailto:f@x.org',
      ';CUTYPE=GROUP;ROLE=NON-PARTICIPANT:mailto:g@x.org',
      ';CUTYPE=UNKNOWN;ROLE=CHAIR:mailto:h@x.org',
    );
    expect(found?.map((one) => [one.attendance, one.type, one.nonParticipant])).toEqual([
      ['accepted', 'individual', false],
      ['declined', 'individual', false],
      ['delegated', 'individual', false],
      ['needs-action', 'individual', false],
      ['needs-action', 'room', false],
      ['needs-action', 'resource', false],
      ['needs-action', 'group', true],
      ['needs-action', 'individual', false],
    ]);
  });

  it('listed twice count once, with the answer that says more', () => {
    const found = attendees(
      ';CN=Ann:mailto:ann@x.org',
      ';PARTSTAT=ACCEPTED:MAILTO:ANN@x.org',
      ';CN=Late;PARTSTAT=DECLINED:mailto:ann@x.org',
    );
    expect(found?.map((one) => [one.name, one.attendance])).toEqual([['Ann', 'accepted']]);
  });
});

describe('the organizer', () => {
  it.each([
    ['ORGANIZER;CN=Team:mailto:abc123@group.calendar.google.com', true],
    ['ORGANIZER;CN=Room:mailto:x-123@resource.calendar.google.com', true],
    ['ORGANIZER;CN=Ann:mailto:ann@gmail.com', false],
    ['ORGANIZER:mailto:room@x.org\nATTENDEE;CUTYPE=ROOM:mailto:room@x.org', true],
    ['ORGANIZER:invalid:nomail', false],
    ['SUMMARY:none', false],
  ])('%s is a group calendar: %s', (lines, expected) => {
    expect(event(lines)?.groupCalendar).toBe(expected);
  });
});
