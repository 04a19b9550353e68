import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LOGGED_KINDS, type LoggedKind } from '../../shared/model/touchpoint.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import styles from './log-bar.module.css';
import { usualWays, type Ways } from './log-kinds.ts';

const { log } = words.person;

/** A touch by hand with all it can say: what, when, who reached out, and a note. `person` is an id. */
export function LogForm({ person, today, onDone }: { person: string; today: string; onDone: () => void }) {
  const { perform, pending } = useActs();
  const [kind, setKind] = useState<LoggedKind>('lunch');
  const [on, setOn] = useState(today);
  const [ways, setWays] = useState<Ways>('both');
  const [note, setNote] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await perform([{ type: 'log', person, kind, on, ways, note: note.trim() }])) onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        data-autofocus
        label={log.kind}
        data={LOGGED_KINDS.map((value) => ({ value, label: words.logged[value] }))}
        value={kind}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => {
          const chosen = LOGGED_KINDS.find((one) => one === value);
          if (!chosen) return;
          setKind(chosen);
          setWays(usualWays(chosen));
        }}
      />
      <TextInput
        type="date"
        label={log.on}
        value={on}
        max={today}
        required
        withAsterisk={false}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <SegmentedControl
        fullWidth
        aria-label={log.ways}
        data={[
          { value: 'out', label: log.out },
          { value: 'both', label: log.both },
        ]}
        value={ways}
        onChange={(value) => setWays(value === 'both' ? 'both' : 'out')}
      />
      <Textarea
        label={log.note}
        placeholder={log.noteHint}
        value={note}
        maxLength={10_000}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" loading={pending} disabled={on === ''}>
        {log.submit}
      </Button>
    </form>
  );
}
