import { Select } from '@mantine/core';
import type { Circle } from '../../shared/contract/people.ts';
import { words } from '../wording/en.ts';

/** Chooses one of the user's circles. */
export function CircleSelect(props: {
  circles: readonly Circle[];
  value: string;
  onChange: (key: string) => void;
  label?: string;
}) {
  const { circles, value, onChange, label } = props;
  return (
    <Select
      data={circles.map(({ key, name, days }) => ({
        value: key,
        label: words.people.form.circleOption(name, days),
      }))}
      value={value}
      onChange={(key) => key !== null && onChange(key)}
      {...(label ? { label } : { 'aria-label': words.people.form.circle })}
    />
  );
}
