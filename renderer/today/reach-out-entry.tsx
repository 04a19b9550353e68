import { IconMail, IconX } from '@tabler/icons-react';
import type { HelpSuggestion, ReachOut } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { ActionButton } from '../attention/action-button.tsx';
import { LogMenu } from '../attention/log-menu.tsx';
import { SnoozeMenu } from '../attention/snooze-menu.tsx';
import { WhyPopover } from '../attention/why-popover.tsx';
import { Vessel } from '../components/vessel.tsx';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import { SuggestionButton } from './suggestion-button.tsx';
import styles from './today.module.css';
import type { Opened } from './use-reach-outs.ts';

interface EntryProps {
  readonly reachOut: ReachOut;
  readonly circle: string;
  /** Whether the keys act on this person. */
  readonly here: boolean;
  readonly opened: Opened;
  readonly onHere: () => void;
  readonly onOpened: (opened: Opened) => void;
  readonly onHelp: (suggestion: HelpSuggestion) => void;
  readonly onWrite: () => void;
  readonly perform: (acts: readonly Act[]) => void;
}

/** "Not now": none of the reasons for which somebody is named is told again. */
export function notNow({ person, reason, others }: ReachOut): Act {
  return { type: 'dismiss', person: person.id, reasons: [reason, ...others].map(({ key }) => key) };
}

/** One person of the day: who, why now, the sentence it came from, ways to help, and what can be done at once. */
export function ReachOutEntry(props: EntryProps) {
  const { reachOut, circle, here, onHere, onHelp } = props;
  const { person, reason, suggestions } = reachOut;
  return (
    // A press anywhere on an entry lets the keys act on it; every action has a button of its own.
    <li className={styles.entry} data-here={here || undefined} onFocusCapture={onHere} onPointerDown={onHere}>
      <div className={styles.line}>
        {person.state ? <Vessel state={person.state} /> : null}
        <h2 className={styles.name}>
          <a data-person href={placeText({ view: 'people', person: person.id })}>
            {person.name}
          </a>
        </h2>
        <span className={styles.where}>
          {[person.state ? words.people.stateWord(person.state) : '', person.organization, circle]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <EntryActions {...props} />
      </div>
      <div className={styles.words}>
        <p className={styles.reason}>
          {reason.sentence}{' '}
          <WhyPopover
            person={person}
            reasons={[reason, ...reachOut.others]}
            opened={props.opened === 'why'}
            onOpened={(opened) => props.onOpened(opened ? 'why' : null)}
            perform={props.perform}
          />
        </p>
        {reason.quote ? <blockquote className={styles.quote}>{reason.quote}</blockquote> : null}
        {suggestions.length > 0 ? (
          <ul className={styles.suggestions} aria-label={words.today.help(person.name)}>
            {suggestions.map((suggestion, at) => (
              <li key={suggestion.key}>
                <SuggestionButton
                  suggestion={suggestion}
                  digit={here && at < 2 ? String(at + 1) : null}
                  onDo={onHelp}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}

function EntryActions({ reachOut, here, opened, onOpened, onWrite, perform }: EntryProps) {
  const { person } = reachOut;
  const shown: 'word' | 'icon' = here ? 'word' : 'icon';
  const menu = (name: 'log' | 'snooze') => ({
    person,
    shown,
    opened: opened === name,
    onOpened: (open: boolean) => onOpened(open ? name : null),
    perform,
  });
  return (
    <div className={styles.actions}>
      <LogMenu {...menu('log')} />
      <ActionButton
        icon={IconMail}
        word={words.attention.write}
        label={words.attention.writeLabel(person.name)}
        shortcut="w"
        shown={shown}
        onClick={onWrite}
      />
      <SnoozeMenu {...menu('snooze')} cadenceDays={person.cadenceDays} />
      <ActionButton
        icon={IconX}
        word={words.today.notNow}
        label={words.today.notNowLabel(person.name)}
        hint={words.today.notNowHint}
        shortcut="x"
        shown={shown}
        onClick={() => perform([notNow(reachOut)])}
      />
    </div>
  );
}
