import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const exported =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) \w+/;

/** Exports of a module that no comment stands above, with their line. */
function undocumented(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [found] = exported.exec(line) ?? [];
    return found !== undefined && !lines[at - 1]?.trimEnd().endsWith('*/') ? [`${at + 1}: ${found}`] : [];
  });
}

function modules(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(root, folder, path));
}

describe('what a module exports', () => {
  test.each(['main', 'renderer', 'scripts', 'shared'])('is documented in %s', (folder) => {
    const missing = modules(folder).flatMap((path) =>
      undocumented(readFileSync(path, 'utf8')).map((place) => `${relative(root, path)}:${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('is told from what is documented', () => {
    const text = '/** Why. */\nexport const one = 1;\nexport const two = 2;\n\nexport function three() {}\n';
    expect(undocumented(text)).toEqual(['3: export const two', '5: export function three']);
  });
});
