import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LibraryService } from '../../../main/library/library-service.ts';
import { exported, importInto, temporaryFolder } from '../command-line.ts';
import { crowd } from './small-mail.ts';

const pageBytes = 4096;

function serve(folder: string): LibraryService {
  const service = new LibraryService({
    folder,
    systemZone: 'UTC',
    clock: () => Date.parse('2026-06-01T12:00:00Z'),
    importer: () => Promise.reject(new Error('nothing is imported here')),
    emit: () => {},
  });
  onTestFinished(() => service.close());
  return service;
}

/** Overwrites every fifth page behind those in which tables begin, as a failing disk might, while the library may be open. */
function damage(folder: string, what: 'pages' | 'header too' = 'pages'): void {
  const path = join(folder, 'library.sqlite');
  const pages = Math.floor(statSync(path).size / pageBytes);
  const file = openSync(path, 'r+');
  for (let page = 20; page < pages; page += 5)
    writeSync(file, Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, (page - 1) * pageBytes);
  if (what === 'header too') writeSync(file, Buffer.alloc(100, 0xa5), 0, 100, 0);
  closeSync(file);
}

describe('a library that is damaged while it is open', () => {
  it('is replaced by a backup all the same', async () => {
    const folder = temporaryFolder();
    await importInto(folder, crowd('crowd.mbox', 400));
    const before = await exported(folder);
    const service = serve(folder);
    await service.answer('library.status', undefined);
    const made = await service.answer('backups.make', undefined);
    damage(folder, 'header too');
    const restored = await service.answer('backups.restore', { name: made.ok ? made.value.name : '' });
    expect(restored).toMatchObject({ ok: true });
    service.close();
    expect(await exported(folder)).toBe(before);
    const listed = await service.answer('backups.list', undefined);
    expect(listed.ok ? listed.value.map(({ reason }) => reason) : []).toContain('replaced');
  });

  it('is saved as far as it can be read, and erased when that is wanted', async () => {
    const folder = temporaryFolder();
    await importInto(folder, crowd('crowd.mbox', 400));
    const service = serve(folder);
    await service.answer('library.status', undefined);
    damage(folder);
    const saved = await service.answer('library.salvage', { how: 'put in place' });
    expect(saved.ok ? saved.value.content.people : 0).toBeGreaterThan(100);
    expect(await service.answer('library.status', undefined)).toMatchObject({ value: { state: 'ready' } });
    damage(folder, 'header too');
    expect(await service.answer('library.erase', { typed: 'erase' })).toMatchObject({ ok: true });
    expect(await service.answer('library.status', undefined)).toMatchObject({ value: { state: 'empty' } });
  });
});
