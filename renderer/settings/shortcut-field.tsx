import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { DesktopSettings } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import { acceleratorOf, keysText } from './accelerator.ts';
import styles from './settings.module.css';

const { reminders } = words.settings;

/** Keys for the quick log in any program: pressed once to set them. */
export function ShortcutField(props: {
  keys: string | null;
  state: DesktopSettings['shortcutState'];
  onChange: (keys: string | null) => void;
}) {
  const { keys, state, onChange } = props;
  const [listening, setListening] = useState<'no' | 'yes'>('no');
  const onKeyDown = (event: KeyboardEvent) => {
    if (listening === 'no' || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setListening('no');
    const pressed = acceleratorOf(event.nativeEvent);
    if (pressed === null) return;
    setListening('no');
    onChange(pressed);
  };
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{reminders.shortcut}</h3>
      <p className={styles.hint}>{reminders.shortcutText}</p>
      <div className={styles.buttons}>
        <Button
          variant="default"
          aria-label={reminders.shortcutLabel(keys === null ? reminders.shortcutNone : keysText(keys))}
          onClick={() => setListening('yes')}
          onBlur={() => setListening('no')}
          onKeyDown={onKeyDown}
        >
          {listening === 'yes'
            ? reminders.shortcutListening
            : keys === null
              ? reminders.shortcutNone
              : keysText(keys)}
        </Button>
        {keys === null ? null : (
          <Button variant="subtle" onClick={() => onChange(null)}>
            {reminders.shortcutOff}
          </Button>
        )}
      </div>
      {state === 'taken' && keys !== null ? (
        <p role="alert" className={styles.hint}>
          {reminders.shortcutTaken(keysText(keys))}
        </p>
      ) : null}
    </div>
  );
}
