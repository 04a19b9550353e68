import { describe, expect, it } from 'vitest';
import { noRole, packBatch } from '../../../main/import/packed-batch.ts';
import type { MailEnvelope, Party, ReadItem } from '../../../shared/envelope.ts';

const ana: Party = { address: 'ana@harbour.example', name: 'Ana Lima' };
const bram: Party = { address: 'bram@quay.example', name: '' };

const mail: MailEnvelope = {
  kind: 'mail',
  medium: 'mail',
  messageId: 'one@test.example',
  from: [ana],
  to: [bram],
  cc: [],
  bcc: [],
  instant: 1_772_445_600_000,
  dateSource: 'date',
  subject: 'Printers',
  replyTo: [],
  machine: null,
  bulk: false,
  listAddresses: [],
  listHosts: [],
  deliveredTo: [],
  calendarReply: false,
  ownWords: 'text',
  hasLink: false,
  hasAttachment: false,
};

function found(envelope: MailEnvelope, offset: number | null = 0, path = ''): ReadItem {
  return { path, offset, folder: 'normal', envelope, error: null };
}

const hashAt = (batch: ReturnType<typeof packBatch>, index: number) => batch.envelopes[index * 10];
const fingerprintAt = (batch: ReturnType<typeof packBatch>, index: number) => batch.envelopes[index * 10 + 3];

describe('a batch on its way to the library', () => {
  it('holds the values of an envelope in the order of its columns', () => {
    const batch = packBatch([found(mail, 17)]);
    expect(batch.envelopes).toEqual([
      'vcNP0tDiW34BiYKqg3id9U',
      'mail',
      'one@test.example',
      'DN75rk5xZuoV2AKMvozi8Q',
      1_772_445_600_000,
      'Printers',
      null,
      896,
      null,
      null,
    ]);
    expect(batch.count).toBe(1);
    expect([...batch.offsets]).toEqual([17]);
  });

  it('names each list of parties and each file once', () => {
    const other = { ...mail, messageId: 'two@test.example', from: [bram], to: [ana] };
    const batch = packBatch([found(mail, 0, 'a'), found(other, 9, 'a'), found(mail, null, 'b/c')]);
    expect(batch.roles).toEqual(['ana@harbour.example\u001dAna Lima', 'bram@quay.example\u001d', '']);
    expect([...batch.roleOf]).toEqual([0, 1, 2, 2, 1, 0, 2, 2, 0, 1, 2, 2]);
    expect(batch.paths).toEqual(['a', 'b/c']);
    expect([...batch.pathOf]).toEqual([0, 0, 1]);
    expect([...batch.offsets]).toEqual([0, 9, Number.NaN]);
  });

  it('keeps the place of what could not be read', () => {
    const broken: ReadItem = { path: '', offset: 5, folder: 'spam', envelope: null, error: 'It is torn.' };
    const batch = packBatch([broken, found(mail, 40)]);
    expect(batch.errors).toEqual(['It is torn.', null]);
    expect(batch.folders).toEqual(['spam', 'normal']);
    expect(batch.envelopes).toHaveLength(10);
    expect(batch.roleOf[4]).toBe(noRole);
  });

  it('takes control characters for no part of a name, so that none can pass for a separator', () => {
    const odd: Party = { address: 'x@y.example', name: 'A\u001fB\u001dC' };
    expect(packBatch([found({ ...mail, from: [odd] })]).roles[0]).toBe('x@y.example\u001dA B C');
  });
});

describe('what tells one message from another', () => {
  it('is a hash of all of it', () => {
    const changed: readonly MailEnvelope[] = [
      mail,
      { ...mail, messageId: null },
      { ...mail, subject: 'Printer' },
      { ...mail, cc: [ana] },
      { ...mail, bcc: [ana] },
      { ...mail, instant: null },
      { ...mail, replyTo: ['zero@test.example'] },
      { ...mail, hasLink: true },
      { ...mail, deliveredTo: ['mira@home.example'] },
    ];
    const batch = packBatch(changed.map((one) => found(one)));
    expect(new Set(changed.map((_, index) => hashAt(batch, index))).size).toBe(changed.length);
  });

  it('is a fingerprint of From, the set of To and Cc, the second and the subject', () => {
    const same: readonly MailEnvelope[] = [
      mail,
      { ...mail, messageId: 'other@test.example', bcc: [ana] },
      { ...mail, instant: (mail.instant ?? 0) + 999 },
      { ...mail, to: [], cc: [bram] },
      { ...mail, to: [bram, bram], cc: [bram] },
      { ...mail, from: [{ ...ana, name: 'A.' }] },
    ];
    const others: readonly MailEnvelope[] = [
      { ...mail, instant: (mail.instant ?? 0) + 1000 },
      { ...mail, cc: [ana] },
      { ...mail, from: [bram] },
      { ...mail, from: [ana, bram] },
      { ...mail, subject: 'Re: Printers' },
    ];
    const batch = packBatch([...same, ...others].map((one) => found(one)));
    const prints = [...same, ...others].map((_, index) => fingerprintAt(batch, index));
    expect(new Set(prints.slice(0, same.length)).size).toBe(1);
    expect(new Set(prints.slice(same.length - 1)).size).toBe(others.length + 1);
    expect(fingerprintAt(packBatch([found({ ...mail, instant: null })]), 0)).toBeNull();
  });

  it('does not mix up lists that were met in other company before', () => {
    const to = [bram];
    const first = packBatch([found({ ...mail, to, cc: [] })]);
    const second = packBatch([found({ ...mail, to, cc: [ana] })]);
    const third = packBatch([found({ ...mail, to, cc: [] })]);
    expect(fingerprintAt(first, 0)).toBe(fingerprintAt(third, 0));
    expect(fingerprintAt(second, 0)).not.toBe(fingerprintAt(first, 0));
  });
});
