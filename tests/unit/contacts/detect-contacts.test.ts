import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../main/import/format.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/contacts');
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.\w+$/.test(name),
);

describe('contacts', () => {
  it.each(files)('%s is told by its content', (name) => {
    expect(detectFormat(readFileSync(join(fixtures, name)))).toBe(name.endsWith('.vcf') ? 'vcard' : 'csv');
  });

  it.each<[string, string]>([
    ['begin:vcard\nversion:3.0\n', 'vcard'],
    ['\ufeff\r\n  BEGIN:VCARD\r\nX-MS-OL-DESIGN:x\r\n', 'vcard'],
    ['BEGIN:VCALENDAR\r\n', 'calendar'],
    ['From: ana@x.example\nTo: bo@x.example\n\nFirst Name,Last Name,Connected On\n', 'message'],
    ['Date,Amount\n2024-01-01,3\n', 'unknown'],
    ['First Name,Last Name,Shoe Size\nAna,Moreau,38\n', 'unknown'],
    ['From,To,Subject\na,b,c\n', 'unknown'],
    ['first name of all', 'unknown'],
  ])('%j: %s', (text, format) => {
    expect(detectFormat(Buffer.from(text))).toBe(format);
  });
});
