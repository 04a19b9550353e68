import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** Programs of the app that run without a page: the app itself, the command line, and the processes it starts. */
const programs = [
  'main/app.ts',
  'main/cli.ts',
  'main/library/library-process.ts',
  'main/import/import-process.ts',
].filter((path) => existsSync(join(root, path)));

/** What cannot be part of a bundle: Electron brings itself, and libsql looks for its native module at run time. */
const external = ['electron', 'libsql', /^@libsql\//, /^node:/];

/** Names what was built, so that nothing an older build worded is shown by a newer one. */
const build = process.env.WELLSPRING_BUILD ?? String(Date.now());

export default defineConfig({
  main: {
    define: { __WELLSPRING_BUILD__: JSON.stringify(build) },
    build: {
      externalizeDeps: false,
      target: 'node20',
      minify: true,
      sourcemap: true,
      rollupOptions: {
        input: Object.fromEntries(programs.map((path) => [basename(path, '.ts'), join(root, path)])),
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload script is one CommonJS file; it cannot load a second one.
      externalizeDeps: false,
      target: 'node20',
      rollupOptions: {
        input: join(root, 'main/preload.ts'),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    // The app puts a fresh nonce here with every answer (main/desktop/app-protocol.ts).
    html: { cspNonce: 'WELLSPRING_NONCE' },
    plugins: [react()],
    build: {
      target: 'chrome130',
      // The policy of the page forbids data: addresses, for images and fonts too.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      // The page comes from this disk: one file is quicker than several.
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: join(root, 'renderer/index.html') },
    },
  },
});
