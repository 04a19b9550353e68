import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAddresses } from '../../../main/import/mail/address-list.ts';
import { contentType } from '../../../main/import/mail/content-type.ts';
import { readHeader } from '../../../main/import/mail/header-block.ts';
import { messageParts } from '../../../main/import/mail/message-parts.ts';
import { textOfPart } from '../../../main/import/mail/text-of-part.ts';
import type { Party } from '../../../shared/envelope.ts';
import { ownHtmlText } from '../../../shared/own-text/html-text.ts';
import { enronTree, listArchive } from '../mail/unpacked.ts';
import type { LabelledSentence } from './labelled.ts';

/** A labelled message as the importing process sees it. */
export interface LabelledText {
  readonly raw: Buffer;
  /** So much of the text as is read for acts. */
  readonly text: string;
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  readonly enclosed: boolean;
}

/** As far as a text is read for acts. */
const reach = 16 << 10;

type Which = Pick<LabelledSentence, 'corpus' | 'id'>;

/** Separators of the archive carry this invented sender; body lines that begin with "From " do not. */
const separator = /^From nobody@example\.com \w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d/gm;

async function listStarts(): Promise<{ readonly bytes: Buffer; readonly starts: readonly number[] }> {
  const bytes = await readFile(await listArchive());
  const starts = [...bytes.toString('latin1').matchAll(separator)].map((found) => found.index);
  return { bytes, starts: [...starts, bytes.length] };
}

/** Opens both corpora and returns a reader of their messages by the ids of the labels. */
export async function labelledTexts(): Promise<(which: Which) => Promise<LabelledText>> {
  const [tree, list] = await Promise.all([enronTree(), listStarts()]);
  return async ({ corpus, id }) => {
    if (corpus === 'enron') return read(await readFile(join(tree, String(id))), 0);
    const raw = list.bytes.subarray(list.starts[Number(id)], list.starts[Number(id) + 1]);
    return read(raw, raw.indexOf(10) + 1);
  };
}

function read(raw: Buffer, start: number): LabelledText {
  const { fields, bodyStart } = readHeader(raw, start, raw.length);
  const parts = messageParts(raw, fields, contentType(fields.first('content-type')), bodyStart, raw.length);
  const decoded = parts.text === null ? '' : textOfPart(raw, parts.text, reach);
  const text = parts.text?.kind === 'html' ? ownHtmlText(decoded) : decoded;
  return {
    raw,
    text,
    from: parseAddresses(fields.all('from')),
    to: parseAddresses(fields.all('to')),
    cc: parseAddresses(fields.all('cc')),
    enclosed: parts.hasAttachment || /https?:\/\//.test(text),
  };
}
