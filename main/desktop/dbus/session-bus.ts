import { connect } from 'node:net';
import { socketOf } from './bus-address.ts';

/** A method or signal of another program on the bus. */
interface Member {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
}

/** A connection to the session bus. */
export interface SessionBus {
  /**
   * Calls a method and returns the values of its answer.
   * @param signature D-Bus types of `body`; variants are `[type, value]`
   * @throws when the other side refuses, does not answer in time, or the bus ends
   */
  call(method: Member, signature?: string, body?: readonly unknown[]): Promise<readonly unknown[]>;
  /** Follows a signal of whoever owns `destination` at the time. Answers once the bus has taken that in. */
  follow(signal: Member, listener: (body: readonly unknown[]) => void): Promise<void>;
  /** Called once when the connection is gone. */
  onEnd(listener: () => void): void;
  close(): void;
}

/** A desktop that does not answer within this is not there. */
const patience = 10_000;
const signalType = 4;

/** Connects to the bus the environment names. @throws when there is none */
export async function openSessionBus(
  address = process.env.DBUS_SESSION_BUS_ADDRESS ?? '',
): Promise<SessionBus> {
  const socket = socketOf(address);
  if (socket === null) throw new Error('This session has no bus');
  const { createClient } = await import('@homebridge/dbus-native');
  const bus = createClient({ stream: connect(socket) });
  const ended = new Set<(reason: Error) => void>();
  const end = (reason: Error) => {
    for (const listener of ended) listener(reason);
    ended.clear();
  };
  bus.connection.on('error', (error: Error) => end(error));
  bus.connection.on('end', () => end(new Error('The session bus has ended')));

  const call: SessionBus['call'] = (method, signature, body) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => refuse(new Error(`${method.member} was not answered`)), patience);
      const refuse = (reason: Error) => {
        clearTimeout(late);
        ended.delete(refuse);
        reject(reason);
      };
      ended.add(refuse);
      bus.invoke({ ...method, ...(signature && body ? { signature, body } : {}) }, (error, ...values) => {
        if (error) return refuse(new Error(`${error.name}: ${error.message}`));
        clearTimeout(late);
        ended.delete(refuse);
        resolve(values);
      });
    });

  return {
    call,
    follow: async ({ destination, path, interface: name, member }, listener) => {
      bus.connection.on('message', (message: SignalMessage) => {
        const isIt = message.type === signalType && message.interface === name && message.member === member;
        // After the answers in the same packet: who asked for a note knows its number before it is clicked.
        if (isIt && message.path === path) setImmediate(() => listener(message.body ?? []));
      });
      // The bus itself sees to it that nobody else speaks for the destination.
      const rule = `type='signal',sender='${destination}',path='${path}',interface='${name}',member='${member}'`;
      await call({ ...theBus, member: 'AddMatch' }, 's', [rule]);
    },
    onEnd: (listener) => void ended.add(listener),
    close: () => bus.connection.end(),
  };
}

interface SignalMessage {
  readonly type: number;
  readonly path?: string;
  readonly interface?: string;
  readonly member?: string;
  readonly body?: readonly unknown[];
}

/** The bus as a program on itself. */
export const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;
