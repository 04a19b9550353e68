import type { WatchedFolderRow } from '../../shared/contract/watching.ts';
import { WatchedFolder, type WatchSurroundings } from './watched-folder.ts';

/** All folders the user named. Which they are stands in the library; this follows. */
export class WatchedFolders {
  readonly #around: WatchSurroundings;
  readonly #folders = new Map<string, WatchedFolder>();

  constructor(around: WatchSurroundings) {
    this.#around = around;
  }

  /** Watches these folders and no others; those that are watched already go on undisturbed. */
  follow(folders: readonly string[]): void {
    for (const [path, folder] of this.#folders) {
      if (folders.includes(path)) continue;
      this.#folders.delete(path);
      void folder.close();
      this.#around.changed();
    }
    for (const path of folders) {
      if (this.#folders.has(path)) continue;
      this.#folders.set(path, new WatchedFolder(path, this.#around));
      this.#around.changed();
    }
  }

  list(): readonly WatchedFolderRow[] {
    return [...this.#folders.values()].map(({ folder, state }) => ({ folder, state }));
  }

  async close(): Promise<void> {
    const all = [...this.#folders.values()];
    this.#folders.clear();
    await Promise.all(all.map((folder) => folder.close()));
  }
}
