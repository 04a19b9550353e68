import type { BlockCoding } from './layout.ts';

/**
 * The tables of [MS-PST] 5.1, mpbbI and mpbbS. They hide text from a casual look; there is no key, and a password set in
 * Outlook is no more than a checksum that other programs need not ask for.
 */
const decoding = Buffer.from(
  'R/G05gtqckiFTp7r4viUU+C7oALoWgmr2+O6xnzDEN05BZYw9TdggozJE0prHfP7jyaXypEXAcQyLW4xlf/ZI9EAXnncRDsaKMVhVyCQPYO5' +
    'Q75n0kZCdsBtW36yDxYpPKkDVA3aXd/2t8dizY0G02lchtYU96Vmdayx6UUhcAyHn3SkIkxvvx9Wqi6zeDNQsKOSvM8ZHKdjyx5NPksbm0/n' +
    '8O6tOrVZBOpAVSVR5XqJOGhSe/wnrte9+gf0zI5f7zWchCsV1Xc0SbYSCn9xiP2dGEF9k9hYLM7+JK/euDbIoYCmmZioLw6BZXPkwqKK1OER' +
    '0AiLKvLtmmQ/wWz57A==',
  'base64',
);
const exchanging = Buffer.from(
  'FFMPVrPIepzrZUgXFhWfAsxUfIMADQwLomKodtvZ7cfFpNyshXTW0KebrpqWcWbDY5m43XOSjoR9pV7RXZOxV1FQgIlSlE9OCmu8jX9uR0ZB' +
    'QEQBEcsDP/f04amPPDr5+/AZMIIJLsmdoIZJ7m9NbcQtgTQlhxuIqvwGoRI4/UxCcmQTNyRqdXdD/+a0SzZc5Ng1PUW5LOy3MSspB2ijDml7' +
    'GJ4hOb4oGlt49SPKKrCvPv4EjOflmDKV0/ZK6Kbq6fPVL3Ag8h8FZ61VEM7N4yc72rrXwibUkR3SHCIz+PrxWu/PkLaLtb3AvwiXHmziYeDG' +
    'wVmru1jeX99geX6yig==',
  'base64',
);
const encoding = Buffer.alloc(256);
decoding.forEach((to, from) => {
  encoding[to] = from;
});

/**
 * The bytes of a block as they were before they were written.
 * @param id of the block, which the cyclic coding begins with
 */
export function decodeBlock(bytes: Buffer, coding: BlockCoding, id: number): Buffer {
  if (coding === 'plain') return bytes;
  const decoded = Buffer.allocUnsafe(bytes.length);
  if (coding === 'permuted') {
    for (let at = 0; at < bytes.length; at += 1) decoded[at] = decoding[bytes[at] as number] as number;
    return decoded;
  }
  const low = id % 0x1_0000_0000;
  let key = ((low >>> 16) ^ low) & 0xffff;
  for (let at = 0; at < bytes.length; at += 1) {
    const first = encoding[((bytes[at] as number) + key) & 0xff] as number;
    const second = exchanging[(first + (key >>> 8)) & 0xff] as number;
    decoded[at] = (decoding[(second - (key >>> 8)) & 0xff] as number) - key;
    key = (key + 1) & 0xffff;
  }
  return decoded;
}
