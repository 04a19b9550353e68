import { describe, expect, test } from 'vitest';
import { loadActsReader, mayHoldActs } from '../../../main/import/mail/body-acts.ts';
import { readHeader } from '../../../main/import/mail/header-block.ts';
import { completeReading, readMessage } from '../../../main/import/mail/read-message.ts';

/** Acts of a message written as text, one character a byte. */
async function acts(text: string) {
  const bytes = Buffer.from(text, 'latin1');
  const header = readHeader(bytes, 0, bytes.length);
  const readActs = await loadActsReader();
  const message = { bytes, start: 0, end: bytes.length, header, separator: null };
  const { acts: found } = await completeReading(readMessage(message, readActs), readActs);
  return found && { ...found, acts: found.acts.map((act) => act.class) };
}

const head = 'From: Ana <ana@x.org>\nTo: Ben <ben@y.org>\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n';

describe('acts of a message', () => {
  test('in plain text, without its quotes', async () => {
    expect(await acts(`${head}\nI will send it.\n\n> Could you send it?\n`)).toEqual({
      ownWordCount: 4,
      acts: ['promise'],
    });
  });

  test('in encoded text and in HTML', async () => {
    const encoded = `${head}Content-Transfer-Encoding: quoted-printable\n\nI will se=\nnd it to you.\n`;
    expect((await acts(encoded))?.acts).toEqual(['promise']);
    const html = `${head}Content-Type: text/html\n\n<p>I will send it.</p><blockquote>Could you?</blockquote>`;
    expect((await acts(html))?.acts).toEqual(['promise']);
  });

  test('in what only mailparser can read', async () => {
    const odd = `${head}Content-Type: multipart/mixed\n\nI will send it.\n`;
    expect(await acts(odd)).toBeNull();
    const uu = `${head}Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a.txt\n/22!W:6QL('-E;F0@:70N\n\`\nend\n`;
    await expect(acts(uu)).resolves.not.toThrow();
  });

  test('a long answer is worth keeping without any act', async () => {
    expect(await acts(`${head}\n${'word '.repeat(60)}\n`)).toEqual({ ownWordCount: 60, acts: [] });
    expect(await acts(`${head}\n${'word '.repeat(59)}\n`)).toBeNull();
  });

  test('none in mail of machines, to lists and to crowds', async () => {
    const text = '\nCould you help?\n';
    expect(await acts(`${head}Auto-Submitted: auto-generated\n${text}`)).toBeNull();
    expect(await acts(`${head}List-Id: <l.x.org>\n${text}`)).toBeNull();
    expect(
      await acts(`${head}List-Id: <l.x.org>\nIn-Reply-To: <a@b>\nSubject: [PATCH] x\n${text}`),
    ).toBeNull();
    expect(
      await acts(`${head}List-Id: <l.x.org>\nIn-Reply-To: <a@b>\nSubject: Re: x\n${text}`),
    ).not.toBeNull();
  });
});

test.each<[number, boolean, string, boolean]>([
  [1, false, 'Plans', true],
  [20, false, 'Plans', true],
  [21, false, 'Plans', false],
  [1, true, 'Plans', false],
  [1, true, 'RE: Plans', true],
  [1, true, 'AW: Pläne', true],
  [1, true, 'Re[2]: Plans', true],
  [1, true, 'Regarding plans: a, b', false],
])('to %i, bulk %s, "%s": %s', (recipients, bulk, subject, expected) => {
  expect(mayHoldActs(recipients, bulk, subject)).toBe(expected);
});
