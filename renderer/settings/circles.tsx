import { Button, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Circle } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import { circleKey } from './circle-key.ts';
import styles from './settings.module.css';

const { settings } = words;

/** The user's circles: names and days, and a line for one more. */
export function Circles({ circles }: { circles: readonly Circle[] }) {
  const [adding, setAdding] = useState(false);
  return (
    <div className={styles.circles}>
      {circles.map((circle) => (
        <CircleLine key={`${circle.key} ${circle.name} ${circle.days}`} circle={circle} />
      ))}
      {adding ? (
        <NewCircle circles={circles} onDone={() => setAdding(false)} />
      ) : (
        <Button className={styles.start} variant="subtle" size="compact-sm" onClick={() => setAdding(true)}>
          {settings.addCircle}
        </Button>
      )}
    </div>
  );
}

function CircleLine({ circle }: { circle: Circle }) {
  const { perform } = useActs();
  const [name, setName] = useState(circle.name);
  const [days, setDays] = useState<string | number>(circle.days);
  // Saved on leaving the line; what cannot be saved goes back to what holds.
  const save = () => {
    if (name.trim() === '' || typeof days !== 'number') {
      setName(circle.name);
      setDays(circle.days);
    } else if (name.trim() !== circle.name || days !== circle.days) {
      void perform([{ type: 'circle', circle: circle.key, name: name.trim(), days }]);
    }
  };
  return (
    <div className={styles.circle}>
      <TextInput
        aria-label={settings.circleNameOf(circle.name)}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={save}
      />
      <DaysInput label={settings.circleDaysOf(circle.name)} days={days} onChange={setDays} onBlur={save} />
      <span className={styles.hint}>{settings.circlePeople(circle.people)}</span>
    </div>
  );
}

function NewCircle({ circles, onDone }: { circles: readonly Circle[]; onDone: () => void }) {
  const { perform, pending } = useActs();
  const [name, setName] = useState('');
  const [days, setDays] = useState<string | number>(90);
  const key = circleKey(name);
  const taken = circles.some((circle) => circle.key === key);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (key === '' || taken || typeof days !== 'number') return;
    if (await perform([{ type: 'circle', circle: key, name: name.trim(), days }])) onDone();
  };
  return (
    <form className={styles.circle} onSubmit={submit}>
      <TextInput
        autoFocus
        aria-label={settings.circleName}
        placeholder={settings.circleName}
        value={name}
        maxLength={80}
        error={taken ? settings.circleTaken : null}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <DaysInput label={settings.circleDays} days={days} onChange={setDays} />
      <Button type="submit" variant="default" loading={pending} disabled={key === '' || taken}>
        {words.shell.save}
      </Button>
    </form>
  );
}

function DaysInput(props: {
  label: string;
  days: string | number;
  onChange: (days: string | number) => void;
  onBlur?: () => void;
}) {
  const { label, days, onChange, onBlur } = props;
  return (
    <NumberInput
      aria-label={label}
      prefix={`${settings.every} `}
      suffix={` ${settings.days}`}
      value={days}
      onChange={onChange}
      {...(onBlur ? { onBlur } : {})}
      min={1}
      max={1095}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
    />
  );
}
