import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** A time of day, HH:MM. Taken over when the field is left: while one types, many times pass that nobody means. */
export function TimeField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props;
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const save = () => {
    if (!/^\d\d:\d\d$/.test(typed)) setTyped(value);
    else if (typed !== value) onChange(typed);
  };
  return (
    <TextInput
      type="time"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
