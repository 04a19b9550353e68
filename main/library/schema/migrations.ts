import { version1 } from './version-1.ts';
import { version2 } from './version-2.ts';
import { version3 } from './version-3.ts';
import { version4 } from './version-4.ts';

/**
 * The numbered steps from an empty file to the newest schema: the one at index n leads from version n to n + 1. A step
 * that was released is never changed; a new one is added at the end, with a fixture library of the version before.
 */
export const migrations: readonly string[] = [version1, version2, version3, version4];
