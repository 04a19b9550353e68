import type { LoggedKind } from '../../../shared/model/touchpoint.ts';
import type { QuickLog } from '../../../shared/quick-log/parse-quick-log.ts';

/** Words of the quick log. */
export const quickLog = {
  title: 'Quick log',
  label: 'What did you do, and with whom?',
  placeholder: 'lunch with ana yesterday, she needs a designer',
  kinds: {
    mail: 'A mail',
    call: 'A call',
    lunch: 'A meal',
    'in-person': 'In person',
    message: 'A message',
    liked: 'Liked a post',
    congratulated: 'Congratulated',
    shared: 'Shared something',
    introduced: 'An introduction',
    helped: 'Helped',
  } satisfies Record<LoggedKind, string>,
  /** Where the line does not say what it was. */
  assumed: (kind: string) => `${kind}, as far as the line says`,
  with: 'with',
  note: 'Note',
  today: 'today',
  yesterday: 'yesterday',
  states: {
    empty: 'Say it in one line: what, with whom, when. What is left becomes a note.',
    nobody: 'With whom? Nobody in your network is named here.',
    several: 'Who is meant?',
    undone: 'It reads as still to be done. Log it once it has happened.',
    vague: 'Which day was it?',
    ahead: 'That day has not come yet. Log it once it has happened.',
    ready: '',
  } satisfies Record<QuickLog['state'], string>,
  people: 'People',
  suggested: 'not in your network yet',
  save: 'Save',
  saveKey: 'Enter',
  undo: 'Undo',
  undoKey: 'Ctrl Z',
  close: 'Esc closes',
  undone: 'Taken back.',
} as const;
