import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '../../renderer');
const theme = join(renderer, 'theme');

/** Ways to write a colour or a length that belong into the theme's tokens. */
const literals: Readonly<Record<string, RegExp>> = {
  'hex colour': /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!\/)/gi,
  'colour function': /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi,
  'named colour': /:\s*(?:white|black|red|green|blue|gray|grey|orange|yellow|purple|teal)\s*[;}]/gi,
  pixels: /(?<![\w.-])-?\d*\.?\d+px\b/gi,
};

function literalsIn(text: string): readonly string[] {
  return Object.entries(literals).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(([found]) => `${kind}: ${found}`),
  );
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|css)$/.test(path))
    .map((path) => join(folder, path));
}

describe('colours and lengths', () => {
  test('stand in the theme and nowhere else', () => {
    const outside = sources(renderer).filter((path) => !path.startsWith(theme));
    expect(outside.length).toBeGreaterThan(50);
    const found = outside.flatMap((path) =>
      literalsIn(readFileSync(path, 'utf8')).map((literal) => `${relative(renderer, path)}: ${literal}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['color: #fff;', 'hex colour: #fff'],
    ['background: rgb(0 0 0 / 10%)', 'colour function: rgb('],
    ['color: white;', 'named colour: : white;'],
    ['padding: 12px', 'pixels: 12px'],
    ['margin: -1.5px', 'pixels: -1.5px'],
  ])('are found in "%s"', (text, literal) => {
    expect(literalsIn(text)).toEqual([literal]);
  });

  test('are not seen in addresses of views and in identifiers', () => {
    expect(literalsIn("href='#/people' key='#add/1' top2px")).toEqual([]);
  });
});
