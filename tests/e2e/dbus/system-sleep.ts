import { type ChildProcess, spawn } from 'node:child_process';
import { DBusError, interface as dbus, sessionBus } from 'dbus-next';

/** A computer whose sleep a test commands: a system bus of its own, with the login manager that announces sleep. */
export interface SleepingComputer {
  /** What the app has to be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** Answers when somebody has asked to be told before the computer sleeps. */
  readonly watched: Promise<void>;
  /** Goes to sleep and wakes again. */
  sleepAndWake(): void;
  close(): void;
}

/** Starts the bus and becomes org.freedesktop.login1 on it. */
export async function startSleepingComputer(): Promise<SleepingComputer> {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(daemon);
  const bus = sessionBus({ busAddress: address });
  const manager = new LoginManager('org.freedesktop.login1.Manager');
  bus.export('/org/freedesktop/login1', manager);
  await bus.requestName('org.freedesktop.login1', 4); // 4: do not wait in a queue
  return {
    env: { DBUS_SYSTEM_BUS_ADDRESS: address },
    watched: manager.watched,
    sleepAndWake: () => {
      manager.PrepareForSleep(true);
      manager.PrepareForSleep(false);
    },
    close: () => {
      bus.disconnect();
      daemon.kill();
    },
  };
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdout?.once('data', (data) => resolve(String(data).trim())));
}

class LoginManager extends dbus.Interface {
  #asked: () => void = () => {};
  readonly watched = new Promise<void>((done) => {
    this.#asked = done;
  });

  /** Would answer with a file whose closing lets the computer sleep; without one the app is told all the same. */
  Inhibit(): never {
    this.#asked();
    throw new DBusError('org.freedesktop.DBus.Error.Failed', 'no delays here');
  }
  PrepareForSleep(sleeps: boolean): boolean {
    return sleeps;
  }
}
LoginManager.configureMembers({
  methods: { Inhibit: { inSignature: 'ssss', outSignature: 's' } },
  signals: { PrepareForSleep: { signature: 'b' } },
});
