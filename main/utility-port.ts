/**
 * What Electron gives a utility process, described here so that code which must not import Electron can be given it.
 * Messages come wrapped in an event; a port has to be started before it delivers.
 */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: PortMessage) => void): void;
  on(event: 'close', listener: () => void): void;
  start(): void;
  close(): void;
}

/** What arrives at the parent port of a utility process. */
interface PortMessage {
  readonly data: unknown;
  readonly ports: readonly Port[];
}

/** The part of Electron’s parent port that is used, so that no Electron is imported. */
export interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: PortMessage) => void): void;
}

/** The port to the app in a utility process; null anywhere else. */
export function parentPortOfUtility(): ParentPort | null {
  return (process as unknown as { readonly parentPort?: ParentPort }).parentPort ?? null;
}
