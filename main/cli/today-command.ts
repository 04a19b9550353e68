import type { MeetingBrief, ReachOut, TodayMatter, TodayPage } from '../../shared/contract/today.ts';
import { formatDay } from '../../shared/time/day-text.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { localOf } from '../../shared/time/local.ts';
import type { ExitCode, Scene } from './commands.ts';

/** A heading with its lines; nothing for none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function personLines({ person, reason, suggestions }: ReachOut): readonly string[] {
  const about = [person.name, person.organization, person.circle ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return [about, `  ${reason.sentence}`, ...suggestions.map(({ sentence }) => `  ▸ ${sentence}`)];
}

function meetingLines({ date, summary, people }: MeetingBrief, zone: string): readonly string[] {
  return [
    `${clockTime(date, zone)} ${summary}`,
    ...people.map(({ name, lines }) => `  ${[name, ...lines].join(' · ')}`),
  ];
}

/** An instant as the user's clock shows it, "2026-11-27 09:30". */
function clockTime(iso: string, zone: string): string {
  const { day, second } = localOf(asInstant(Date.parse(iso)), zone);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${formatDay(day)} ${two(second / 3600)}:${two((second / 60) % 60)}`;
}

function matterLine({ person, said, sentence }: TodayMatter): string {
  return `${person.name}: ${said}${sentence === '' ? '' : ` “${sentence}”`}`;
}

function text(page: TodayPage, zone: string): string {
  return [
    ...(page.headline === '' ? [] : [page.headline]),
    ...(page.asOfSentence === '' ? [] : [`(${page.asOfSentence})`]),
    ...(page.stale === null ? [] : [page.stale]),
    ...page.reachOut.flatMap((one) => ['', ...personLines(one)]),
    ...(page.beyondSentence === '' ? [] : ['', page.beyondSentence]),
    ...(page.basisSentence === '' ? [] : ['', page.basisSentence]),
    ...section(
      'You meet',
      page.meetings.flatMap((one) => meetingLines(one, zone)),
    ),
    ...section('They are waiting for you', page.repliesOwed.map(matterLine)),
    ...section('You said you would', page.promises.map(matterLine)),
    ...section('Worth a thank-you', page.thanks.map(matterLine)),
    ...section(
      'In the next two weeks',
      page.upcoming.map(({ person, on, sentence }) => `${on} ${person.name}: ${sentence}`),
    ),
  ].join('\n');
}

/** `today`. With --json the suggestions of a person are sentences (command-line.md); what the window needs of them stands beside. */
export function showToday({ library, output }: Scene): ExitCode {
  const page = library.today();
  const reachOut = page.reachOut.map(({ suggestions, ...rest }) => ({
    ...rest,
    suggestions: suggestions.map(({ sentence }) => sentence),
    help: suggestions,
  }));
  output.document({ ...page, reachOut }, () => text(page, library.moment().zone));
  return 0;
}
