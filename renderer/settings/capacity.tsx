import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import styles from './settings.module.css';

/** How many people a week the user wants to reach out to. */
export function Capacity({ capacity }: { capacity: number }) {
  const { perform } = useActs();
  const [people, setPeople] = useState<string | number>(capacity);
  const [known, setKnown] = useState(capacity);
  if (known !== capacity) {
    setKnown(capacity);
    setPeople(capacity);
  }
  const save = () => {
    if (typeof people !== 'number') setPeople(capacity);
    else if (people !== capacity) void perform([{ type: 'capacity', people }]);
  };
  return (
    <NumberInput
      className={styles.short}
      label={words.settings.capacityLabel}
      description={words.settings.capacityText}
      inputWrapperOrder={['label', 'input', 'description']}
      value={people}
      onChange={setPeople}
      onBlur={save}
      min={1}
      max={200}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
    />
  );
}
