import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../../scripts/sample.mjs';
import { root } from '../../../scripts/set-up/places.mjs';

const files = sampleFiles();
const mail = files['mail.mbox'] ?? '';

describe('the sample data', () => {
  test.each(Object.keys(files))('%s is what the stories give: run `node scripts/sample.mjs`', (name) => {
    expect(readFileSync(join(root, 'main', 'sample', name), 'utf8') === files[name]).toBe(true);
  });

  test('are small enough to be kept in the repository', () => {
    expect(Buffer.byteLength(mail)).toBeLessThan(1_000_000);
  });

  test('name nobody at an address that somebody could own (RFC 2606)', () => {
    const all = Object.values(files).join('\n');
    const addresses = all.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
    const links = all.match(/https?:\/\/[^\s/>]+/g) ?? [];
    expect(links.filter((link) => !link.endsWith('.example'))).toEqual([]);
  });

  test('speak of no month and no feast, which would be wrong wherever they are moved to', () => {
    const texts = mail.split(/^From \d+@xxx .*$/m).map((message) => message.slice(message.indexOf('\n\n')));
    const months =
      /\b(?:January|February|April|June|July|September|October|November|December)\b|\bin (?:March|May|August)\b/;
    const feasts = /\b(?:Christmas|Easter|Weihnacht\w*|Noël|Navidad|winter|summer|autumn|Sommer|Herbst)\b/i;
    expect(texts.filter((text) => months.test(text) || feasts.test(text))).toEqual([]);
  });
});
