import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Somebody in an invented mailbox: when they wrote and were written to, in days before the mailbox ends. */
interface Correspondent {
  readonly name: string;
  readonly address: string;
  /** Days before the end on which the user wrote. */
  readonly out: readonly number[];
  readonly in: readonly number[];
  readonly subjects: readonly string[];
}

const me = 'Nora Hale <nora@fieldnotes.example>';
const lastDay = Date.UTC(2026, 10, 20);

function every(step: number, from: number, until: number): readonly number[] {
  return Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, index) => from + index * step);
}

/** One for each state and label of the model, with names and subjects as people have them. */
export const correspondents: readonly Correspondent[] = [
  {
    name: 'Ana Moreau',
    address: 'ana@harbour.example',
    out: every(21, 61, 700),
    in: every(24, 63, 700),
    subjects: ['Ceramic printers', 'The fair in March', 'Your talk'],
  },
  {
    name: 'Bram Bergson',
    address: 'bram@northwind.example',
    out: every(12, 4, 600),
    in: every(13, 5, 600),
    subjects: ['Budget for the pilot', 'Lunch on Thursday?', 'Draft of the contract'],
  },
  {
    name: 'Mira Lindqvist',
    address: 'mira@lindqvist.example',
    out: every(40, 30, 720),
    in: every(44, 34, 720),
    subjects: ['The deck', 'Stockholm in May', 'A reading list'],
  },
  {
    name: 'Goran Hollis',
    address: 'goran.hollis@atelier.example',
    out: every(20, 190, 640),
    in: every(22, 193, 640),
    subjects: ['Hiring a designer', 'Portfolio review'],
  },
  {
    name: 'Jonas Weber',
    address: 'jonas.weber@werkstatt.example',
    out: every(15, 400, 720),
    in: every(15, 402, 720),
    subjects: ['Werkstattbericht', 'Re: Referenz'],
  },
  {
    name: 'Léa Fournier',
    address: 'lea@fournier.example',
    out: [12],
    in: [9],
    subjects: ['Nice to have met you'],
  },
  {
    name: 'Tomás Rivera',
    address: 'tomas@rivera.example',
    out: every(18, 10, 360),
    in: [],
    subjects: ['Checking in', 'The grant'],
  },
  {
    name: 'Ingrid Solheim',
    address: 'ingrid@solheim.example',
    out: every(75, 20, 700),
    in: every(80, 24, 700),
    subjects: ['Board meeting', 'Season’s greetings'],
  },
  {
    name: 'Priya Raman',
    address: 'priya@raman.example',
    out: every(28, 40, 420),
    in: every(30, 41, 420),
    subjects: ['Introduction to Jonas', 'Panel next week'],
  },
  {
    name: 'Unasked Sender',
    address: 'unasked@cold.example',
    out: [],
    in: [50, 90],
    subjects: ['A quick question'],
  },
];

function message(from: string, to: string, days: number, subject: string, id: string): string {
  const date = new Date(lastDay - days * 86_400_000 + 9 * 3_600_000 + (id.length % 7) * 600_000)
    .toUTCString()
    .replace('GMT', '+0000');
  return `From ${id} ${date}\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nMessage-ID: <${id}@invented.example>\nSubject: ${subject}\nDelivered-To: nora@fieldnotes.example\nContent-Type: text/plain; charset=utf-8\n\nA few lines about ${subject.toLowerCase()}, and what we could do about it.\n\n`;
}

/** Writes `All mail.mbox` and `calendar.ics` into a folder and returns their paths. */
export async function writeInventedMailbox(folder: string): Promise<{ mail: string; calendar: string }> {
  await mkdir(folder, { recursive: true });
  const messages: string[] = [];
  for (const { name, address, out, in: into, subjects } of correspondents) {
    const them = `${name} <${address}>`;
    out.forEach((days, index) => {
      const subject = subjects[index % subjects.length] ?? '';
      messages.push(
        message(me, them, days, subject, `${address.length}-out-${address.split('@')[0]}-${days}`),
      );
    });
    into.forEach((days, index) => {
      const subject = `Re: ${subjects[index % subjects.length] ?? ''}`;
      messages.push(
        message(them, me, days, subject, `${address.length}-in-${address.split('@')[0]}-${days}`),
      );
    });
  }
  const mail = join(folder, 'All mail.mbox');
  await writeFile(mail, messages.join(''));
  const calendar = join(folder, 'calendar.ics');
  await writeFile(calendar, invitation.replaceAll('\n', '\r\n'));
  return { mail, calendar };
}

const invitation = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Invented//EN
BEGIN:VEVENT
UID:lunch-1@invented.example
DTSTAMP:20261020T080000Z
DTSTART:20261021T110000Z
DTEND:20261021T120000Z
SUMMARY:Lunch with Mira
ORGANIZER;CN=Nora Hale:mailto:nora@fieldnotes.example
ATTENDEE;CN=Mira Lindqvist;PARTSTAT=ACCEPTED:mailto:mira@lindqvist.example
ATTENDEE;CN=Nora Hale;PARTSTAT=ACCEPTED:mailto:nora@fieldnotes.example
END:VEVENT
BEGIN:VEVENT
UID:weekly-1@invented.example
DTSTAMP:20261020T080000Z
DTSTART:20260907T080000Z
DTEND:20260907T083000Z
RRULE:FREQ=WEEKLY
SUMMARY:Monday round
ORGANIZER;CN=Bram Bergson:mailto:bram@northwind.example
ATTENDEE;CN=Nora Hale;PARTSTAT=ACCEPTED:mailto:nora@fieldnotes.example
ATTENDEE;CN=Bram Bergson;PARTSTAT=ACCEPTED:mailto:bram@northwind.example
END:VEVENT
END:VCALENDAR
`;
