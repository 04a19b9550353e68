import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paper } from '../../shared/theme/paper.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../renderer/theme/tokens.css'), 'utf8');
const pairs = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const themes = ['light', 'dark'] as const;

function colour(name: string, theme: (typeof themes)[number]): string {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`tokens.css has no colour --${name}`);
  return pair[theme];
}

/** Red, green and blue of a colour, each 0 to 1 of light (sRGB decoded). */
function lightOf(hex: string): readonly [number, number, number] {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2, relative luminance. */
const luminance = ([red, green, blue]: readonly [number, number, number]): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2, contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(lightOf(a)), luminance(lightOf(b))].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

const papers = ['paper', 'paper-raised', 'paper-sunken', 'paper-hover', 'paper-chosen'];
const states = ['strong', 'steady', 'cooling', 'fading', 'dormant', 'new', 'none'].map(
  (name) => `state-${name}`,
);

describe.each(themes)('contrast in %s', (theme) => {
  const inks = ['ink', 'ink-soft', 'ink-faint', 'accent', 'careful', ...states];
  test.each(inks.flatMap((ink) => papers.map((on) => [ink, on] as const)))('%s reads on %s', (ink, on) => {
    expect(contrast(colour(ink, theme), colour(on, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test('what is written on the accent reads', () => {
    expect(contrast(colour('on-accent', theme), colour('accent', theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('on-accent', theme), colour('accent-strong', theme))).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a field stands out from what is around it', () => {
    for (const on of papers.slice(0, 2)) {
      expect(contrast(colour('line-strong', theme), colour(on, theme))).toBeGreaterThanOrEqual(3);
    }
  });

  test('the page is the paper the window opens with', () => {
    expect(colour('paper', theme)).toBe(paper[theme]);
  });
});

test('a contrast that is known: mid grey on white', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
