import { UnstyledButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import { KeyHint } from '../components/key-hint.tsx';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import styles from './action-button.module.css';

interface ActionButtonProps extends ComponentPropsWithRef<'button'> {
  readonly icon: Icon;
  readonly word: string;
  /** What a screen reader says, with the person in it. */
  readonly label: string;
  /** The letter that does the same, or none. */
  readonly shortcut?: string;
  /** `word`: with its word and its key, for the person the keys act on; `icon`: as small as can be. */
  readonly shown: 'word' | 'icon';
  readonly hint?: string;
}

/** A quiet button for something done to a person: its icon, and where there is room its word and its key. */
export function ActionButton(props: ActionButtonProps) {
  const { icon: Mark, word, label, shortcut, shown, hint, ...rest } = props;
  const key = shortcut?.toUpperCase();
  const title = [hint ?? word, key ? `(${key})` : ''].filter(Boolean).join(' ');
  return (
    <UnstyledButton
      {...rest}
      className={styles.action}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={title}
    >
      <Mark size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
      {shown === 'word' ? <span className={styles.word}>{word}</span> : null}
      {shown === 'word' && key ? <KeyHint>{key}</KeyHint> : null}
    </UnstyledButton>
  );
}
