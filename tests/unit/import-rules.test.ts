import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A folder and what code in it may import: our own folders, and packages. */
interface Rule {
  readonly folder: string;
  /** Files of the folder the rule is not about, since another one is. */
  readonly except?: readonly string[];
  readonly ours: readonly string[];
  readonly packages: 'any but Electron' | 'any' | readonly string[];
  readonly node: 'allowed' | 'forbidden';
}

/** renderer → shared ← main. Electron stays where windows are; the library and the import run without it. */
const rules: readonly Rule[] = [
  {
    folder: 'shared',
    ours: ['shared'],
    // Plain JavaScript without a world of its own: parsers of requests, of scripts, of dates, of domains.
    packages: ['zod', 'any-ascii', 'chrono-node', 'tldts'],
    node: 'forbidden',
  },
  { folder: 'renderer', ours: ['renderer', 'shared'], packages: 'any but Electron', node: 'forbidden' },
  {
    folder: 'main',
    except: ['main/app.ts', 'main/preload.ts', 'main/desktop', 'main/ipc'],
    ours: ['main', 'shared'],
    packages: 'any but Electron',
    node: 'allowed',
  },
  { folder: 'main/desktop', ours: ['main', 'shared'], packages: 'any', node: 'allowed' },
  { folder: 'main/ipc', ours: ['main', 'shared'], packages: 'any', node: 'allowed' },
];

/** Modules that bring Electron with them. */
const electronPackages = /^electron($|[-/])/;

/** Folders of the core must not reach Electron through one of its own users either. */
const coreFolders = ['main/import', 'main/library', 'main/cli.ts'];
const electronFolders = ['main/app.ts', 'main/preload.ts', 'main/desktop', 'main/ipc'];

describe('who may import whom', () => {
  it.each(rules)('$folder keeps to its world', (rule) => {
    const files = sources(rule.folder).filter(
      (file) => !(rule.except ?? []).some((path) => isIn(file, path)),
    );
    expect(files.flatMap((file) => importsOf(file).flatMap((name) => complaints(rule, file, name)))).toEqual(
      [],
    );
  });

  it('import, library and command line need nothing that needs Electron', () => {
    const files = coreFolders.flatMap(sources);
    const reached = [...reachable(files)].filter((file) => electronFolders.some((path) => isIn(file, path)));
    expect(reached).toEqual([]);
  });

  it('sees what it forbids', () => {
    const shared = rules[0] as Rule;
    const core = rules[2] as Rule;
    expect(complaints(shared, 'shared/a.ts', 'node:fs')).toHaveLength(1);
    expect(complaints(shared, 'shared/a.ts', '../main/app.ts')).toHaveLength(1);
    expect(complaints(core, 'main/library/a.ts', 'electron')).toHaveLength(1);
    expect(complaints(core, 'main/library/a.ts', 'electron-store')).toHaveLength(1);
    expect(complaints(core, 'main/library/a.ts', './b.ts')).toEqual([]);
    expect(importNames("import type { A } from './a.ts';\nexport * from 'b';\nawait import('c');")).toEqual([
      './a.ts',
      'b',
      'c',
    ]);
  });
});

function complaints(rule: Rule, file: string, name: string): string[] {
  const refused = (reason: string) => [`${file} imports ${name}: ${reason}`];
  if (name.startsWith('.')) {
    const target = relative(root, resolve(root, file, '..', name));
    return rule.ours.some((folder) => isIn(target, folder)) ? [] : refused('another world');
  }
  if (name.startsWith('node:') || builtinModules.includes(name)) {
    return rule.node === 'allowed' ? [] : refused('Node');
  }
  if (rule.packages === 'any') return [];
  if (electronPackages.test(name)) return refused('Electron');
  if (rule.packages === 'any but Electron') return [];
  return rule.packages.some((one) => name === one || name.startsWith(`${one}/`))
    ? []
    : refused('not on its list');
}

function reachable(starts: readonly string[]): Set<string> {
  const seen = new Set<string>(starts);
  for (const file of seen) {
    for (const name of importsOf(file)) {
      const target = relative(root, resolve(root, file, '..', name));
      if (name.startsWith('.') && target.endsWith('.ts')) seen.add(target);
    }
  }
  return seen;
}

function importsOf(file: string): string[] {
  return importNames(readFileSync(join(root, file), 'utf8'));
}

/** Names after `from`, and in `import '…'` and `import('…')`; a query such as `?asset` belongs to the build. */
function importNames(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)(['"])([^'"\n]+)\1/g);
  return [...found].map((match) => (match[2] ?? '').replace(/\?.*$/, ''));
}

function sources(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(path, name));
}

function isIn(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
