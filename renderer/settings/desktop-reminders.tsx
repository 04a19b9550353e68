import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DesktopSettings } from '../../shared/contract/contract.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure } from '../data/toast.tsx';
import { words } from '../wording/en.ts';
import { Choice } from './choice.tsx';
import styles from './settings.module.css';
import { ShortcutField } from './shortcut-field.tsx';
import { useDesktopSetting } from './use-desktop-setting.ts';

const { reminders } = words.settings;

/** Where the app lives on this desktop while no window is open. */
export function DesktopReminders({ shown }: { shown: DesktopSettings }) {
  const set = useDesktopSetting();
  return (
    <>
      <Choice
        label={reminders.closing}
        hint={shown.tray === 'shown' ? reminders.closingText : reminders.noTray}
        names={reminders.closings}
        value={shown.closing}
        onChange={(closing) => void set({ closing })}
      />
      <Choice
        label={reminders.startAtLogin}
        hint={reminders.startAtLoginText}
        names={reminders.onOff}
        value={shown.startAtLogin}
        onChange={(startAtLogin) => void set({ startAtLogin })}
      />
      <ShortcutField
        keys={shown.shortcut}
        state={shown.shortcutState}
        onChange={(shortcut) => void set({ shortcut })}
      />
      <CalendarFolder folder={shown.calendarFolder} />
    </>
  );
}

/** Where reminders are kept as a calendar that other programs can subscribe to. */
function CalendarFolder({ folder }: { folder: string | null }) {
  const bridge = useBridge();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (what: 'choose' | 'none') => ask(bridge, 'settings.calendar', { folder: what }),
    onSuccess: (now) => client.setQueryData(['settings.get'], now),
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <div className={styles.field}>
      <h3 className={styles.label}>{reminders.calendar}</h3>
      <p className={styles.hint}>{reminders.calendarText}</p>
      {folder === null ? null : <p className={styles.path}>{reminders.calendarIn(folder)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" loading={isPending} onClick={() => mutate('choose')}>
          {reminders.calendarChoose}
        </Button>
        {folder === null ? null : (
          <Button variant="subtle" onClick={() => mutate('none')}>
            {reminders.calendarNone}
          </Button>
        )}
      </div>
    </div>
  );
}
