import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seeded } from '../seeded.ts';

/**
 * Writes an invented mbox of mixed mail: short replies, longer letters, newsletters, HTML with a plain part, and
 * attachments in base64, as people's archives are. The same seed and size give the same bytes.
 */
export interface Archive {
  readonly bytes: number;
  readonly messages: number;
}

const names = ['Ana Moreau', 'Bram Bergson', 'Mira Lindqvist', 'Goran Hollis', 'Jonas Weber', 'Léa Fournier'];
const words =
  'we should look at the printers again before the fair because the second one was late and nobody wrote to them since last week although the plan says otherwise and I would like to hear what you think of it'.split(
    ' ',
  );

class Author {
  readonly #random: () => number;
  readonly #noise: string;

  constructor(seed: number) {
    this.#random = seeded(seed);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const lines = Array.from({ length: 4000 }, () =>
      Array.from({ length: 76 }, () => alphabet[Math.floor(this.#random() * 64)]).join(''),
    );
    this.#noise = lines.join('\n');
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #text(count: number): string {
    const from = this.#below(words.length);
    const all = Array.from({ length: count }, (_, index) => words[(from + index * 7) % words.length]);
    const lines: string[] = [];
    for (let at = 0; at < all.length; at += 12) lines.push(all.slice(at, at + 12).join(' '));
    return lines.join('\n');
  }

  #party(): { name: string; address: string } {
    const index = this.#below(300);
    const name = names[index % names.length] ?? '';
    return { name: `${name} ${index}`, address: `p${index}@company${index % 40}.test` };
  }

  message(index: number): string {
    const me = { name: 'Me', address: 'me@home.test' };
    const other = this.#party();
    const [from, to] = this.#random() < 0.4 ? [me, other] : [other, me];
    const date = new Date(Date.UTC(2018, 0, 1) + index * 3_600_000 * 2).toUTCString().replace('GMT', '+0000');
    const kind = this.#random();
    const head = [
      `From ${from.address} ${date}`,
      `Received: from mx.test by mail.test with ESMTP id ${index}; ${date}`,
      `From: ${from.name} <${from.address}>`,
      `To: ${to.name} <${to.address}>`,
      `Date: ${date}`,
      `Subject: ${this.#text(5)}`,
      `Message-ID: <${index}@archive.test>`,
      'MIME-Version: 1.0',
      ...(index > 10 && kind < 0.5 ? [`In-Reply-To: <${index - 1 - this.#below(10)}@archive.test>`] : []),
      ...(kind > 0.85 ? ['List-Unsubscribe: <https://news.test/u>', 'Precedence: bulk'] : []),
    ];
    const body = this.#text(20 + this.#below(300));
    const quoted = body.replaceAll('\n', '\n> ');
    if (kind < 0.45) {
      return `${head.join('\n')}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n> ${quoted}\n\n`;
    }
    const html = `<html><body>${body.replaceAll('\n', '<br>\n')}</body></html>`;
    const attachment = this.#noise.slice(0, 77 * (200 + this.#below(3600)));
    const attached =
      kind < 0.7
        ? `\n--outer\nContent-Type: application/pdf; name="plan.pdf"\nContent-Disposition: attachment; filename="plan.pdf"\nContent-Transfer-Encoding: base64\n\n${attachment}`
        : '';
    return `${head.join('\n')}\nContent-Type: multipart/mixed; boundary="outer"\n\n--outer\nContent-Type: multipart/alternative; boundary="inner"\n\n--inner\nContent-Type: text/plain; charset=utf-8\n\n${body}\n--inner\nContent-Type: text/html; charset=utf-8\n\n${html}\n--inner--${attached}\n--outer--\n\n`;
  }
}

/** Writes an archive of at least `bytes` bytes to `path`. */
export async function writeArchive(path: string, bytes: number, seed = 20_261_124): Promise<Archive> {
  const author = new Author(seed);
  const out = createWriteStream(path, { highWaterMark: 4 << 20 });
  let written = 0;
  let messages = 0;
  while (written < bytes) {
    const text = author.message(messages);
    written += Buffer.byteLength(text);
    messages += 1;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return { bytes: written, messages };
}
