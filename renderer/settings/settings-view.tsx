import { SegmentedControl } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DesktopSettings, LibraryStatus, RequestOf } from '../../shared/contract/contract.ts';
import { Answered } from '../components/answered.tsx';
import { PageHead } from '../components/page-head.tsx';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { useSettings, useStatus } from '../data/queries.ts';
import { sayFailure } from '../data/toast.tsx';
import { OwnAddresses } from '../imports/own-addresses.tsx';
import { words } from '../wording/en.ts';
import { Capacity } from './capacity.tsx';
import { Circles } from './circles.tsx';
import { ExportData } from './export-data.tsx';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';
import { WatchedFolders } from './watched-folders.tsx';

const { settings } = words;

/** Everything the user can set: about themselves, their circles, how the window looks, and their data. */
export function SettingsView() {
  const status = useStatus();
  return (
    <div className={styles.view}>
      <PageHead title={settings.title} />
      <Answered query={status}>{(library) => <Sections status={library} />}</Answered>
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
      <SettingsSection title={settings.watched} text={settings.watchedText}>
        <WatchedFolders />
      </SettingsSection>
      <SettingsSection title={settings.appearance}>
        <Answered query={desktop}>{(shown) => <Appearance shown={shown} />}</Answered>
      </SettingsSection>
      <SettingsSection title={settings.data}>
        <div className={styles.field}>
          <h3 className={styles.label}>{settings.folder}</h3>
          <p className={styles.path}>{status.folder}</p>
        </div>
        <ExportData />
      </SettingsSection>
    </>
  );
}

function Appearance({ shown }: { shown: DesktopSettings }) {
  const bridge = useBridge();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (change: RequestOf<'settings.set'>) => ask(bridge, 'settings.set', change),
    onSuccess: (now) => client.setQueryData(['settings.get'], now),
    onError: (error) => sayFailure(failureOf(error)),
  });
  return (
    <>
      <Choice
        label={settings.theme}
        names={settings.themes}
        value={shown.theme}
        onChange={(theme) => mutate({ theme })}
      />
      <Choice
        label={settings.density}
        names={settings.densities}
        value={shown.density}
        onChange={(density) => mutate({ density })}
      />
    </>
  );
}

function Choice<Value extends string>(props: {
  label: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}) {
  const { label, names, value, onChange } = props;
  const values = Object.keys(names) as Value[];
  return (
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
  );
}
