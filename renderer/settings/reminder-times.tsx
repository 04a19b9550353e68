import { Chip, Select } from '@mantine/core';
import type { Act } from '../../shared/journal/acts.ts';
import type { ReminderSettings } from '../../shared/journal/reminder-settings.ts';
import { isQuiet, secondOf } from '../../shared/reminders/quiet-hours.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import { Choice } from './choice.tsx';
import styles from './settings.module.css';
import { TimeField } from './time-field.tsx';

const { reminders } = words.settings;
const usualQuiet = { from: '20:00', until: '08:00' } as const;
type Times = Omit<Extract<Act, { type: 'reminders' }>, 'type'>;

/** When reminders come, and which. */
export function ReminderTimes({ settings }: { settings: ReminderSettings }) {
  const { perform } = useActs();
  const { pausedUntil: _, away: __, ...times } = settings;
  const change = (changed: Partial<Times>) => void perform([{ type: 'reminders', ...times, ...changed }]);
  const { quiet } = settings;
  return (
    <>
      <Choice
        label={reminders.digest}
        hint={reminders.digestText}
        names={reminders.onOff}
        value={settings.digest}
        onChange={(digest) => change({ digest })}
      />
      <div className={styles.times}>
        <TimeField label={reminders.at} value={settings.at} onChange={(at) => change({ at })} />
        <Weekdays weekdays={settings.weekdays} onChange={(weekdays) => change({ weekdays })} />
      </div>
      <Notices settings={settings} />
      <Choice
        label={reminders.quiet}
        hint={reminders.quietText}
        names={reminders.onOff}
        value={quiet === null ? 'off' : 'on'}
        onChange={(state) => change({ quiet: state === 'on' ? usualQuiet : null })}
      />
      {quiet === null ? null : (
        <div className={styles.times}>
          <TimeField
            label={reminders.quietFrom}
            value={quiet.from}
            onChange={(from) => change({ quiet: { ...quiet, from } })}
          />
          <TimeField
            label={reminders.quietUntil}
            value={quiet.until}
            onChange={(until) => change({ quiet: { ...quiet, until } })}
          />
        </div>
      )}
      <Select
        className={styles.short}
        label={reminders.beforeMeeting}
        allowDeselect={false}
        data={reminders.minutes.map(([minutes, label]) => ({ value: String(minutes), label }))}
        value={String(settings.beforeMeeting ?? 0)}
        onChange={(minutes) => change({ beforeMeeting: Number(minutes) || null })}
      />
      <Choice
        label={reminders.review}
        hint={reminders.reviewText}
        names={reminders.onOff}
        value={settings.review}
        onChange={(review) => change({ review })}
      />
    </>
  );
}

/** What the chosen times come to where that is not what they say. */
function Notices({ settings }: { settings: ReminderSettings }) {
  const { at, quiet, digest, weekdays } = settings;
  const notice =
    weekdays.length === 0
      ? reminders.noWeekday
      : digest === 'on' && quiet !== null && isQuiet(quiet, secondOf(at))
        ? reminders.hourIsQuiet(at, quiet.until)
        : '';
  return (
    <p className={styles.notice} role="status">
      {notice}
    </p>
  );
}

function Weekdays(props: { weekdays: readonly number[]; onChange: (weekdays: readonly number[]) => void }) {
  const { weekdays, onChange } = props;
  return (
    <fieldset className={styles.weekdays}>
      <legend className={styles.label}>{reminders.weekdays}</legend>
      <Chip.Group
        multiple
        value={weekdays.map(String)}
        onChange={(chosen) => onChange(chosen.map(Number).sort((a, b) => a - b))}
      >
        {reminders.weekdayNames.map(([short, long], index) => (
          <Chip key={short} value={String(index + 1)} aria-label={long} size="xs" variant="outline">
            {short}
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
}
