import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFormat } from '../../../main/import/format.ts';
import { cpuTime } from '../../cpu-time.ts';
import { read } from './message.ts';
import { cut } from './windows.ts';

const sample = [
  'From a@x.org Thu Jan 04 10:00:00 2024',
  'From: "Ana (A) Moreau" <ana@x.org>, =?utf-8?Q?Bo=C3=A9?= <b@x.org>',
  'To: Team: c@x.org, d@x.org;, <mailto:e@x.org>',
  'Subject: =?utf-8?B?R3LDvMOfZQ==?= =?utf-8?Q?_a?=',
  'Date: Mon, 29 Apr 2019 11:04:49 +0800 (CST)',
  'References: <1@x.org> <2@x.org>',
  'Content-Length: 20',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Thanks =C3=A9',
  'On Mon, Ana wrote:',
  '> x',
  '--b--',
  '',
].join('\n');

/** The sample with stretches of it cut out, doubled, or replaced by other bytes. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(sample.length),
      length: fc.nat(12),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(
          '\n',
          '\r',
          '\0',
          '"',
          '(',
          ')',
          '<',
          '>',
          ':',
          ';',
          ',',
          '=?',
          '?=',
          '\n\n',
          'From ',
          '\xff',
          '--b\n',
        ),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((changes) =>
    changes.reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), sample),
  );

test('whatever the bytes are, there is an envelope, soon', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const start = cpuTime();
      const bytes = Buffer.from(text, 'latin1').toString('latin1');
      const envelope = await read(bytes);
      expect(envelope.kind).toBe('mail');
      for (const { address } of [...envelope.from, ...envelope.to]) expect(address).toMatch(/^[^\s].*@/s);
      expect(envelope.instant === null || Number.isInteger(envelope.instant)).toBe(true);
      detectFormat(Buffer.from(bytes, 'latin1'));
      expect(cpuTime() - start).toBeLessThan(2000);
    }),
    { seed: 20_261_124, numRuns: 3000 },
  );
});

test('wherever the reads are cut, the messages are the same', () => {
  fc.assert(
    fc.property(mutated, mutated, fc.integer({ min: 1, max: 200 }), (one, other, size) => {
      const mbox = Buffer.from(`${one}\n${other}`, 'latin1');
      expect(cut(mbox, size)).toEqual(cut(mbox));
    }),
    { seed: 20_261_124, numRuns: 60 },
  );
});
