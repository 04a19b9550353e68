import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deriveLibrary } from '../../../main/library/derive-library.ts';
import { openLibraryDatabase } from '../../../main/library/open-library.ts';
import type { SkipReason } from '../../../shared/contract/imports.ts';

/** A message that was read and judged by eye (tests/labels/human-or-machine/rules.md). */
export interface LabelledMail {
  readonly corpus: string;
  readonly id: string | number;
  readonly written: 'person' | 'machine';
  readonly counted: boolean;
  readonly why: string;
  readonly half: 'open' | 'aside';
}

export function labelsOf(corpus: string): readonly LabelledMail[] {
  const file = resolve(process.cwd(), 'tests/labels/human-or-machine/labels.jsonl');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): LabelledMail => JSON.parse(line)).filter((label) => label.corpus === corpus);
}

/** What the library says of the message at a place. */
export interface Placed {
  /** Inside the path that was imported. */
  readonly path: string;
  readonly offset: number;
  readonly verdict: 'kept' | SkipReason | null;
}

/** Every message of a library that was imported, in the order of the files, with its verdict. */
export function verdictsIn(folder: string, now: number): readonly Placed[] {
  const database = openLibraryDatabase(folder);
  try {
    const derived = deriveLibrary(database, 'UTC', now);
    const rows = database
      .prepare(
        "SELECT f.path, s.offset, s.envelope_id FROM sighting s JOIN import_file f ON f.id = s.file_id JOIN envelope e ON e.id = s.envelope_id WHERE e.kind = 'mail' ORDER BY f.id, s.offset",
      )
      .rows();
    return [...rows].map(([path, offset, envelope]) => ({
      path: String(path),
      offset: Number(offset),
      verdict: derived.verdictOf(Number(envelope)),
    }));
  } finally {
    database.close();
  }
}

/** How well answers agree with labels: of those called so, how many are; of those that are, how many were called so. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
}

export function agreementOf(
  pairs: readonly { readonly label: boolean; readonly answer: boolean }[],
): Agreement {
  const both = pairs.filter(({ label, answer }) => label && answer).length;
  return {
    precision: both / pairs.filter(({ answer }) => answer).length,
    recall: both / pairs.filter(({ label }) => label).length,
  };
}
