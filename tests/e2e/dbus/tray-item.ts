import { type LaunchOptions, launch, type StartedApp } from '../launch.ts';
import type { TrayHost } from './status-notifier.ts';

/**
 * Starts the app and waits until its icon has come to the tray; starts it once more where it did not. Chromium asks once whether
 * there is a tray, and takes no answer from a busy machine for none.
 */
export async function launchInto(
  tray: TrayHost,
  options: LaunchOptions = {},
): Promise<{ readonly started: StartedApp; readonly item: string }> {
  const started = await launch(options);
  const inTime = new Promise<null>((late) => setTimeout(() => late(null), 15_000));
  const item = await Promise.race([tray.next(), inTime]);
  if (item !== null) return { started, item };
  await started.close();
  const again = await launch(options);
  return { started: again, item: await tray.next() };
}
