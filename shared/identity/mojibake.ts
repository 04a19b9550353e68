/** UTF-8 that was read as Latin-1: a lead byte as a letter, continuation bytes behind it. */
const misread = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g;

/** "BjÃ¶rn" → "Björn", piece by piece; text that is no such accident stays as it is. */
export function repaired(text: string): string {
  return text.replace(misread, (piece) => {
    const bytes = [...piece].map((letter) => `%${(letter.codePointAt(0) ?? 0).toString(16)}`).join('');
    try {
      return decodeURIComponent(bytes);
    } catch {
      return piece;
    }
  });
}
