import type { MeetingBrief, ReachOut, TodayMatter, TodayPage } from '../../shared/contract/today.ts';
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

function meetingLines({ date, summary, people }: MeetingBrief): readonly string[] {
  return [`${date} ${summary}`, ...people.map(({ name, lines }) => `  ${[name, ...lines].join(' · ')}`)];
}

function matterLine({ person, said, sentence }: TodayMatter): string {
  return `${person.name}: ${said}${sentence === '' ? '' : ` “${sentence}”`}`;
}

function text(page: TodayPage): string {
  return [
    ...(page.headline === '' ? [] : [page.headline]),
    ...(page.asOfSentence === '' ? [] : [`(${page.asOfSentence})`]),
    ...(page.stale === null ? [] : [page.stale]),
    ...page.reachOut.flatMap((one) => ['', ...personLines(one)]),
    ...(page.beyondSentence === '' ? [] : ['', page.beyondSentence]),
    ...(page.basisSentence === '' ? [] : ['', page.basisSentence]),
    ...section('You meet', page.meetings.flatMap(meetingLines)),
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
  output.document({ ...page, reachOut }, () => text(page));
  return 0;
}
