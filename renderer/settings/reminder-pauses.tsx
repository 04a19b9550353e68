import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { ReminderSettings } from '../../shared/journal/reminder-settings.ts';
import { useActs } from '../data/use-acts.ts';
import { useToday } from '../person/use-today.ts';
import { iconSize } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { dayAfter } from '../wording/format.ts';
import styles from './settings.module.css';

const { reminders } = words.settings;

/** A pause that ends by itself, and days away. */
export function ReminderPauses({ settings }: { settings: ReminderSettings }) {
  return (
    <>
      <Pause pausedUntil={settings.pausedUntil} />
      <Away stretches={settings.away} />
    </>
  );
}

function Pause({ pausedUntil }: { pausedUntil: string | null }) {
  const { perform } = useActs();
  const today = useToday();
  const pause = (until: string | null) => void perform([{ type: 'pause', until }]);
  const paused = pausedUntil !== null && today < pausedUntil;
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{reminders.pause}</h3>
      <p className={styles.hint}>{paused ? reminders.pausedUntil(pausedUntil) : reminders.pauseText}</p>
      <div className={styles.buttons}>
        {paused ? (
          <Button variant="default" size="compact-sm" onClick={() => pause(null)}>
            {reminders.resume}
          </Button>
        ) : (
          <>
            <Button variant="default" size="compact-sm" onClick={() => pause(dayAfter(today, 1))}>
              {reminders.pauseDay}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => pause(dayAfter(today, 7))}>
              {reminders.pauseWeek}
            </Button>
          </>
        )}
        <TextInput
          type="date"
          size="xs"
          aria-label={reminders.pauseDate}
          min={dayAfter(today, 1)}
          value={paused ? pausedUntil : ''}
          onChange={(event) => {
            const until = event.currentTarget.value;
            if (until > today) pause(until);
          }}
        />
      </div>
    </div>
  );
}

function Away({ stretches }: { stretches: ReminderSettings['away'] }) {
  const { perform } = useActs();
  const today = useToday();
  const coming = stretches.filter(({ until }) => until >= today);
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{reminders.away}</h3>
      <p className={styles.hint}>{reminders.awayText}</p>
      <ul className={styles.folders}>
        {coming.map(({ from, until }) => (
          <li key={`${from} ${until}`} className={styles.folder}>
            <span>{reminders.stretch(from, until)}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={reminders.awayOff(from, until)}
              onClick={() => void perform([{ type: 'away', from, until, away: 'off' }])}
            >
              <IconX size={iconSize.small} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <NewAway today={today} />
    </div>
  );
}

function NewAway({ today }: { today: string }) {
  const { perform, pending } = useActs();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const complete = from !== '' && until >= from;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!complete || !(await perform([{ type: 'away', from, until, away: 'on' }]))) return;
    setFrom('');
    setUntil('');
  };
  return (
    <form className={styles.times} onSubmit={submit}>
      <TextInput
        type="date"
        label={reminders.awayFrom}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={reminders.awayUntil}
        value={until}
        min={from || today}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={pending} disabled={!complete}>
        {reminders.awayAdd}
      </Button>
    </form>
  );
}
