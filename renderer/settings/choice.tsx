import { SegmentedControl } from '@mantine/core';
import styles from './settings.module.css';

/** One of a few, each with its name. */
export function Choice<Value extends string>(props: {
  label: string;
  hint?: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}) {
  const { label, hint, names, value, onChange } = props;
  const values = Object.keys(names) as Value[];
  return (
    <div className={styles.field}>
      <div className={styles.choice}>
        <h3 className={styles.label}>{label}</h3>
        <SegmentedControl
          aria-label={label}
          data={values.map((one) => ({ value: one, label: names[one] }))}
          value={value}
          onChange={(chosen) => {
            const one = values.find((candidate) => candidate === chosen);
            if (one !== undefined) onChange(one);
          }}
        />
      </div>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
