import { calendarText } from './calendar-text.mjs';
import { user } from './cast.mjs';

/**
 * The mail that goes with a meeting: whoever calls it invites Elin, or she invites them and they say yes.
 *
 * @param {ReturnType<typeof import('./calendar-text.mjs').eventOf>} event
 * @returns {readonly import('./message-text.mjs').Message[]}
 */
export function invitationMessages({ uid, made, organizer, guests, summary, lines }) {
  const [guest] = guests;
  if (!guest) return [];
  const byMe = organizer === user.work;
  const id = `invite.${uid}`;
  const common = { answers: [], cc: [], label: 'Inbox', extra: [], attachment: null };
  const invitation = {
    ...common,
    at: made,
    id,
    thread: id,
    from: organizer,
    to: byMe ? guests.map(({ who }) => who) : [user.work],
    subject: `Invitation: ${summary}`,
    label: byMe ? 'Sent' : 'Inbox',
    deliveredTo: byMe ? null : user.work.address,
    body: `${organizer.name} has invited you to: ${summary}`,
    invitation: calendarText([lines], 'REQUEST'),
  };
  const answering = byMe ? guest.who : user.work;
  const reply = lines.filter((line) => !line.startsWith('ATTENDEE') || line.includes(answering.address));
  const answer = {
    ...common,
    at: made + 95 * 60_000,
    id: `answer.${uid}`,
    thread: id,
    from: answering,
    to: [organizer],
    subject: `Accepted: ${summary}`,
    label: byMe ? 'Inbox' : 'Sent',
    deliveredTo: byMe ? user.work.address : null,
    body: `${answering.name} has accepted this invitation.`,
    invitation: calendarText([reply], 'REPLY'),
  };
  return [invitation, answer];
}
