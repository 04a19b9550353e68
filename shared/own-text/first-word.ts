/** Words longer than this begin nothing that is looked for. */
const longest = 16;

/** Where the word, or number, ends that a line begins with; 0 when it begins otherwise or the word is too long to matter. */
export function endOfWord(line: string): number {
  const most = Math.min(line.length, longest + 1);
  let at = 0;
  while (at < most && isLetterOrDigit(line.charCodeAt(at))) at += 1;
  return at > longest ? 0 : at;
}

function isLetterOrDigit(code: number): boolean {
  const lower = code | 32;
  return (
    (lower >= 97 && lower <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x2000) ||
    code >= 0x2c00
  );
}
