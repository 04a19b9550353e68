import { describe, expect, it } from 'vitest';
import { bytesOfBuffer } from '../../../main/import/outlook/file-bytes.ts';
import { OutlookProblem } from '../../../main/import/outlook/outlook-problem.ts';
import type { LayoutKind } from '../../../main/import/outlook/pst/layout.ts';
import { readMsg } from '../../../main/import/outlook/read-msg.ts';
import { readStore } from '../../../main/import/outlook/read-store.ts';
import type { ReadItem } from '../../../shared/envelope.ts';
import { mutated } from '../../fuzz/mutate.ts';
import { seeded } from '../../seeded.ts';
import { buildCompound, messageStorage } from '../../unit/outlook/compound-builder.ts';
import { smallStore } from '../../unit/outlook/small-store.ts';

function letter(): Buffer {
  const person = messageStorage(8, { 12289: 'Me', 12290: 'SMTP', 12291: 'me@example.net' }, { 3093: 1 });
  const texts = { 26: 'IPM.Note', 55: 'Lunch', 125: 'From: a@b.org\r\n', 4096: 'Hello '.repeat(300) };
  return buildCompound(messageStorage(32, texts, { 57: new Date(0) }, { '__recip_version1.0_#0': person }));
}

/** In a binary format most changes keep the length. */
const binary = { pieces: [], shape: 'binary' } as const;

/** Items a mutated file may come to at most: more would mean that something is read again and again. */
const mostItems = 400;

/** What is wrong with what a mutated file was read as; null when nothing is. */
function wrong(items: readonly ReadItem[]): string | null {
  if (items.length > mostItems) return `${items.length} items`;
  const odd = items.find(({ envelope, error }) => (envelope === null) !== (error?.endsWith('.') === true));
  return odd === undefined ? null : JSON.stringify(odd);
}

describe('mutated files', () => {
  it('of one message are an item each, or an error', () => {
    const random = seeded(11);
    const whole = letter();
    for (let count = 0; count < 3000; count += 1) {
      const problem = wrong(readMsg(bytesOfBuffer(mutated(whole, whole, binary, random)), '', 'normal'));
      if (problem !== null) expect.fail(`mutation ${count}: ${problem}`);
    }
  });

  it.each<LayoutKind>(['ansi', 'unicode', 'large'])(
    'of stores (%s) never throw but with a sentence',
    (kind) => {
      const random = seeded(12);
      const whole = smallStore(kind);
      expect([...readStore(bytesOfBuffer(whole), '', 'normal')].flat().map(({ error }) => error)).toEqual(
        Array.from({ length: 40 }, () => null),
      );
      for (let count = 0; count < 300; count += 1) {
        try {
          const file = bytesOfBuffer(mutated(whole, whole, binary, random));
          const problem = wrong([...readStore(file, '', 'normal')].flat());
          if (problem !== null) expect.fail(`mutation ${count}: ${problem}`);
        } catch (error) {
          if (!(error instanceof OutlookProblem)) throw error;
        }
      }
    },
  );
});
