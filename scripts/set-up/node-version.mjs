import { SetUpError } from './say.mjs';

/** The oldest Node that can build and test this project: Vite's and vitest's own limit. */
const oldestNode = Object.freeze({ major: 20, minor: 19 });

/**
 * Refuses a Node that is too old before anything else fails in a way nobody understands.
 *
 * @param {string} [version] as `process.versions.node` writes it, e.g. "20.19.0"
 * @throws {SetUpError} naming both versions
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
  if (enough) return;
  throw new SetUpError(
    `Node ${oldestNode.major}.${oldestNode.minor} or newer is needed, this is ${version}. Get it from https://nodejs.org`,
  );
}
