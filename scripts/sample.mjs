import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarText, eventOf } from './sample/calendar-text.mjs';
import { Cast } from './sample/cast.mjs';
import { contactsText } from './sample/contacts-text.mjs';
import { invitationMessages } from './sample/invitation-messages.mjs';
import { messageText } from './sample/message-text.mjs';
import { gaugeReports, noiseMessages } from './sample/noise-messages.mjs';
import { readStories } from './sample/read-stories.mjs';
import { storyMessages } from './sample/story-messages.mjs';
import { root } from './set-up/places.mjs';
import { asProgram, say } from './set-up/say.mjs';

/** Writes the sample data (main/sample) out of their stories. Run it after changing a story, and commit what it writes. */
const stories = join(root, 'scripts', 'sample');

/**
 * The sample files by name.
 *
 * @returns {Readonly<Record<string, string>>}
 */
export function sampleFiles() {
  const people = readStories(join(stories, 'stories'));
  const noise = readStories(join(stories, 'noise'));
  const cast = new Cast(people);
  const events = readStories(join(stories, 'calendar')).flatMap(({ scenes }) => scenes);
  const calendar = events.map((scene, index) => eventOf(scene, index, cast));
  const mail = [
    ...people.flatMap((story) => storyMessages(story, cast)),
    ...noise.flatMap((story) => noiseMessages(story, cast)),
    ...calendar.filter((event) => event.mailed).flatMap(invitationMessages),
    ...gaugeReports(),
  ].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return {
    'mail.mbox': mail.map(messageText).join(''),
    'calendar.ics': calendarText(
      calendar.map((event) => event.lines),
      'PUBLISH',
    ),
    'contacts.vcf': contactsText(people, 'now'),
    'contacts-before.vcf': contactsText(people, 'before'),
  };
}

/** @returns {Promise<number>} */
async function write() {
  const folder = join(root, 'main', 'sample');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(sampleFiles())) {
    writeFileSync(join(folder, name), text);
    say(`Wrote ${name}, ${Math.round(Buffer.byteLength(text) / 1000)} kB.`);
  }
  return 0;
}

if (process.argv[1] === import.meta.filename) asProgram(write);
