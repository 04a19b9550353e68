import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { readPath } from '../../../main/import/sources/read-path.ts';
import type { ReadItem } from '../../../shared/envelope.ts';

export const mail = (subject: string) => `From: a@x.org\nSubject: ${subject}\n\nHello there\n`;

export const mbox = (...subjects: string[]) =>
  subjects.map((subject) => `From a@x.org Thu Jan 04 10:00:00 2024\n${mail(subject)}\n`).join('');

export const calendar = (summary: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:${summary}\r\nDTSTART:20240104T100000Z\r\nSUMMARY:${summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

const root = mkdtempSync(join(tmpdir(), 'wellspring-archives-'));
let made = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A file by itself in a new folder; returns its path. `name` may have folders. */
export function fileOf(name: string, content: string | Buffer): string {
  made += 1;
  const path = join(root, String(made), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What reading a path gives. */
export interface ReadOut {
  readonly items: readonly ReadItem[];
  /** `path: subject`, or `path! reason`, with the class of the folder in brackets where it is not normal. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

export async function readOut(path: string): Promise<ReadOut> {
  const items: ReadItem[] = [];
  const notes: string[] = [];
  for await (const batch of readPath(path, { onNote: (note) => notes.push(note) })) items.push(...batch);
  const lines = items.map(({ path: at, folder, envelope, error }) => {
    const place = folder === 'normal' ? at : `${at} [${folder}]`;
    if (envelope === null) return `${place}! ${error}`;
    if (envelope.kind === 'mail') return `${place}: ${envelope.subject}`;
    return `${place}: ${'summary' in envelope ? envelope.summary : ''}`;
  });
  return { items, lines, notes };
}
