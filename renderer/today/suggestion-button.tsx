import { UnstyledButton } from '@mantine/core';
import { IconMail, IconUsersPlus } from '@tabler/icons-react';
import type { HelpSuggestion } from '../../shared/contract/today.ts';
import { KeyHint } from '../components/key-hint.tsx';
import { kindIcons, otherKindIcon } from '../person/log-kinds.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './today.module.css';

/** One way to help, as a button: opens a mail, or notes what was done elsewhere. */
export function SuggestionButton(props: {
  suggestion: HelpSuggestion;
  /** The digit that does the same; null for people the keys do not stand on. */
  digit: string | null;
  onDo: (suggestion: HelpSuggestion) => void;
}) {
  const { suggestion, digit, onDo } = props;
  const { step, sentence, why } = suggestion;
  const Mark = markOf(suggestion);
  const does = step.do === 'log' ? words.today.notesIt(words.logged[step.log]) : words.today.opensMail;
  return (
    <UnstyledButton
      className={styles.suggestion}
      title={[why, does].filter(Boolean).join('\n')}
      aria-keyshortcuts={digit ?? undefined}
      onClick={() => onDo(suggestion)}
    >
      <Mark size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
      <span>{sentence}</span>
      {digit === null ? null : <KeyHint>{digit}</KeyHint>}
    </UnstyledButton>
  );
}

function markOf({ step }: HelpSuggestion) {
  switch (step.do) {
    case 'write':
      return IconMail;
    case 'introduce':
      return IconUsersPlus;
    case 'log':
      return kindIcons[step.log] ?? otherKindIcon;
  }
}
