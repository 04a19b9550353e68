import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the window loads: scripts and styles, compressed as an archive would, in kB. @param folder the built page */
export function bundleTable(folder: string): string {
  const assets = join(folder, 'assets');
  const files = readdirSync(assets).filter((file) => /\.(js|css)$/.test(file));
  const size = (file: string) => gzipSync(readFileSync(join(assets, file))).length / 1000;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = files.filter((file) => page.includes(file));
  const sum = (some: readonly string[]) => some.reduce((all, file) => all + size(file), 0).toFixed(0);
  return [
    '| page, compressed | aim | kB |',
    '|---|---|---|',
    `| scripts and styles named by the page itself | | ${sum(first)} |`,
    `| all of them, views that are loaded when opened too | 500 | ${sum(files)} |`,
  ].join('\n');
}
