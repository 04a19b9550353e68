import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the gallery: `npx vite build -c tests/renderer/gallery/vite.config.ts`, or serves it without `build`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  server: { fs: { allow: [join(import.meta.dirname, '../../..')] } },
  build: {
    target: 'chrome130',
    outDir: join(import.meta.dirname, '../../../out/gallery'),
    assetsInlineLimit: 0,
    emptyOutDir: true,
  },
});
