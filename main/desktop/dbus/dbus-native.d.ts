import type { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';

/** The part of the library that is used here; its own types leave it out. */
declare module '@homebridge/dbus-native' {
  interface DbusMessage {
    readonly type?: number;
    readonly destination?: string;
    readonly path?: string;
    readonly interface?: string;
    readonly member?: string;
    readonly signature?: string;
    readonly sender?: string;
    readonly body?: readonly unknown[];
  }

  /** Emits `connect`, `message`, `error` and `end`. */
  interface NativeConnection extends EventEmitter {
    end(): void;
  }

  interface NativeBus {
    readonly connection: NativeConnection;
    invoke(
      message: DbusMessage,
      answered: (error: { name: string; message: string } | null, ...values: unknown[]) => void,
    ): void;
  }

  export function createClient(options: { readonly stream: Duplex }): NativeBus;
}
