import type { Day } from '../../shared/time/day.ts';
import { shiftCalendar } from './shift-calendar.ts';
import { shiftContacts } from './shift-contacts.ts';
import { lastDayOf, shiftMailbox } from './shift-mailbox.ts';
import { type SampleMoment, WeekShift } from './week-shift.ts';

/** One file of the sample data. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** The sample data as they are at one moment. */
export interface Sample {
  readonly files: readonly SampleFile[];
  /** What moved them there, for whatever else has a date. */
  readonly shift: WeekShift;
}

/**
 * The sample data of a moment: an invented archive of two years that ends today or yesterday. Pure, but for the files
 * themselves, which are loaded when first asked for: few people ever do.
 */
export async function sampleAt(moment: SampleMoment): Promise<Sample> {
  const [mail, calendar, contacts, contactsBefore] = await Promise.all([
    import('./mail.mbox?raw'),
    import('./calendar.ics?raw'),
    import('./contacts.vcf?raw'),
    import('./contacts-before.vcf?raw'),
  ]);
  const last: Day = lastDayOf(mail.default);
  const shift = new WeekShift(last, moment);
  return {
    shift,
    files: [
      { name: 'Sample mail.mbox', text: shiftMailbox(mail.default, shift) },
      { name: 'Sample calendar.ics', text: shiftCalendar(calendar.default, shift) },
      { name: 'Sample contacts, a year ago.vcf', text: shiftContacts(contactsBefore.default, shift) },
      { name: 'Sample contacts.vcf', text: shiftContacts(contacts.default, shift) },
    ],
  };
}
