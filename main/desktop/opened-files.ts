import { resolve } from 'node:path';

type Receiver = (paths: readonly string[]) => void;

/**
 * Files given to the app from outside: its command line, a second start, a drop on its icon. They may come before
 * there is anybody to take them, so they wait until somebody does.
 */
export class OpenedFiles {
  #waiting: string[] = [];
  #receiver: Receiver | null = null;

  /** @param paths absolute */
  add(paths: readonly string[]): void {
    if (paths.length === 0) return;
    if (this.#receiver) this.#receiver(paths);
    else this.#waiting.push(...paths);
  }

  /** Hands over what waits and whatever comes from now on. A later receiver takes the place of an earlier one. */
  handTo(receiver: Receiver): void {
    this.#receiver = receiver;
    this.add(this.#waiting.splice(0));
  }
}

/**
 * The files named on a command line, absolute. Options are not files.
 *
 * @param args as `process.argv`
 * @param programs how many of the first are the program: 1, or 2 when Electron was told which app to run
 * @param folder the working folder the names are relative to
 */
export function filesNamed(args: readonly string[], programs: 1 | 2, folder: string): string[] {
  return args
    .slice(programs)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument));
}

/**
 * The files that a second start handed over.
 *
 * @param given what came with it: our own program wrote it, yet whatever comes from another process is checked
 */
export function filesHandedOver(given: unknown): string[] {
  if (typeof given !== 'object' || given === null || !('files' in given)) return [];
  return Array.isArray(given.files) ? given.files.filter((file) => typeof file === 'string') : [];
}
