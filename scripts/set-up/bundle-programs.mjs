import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';

/**
 * Bundles TypeScript programs as the app is, for plain Node: a test runner's module loading would be measured with them.
 *
 * @param {readonly string[]} programs absolute paths; each becomes NAME.js in the output
 * @param {string} output folder, emptied before
 */
export async function bundlePrograms(programs, output) {
  // Looked up only now: before the dependencies are installed it is not there.
  const { build } = await import(
    pathToFileURL(join(root, 'node_modules', 'vite', 'dist', 'node', 'index.js')).href
  );
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql', 'dbus-next', 'playwright-core'] },
    build: {
      ssr: true,
      outDir: output,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(programs.map((path) => [basename(path, '.ts'), path])),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
}
