import type { DesktopSettings, LibraryStatus } from '../../shared/contract/contract.ts';
import { Answered } from '../components/answered.tsx';
import { PageHead } from '../components/page-head.tsx';
import { useSettings, useStatus } from '../data/queries.ts';
import { OwnAddresses } from '../imports/own-addresses.tsx';
import { words } from '../wording/en.ts';
import { Capacity } from './capacity.tsx';
import { Choice } from './choice.tsx';
import { Circles } from './circles.tsx';
import { Backups } from './data/backups.tsx';
import { EraseEverything } from './data/erase-everything.tsx';
import { LibraryFolder } from './data/library-folder.tsx';
import { DesktopReminders } from './desktop-reminders.tsx';
import { ExportData } from './export-data.tsx';
import { ReminderPauses } from './reminder-pauses.tsx';
import { ReminderTimes } from './reminder-times.tsx';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { useDesktopSetting } from './use-desktop-setting.ts';
import { WatchedFolders } from './watched-folders.tsx';

const { settings } = words;

/** Everything the user can set: about themselves, their circles, how the window looks, and their data. */
export function SettingsView() {
  const status = useStatus();
  return (
    <div className={styles.view}>
      <PageHead title={settings.title} />
      <Answered within="part" query={status}>
        {(library) => <Sections status={library} />}
      </Answered>
    </div>
  );
}

function Sections({ status }: { status: LibraryStatus }) {
  const desktop = useSettings();
  return (
    <>
      <SettingsSection title={settings.you}>
        <div className={styles.field}>
          <h3 className={styles.label}>{settings.addresses}</h3>
          <p className={styles.hint}>
            {status.me.confirmed === 'guessed' && status.me.addresses.length > 0
              ? settings.guessed
              : settings.addressesText}
          </p>
          <OwnAddresses key={`${status.me.confirmed} ${status.me.addresses.join()}`} me={status.me} />
        </div>
        <div className={styles.field}>
          <h3 className={styles.label}>{settings.zone}</h3>
          <p>{status.zone}</p>
          <p className={styles.hint}>{settings.zoneText}</p>
        </div>
      </SettingsSection>
      <SettingsSection title={settings.circles} text={settings.circlesText}>
        <Circles circles={status.circles} />
      </SettingsSection>
      <SettingsSection title={settings.capacity}>
        <Capacity capacity={status.capacity} />
      </SettingsSection>
      <SettingsSection title={settings.reminders.title} text={settings.reminders.text}>
        <ReminderTimes settings={status.reminders} />
        <ReminderPauses settings={status.reminders} />
        <Answered within="part" query={desktop}>
          {(shown) => <DesktopReminders shown={shown} />}
        </Answered>
      </SettingsSection>
      <SettingsSection title={settings.watched} text={settings.watchedText}>
        <WatchedFolders />
      </SettingsSection>
      <SettingsSection title={settings.appearance}>
        <Answered within="part" query={desktop}>
          {(shown) => <Appearance shown={shown} />}
        </Answered>
      </SettingsSection>
      <SettingsSection title={settings.data}>
        <LibraryFolder folder={status.folder} />
        <Backups zone={status.zone} library="open" />
        <ExportData />
        <EraseEverything />
      </SettingsSection>
    </>
  );
}

function Appearance({ shown }: { shown: DesktopSettings }) {
  const set = useDesktopSetting();
  return (
    <>
      <Choice
        label={settings.theme}
        names={settings.themes}
        value={shown.theme}
        onChange={(theme) => void set({ theme })}
      />
      <Choice
        label={settings.density}
        names={settings.densities}
        value={shown.density}
        onChange={(density) => void set({ density })}
      />
    </>
  );
}
