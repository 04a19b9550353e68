import type { LoggedKind } from '../../shared/model/touchpoint.ts';
import { attention } from './en/attention.ts';
import { charts } from './en/charts.ts';
import { discover } from './en/discover.ts';
import { imports } from './en/imports.ts';
import { insights } from './en/insights.ts';
import { asking, ledger } from './en/ledger.ts';
import { palette } from './en/palette.ts';
import { people } from './en/people.ts';
import { person } from './en/person.ts';
import { quickLog } from './en/quick-log.ts';
import { same } from './en/same.ts';
import { sample } from './en/sample.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { today } from './en/today.ts';

/** What can be logged, as the button that logs it says. */
const logged: Readonly<Record<LoggedKind, string>> = {
  mail: 'Mail',
  call: 'Call',
  lunch: 'Lunch',
  'in-person': 'In person',
  message: 'Message',
  liked: 'Liked a post',
  congratulated: 'Congratulated',
  shared: 'Shared',
  introduced: 'Introduced',
  helped: 'Helped',
};

/** Every sentence the window itself says, in one place. Sentences about people come from the app (shared/wording). */
export const words = {
  shell,
  today,
  attention,
  palette,
  people,
  person,
  ledger,
  asking,
  charts,
  discover,
  insights,
  same,
  quickLog,
  sample,
  imports,
  settings,
  logged,
} as const;
