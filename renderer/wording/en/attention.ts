import type { MatterKind } from '../../../shared/contract/ledger.ts';
import { counted } from '../format.ts';

/** Words for what can be done for somebody, wherever they are named: log, write, snooze, and say that something is wrong. */
export const attention = {
  log: 'Log',
  logLabel: (name: string) => `Log what you did with ${name}`,
  logNote: 'With a note or another day…',
  write: 'Write',
  writeLabel: (name: string) => `Write to ${name}`,
  noAddress: (name: string) => `No mail address of ${name} is known.`,
  written: (name: string) => `A mail to ${name} is open in your mail program.`,
  noteIt: 'Sent: note it',
  copyIt: 'Copy it instead',
  copied: 'Copied.',
  snooze: {
    name: 'Snooze',
    label: (name: string) => `Snooze ${name}`,
    spans: {
      tomorrow: () => 'Until tomorrow',
      week: () => 'For a week',
      cadence: (days: number) => `For one cadence, ${counted(days, 'day', 'days')}`,
    },
    pick: 'Until a day…',
    pickTitle: (name: string) => `Until when should ${name} rest?`,
    day: 'Until',
  },
  wrong: {
    title: 'Not right?',
    label: (name: string) => `Correct what was found about ${name}`,
    once: (what: string) => `This is not ${what}`,
    phrase: 'Pass over this sentence, whoever writes it',
    person: (what: string, name: string) => `Pass over ${what} with ${name} from now on`,
  },
  why: 'why?',
  matters: {
    'reply owed': 'They are waiting for you',
    'promise open': 'You said you would',
    'thanks due': 'Worth a thank-you',
  } satisfies Record<MatterKind, string>,
  answers: {
    'reply owed': 'Answer',
    'promise open': 'Write',
    'thanks due': 'Say thanks',
  } satisfies Record<MatterKind, string>,
  subjectOf: {
    'reply owed': (subject: string) => `Re: ${subject}`,
    'promise open': (subject: string) => `Re: ${subject}`,
    'thanks due': () => 'Thank you',
  } satisfies Record<MatterKind, (subject: string) => string>,
  settled: 'Settled',
  settledHint: 'It is done; it is not told again',
  settledLabel: (name: string) => `Settled with ${name}`,
} as const;
