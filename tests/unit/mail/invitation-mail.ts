/** Invented invitations as mail programs send them. */

export interface Invented {
  readonly method?: string;
  readonly uid?: string;
  readonly sequence?: number;
  readonly stamp?: string;
  readonly start?: string;
  readonly organizer?: string;
  /** `address PARTSTAT`, several. */
  readonly attendees?: readonly string[];
  /** More lines of the event. */
  readonly lines?: readonly string[];
}

/** A calendar of one event. Unless said otherwise, Ana invites the user, who has not answered. */
export function calendarText(event: Invented = {}): string {
  const { method = 'REQUEST', uid = 'lunch-1@harbour.example', sequence = 0, lines = [] } = event;
  const { stamp = '20260220T090000Z', start = 'DTSTART:20260302T120000Z' } = event;
  const { organizer = 'ana@harbour.example', attendees = ['mira@home.example NEEDS-ACTION'] } = event;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(method === '' ? [] : [`METHOD:${method}`]),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    start,
    'SUMMARY:Lunch',
    ...(organizer === '' ? [] : [`ORGANIZER;CN=Ana Lima:mailto:${organizer}`]),
    ...attendees.map((one) => {
      const [address = '', status = ''] = one.split(' ');
      return `ATTENDEE;PARTSTAT=${status}:mailto:${address}`;
    }),
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A part of a message with its header. */
export interface Part {
  readonly type: string;
  readonly encoding?: 'base64' | 'quoted-printable' | '7bit';
  readonly disposition?: string;
  readonly body: string | Buffer;
}

function encoded({ encoding = '7bit', body }: Part): string {
  const bytes = Buffer.from(body);
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  if (encoding === '7bit') return bytes.toString('latin1');
  return bytes
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[^\r\n]{70}(?=[^\r\n])/g, '$&=\r\n');
}

/** A message of parts. `header` are more lines of it. */
export function invitationMail(header: readonly string[], ...parts: readonly Part[]): string {
  return [
    'From: Ana Lima <ana@harbour.example>',
    'To: mira@home.example',
    'Subject: Lunch',
    'Date: Fri, 20 Feb 2026 09:00:00 +0000',
    ...header,
    'Content-Type: multipart/mixed; boundary="edge"',
    '',
    ...parts.flatMap((part) => [
      '--edge',
      `Content-Type: ${part.type}`,
      `Content-Transfer-Encoding: ${part.encoding ?? '7bit'}`,
      ...(part.disposition ? [`Content-Disposition: ${part.disposition}`] : []),
      '',
      encoded(part),
    ]),
    '--edge--',
    '',
  ].join('\r\n');
}

/** The words people and programs put before an invitation. */
export const words: Part = { type: 'text/plain', body: 'Shall we have lunch on Monday?' };
