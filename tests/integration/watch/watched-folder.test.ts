import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderSnapshot } from '../../../main/watch/folder-snapshot.ts';
import { WatchedFolders } from '../../../main/watch/watched-folders.ts';
import type { WatchState } from '../../../shared/contract/watching.ts';

/** A watched folder on a real disk, with what was imported and when it stood how. */
async function watchHere(options: { importFolder?: () => Promise<boolean>; folder?: string } = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'wellspring-watch-')));
  const imported: number[] = [];
  const states: WatchState[] = [];
  const snapshots = new Map<string, string>();
  const open = () => {
    const folders = new WatchedFolders({
      remembered: (one) => snapshots.get(one) ?? null,
      remember: (one, snapshot) => void snapshots.set(one, snapshot),
      importFolder: async () => {
        imported.push(Date.now());
        return (await options.importFolder?.()) ?? true;
      },
      changed: () => states.push(folders.list()[0]?.state ?? 'missing'),
    });
    folders.follow([folder]);
    opened.push(folders);
    return folders;
  };
  return { folder, imported, states, open };
}

const opened: WatchedFolders[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const soon = { timeout: 15_000, interval: 50 };

describe('a watched folder', () => {
  it('is imported once when it is named, and again when a file in it is replaced', async () => {
    const { folder, imported, states, open } = await watchHere();
    await writeFile(join(folder, 'mail.mbox'), 'first');
    open();
    await vi.waitFor(() => expect(states.at(-1)).toBe('current'), soon);
    expect(imported).toHaveLength(1);
    await writeFile(join(folder, '.new'), 'second and longer');
    await rename(join(folder, '.new'), join(folder, 'mail.mbox'));
    await vi.waitFor(() => expect(imported).toHaveLength(2), soon);
    await vi.waitFor(() => expect(states.at(-1)).toBe('current'), soon);
    expect(states).toEqual(['waiting', 'reading', 'current', 'waiting', 'reading', 'current']);
  });

  it('is not read while a file in it is still being written', async () => {
    const { folder, imported, states, open } = await watchHere();
    open();
    await vi.waitFor(() => expect(states.at(-1)).toBe('current'), soon);
    const growing = join(folder, 'mail.mbox');
    const written: number[] = [];
    // Six seconds of writing, with pauses shorter than two.
    for (let piece = 0; piece < 8; piece++) {
      await appendFile(growing, `piece ${piece}\n`);
      written.push(Date.now());
      await new Promise((resolve) => setTimeout(resolve, 800));
    }
    const last = written.at(-1) ?? 0;
    await vi.waitFor(() => expect(imported.at(-1)).toBeGreaterThan(last), soon);
    // A busy machine may lengthen a pause beyond two seconds, and then an import in it is right.
    for (const at of imported.slice(1)) {
      const before = written.filter((one) => one <= at).at(-1) ?? 0;
      expect(at - before).toBeGreaterThanOrEqual(2000);
    }
  });

  it('is imported when it changed while the app was not running, and only then', async () => {
    const { folder, imported, states, open } = await watchHere();
    await writeFile(join(folder, 'mail.mbox'), 'first');
    const first = open();
    await vi.waitFor(() => expect(states.at(-1)).toBe('current'), soon);
    await first.close();
    const second = open();
    await vi.waitFor(() => expect(second.list()).toEqual([{ folder, state: 'current' }]), soon);
    expect(imported).toHaveLength(1);
    await second.close();
    await writeFile(join(folder, 'mail.mbox'), 'longer than the first');
    open();
    await vi.waitFor(() => expect(imported).toHaveLength(2), soon);
  });

  it('waits its turn while another import is running', async () => {
    let busy = true;
    const { imported, states, open } = await watchHere({ importFolder: async () => !busy });
    open();
    await vi.waitFor(() => expect(imported.length).toBe(1), soon);
    busy = false;
    await vi.waitFor(() => expect(states.at(-1)).toBe('current'), soon);
    expect(imported).toHaveLength(2);
  });

  it('says that it is not there', async () => {
    const { folder, imported, states, open } = await watchHere();
    await rm(folder, { recursive: true });
    open();
    await vi.waitFor(() => expect(states.at(-1)).toBe('missing'), soon);
    expect(imported).toEqual([]);
  });

  it('is left alone once it is no longer named', async () => {
    const { folder, imported, states, open } = await watchHere();
    const folders = open();
    await vi.waitFor(() => expect(states.at(-1)).toBe('current'), soon);
    folders.follow([]);
    expect(folders.list()).toEqual([]);
    await writeFile(join(folder, 'mail.mbox'), 'new');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(imported).toHaveLength(1);
  });
});

describe('folderSnapshot', () => {
  it('changes with what an import would read, and with nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wellspring-snapshot-'));
    await mkdir(join(folder, 'inner'));
    await writeFile(join(folder, 'inner', 'a.eml'), 'one');
    const before = await folderSnapshot(folder);
    await writeFile(join(folder, 'Inbox.msf'), 'an index');
    await mkdir(join(folder, '.git'));
    expect(await folderSnapshot(folder)).toBe(before);
    await writeFile(join(folder, 'inner', 'a.eml'), 'three');
    const longer = await folderSnapshot(folder);
    expect(longer).not.toBe(before);
    await rename(join(folder, 'inner', 'a.eml'), join(folder, 'inner', 'b.eml'));
    expect(await folderSnapshot(folder)).not.toBe(longer);
    await expect(folderSnapshot(join(folder, 'nowhere'))).rejects.toThrow();
  });
});
