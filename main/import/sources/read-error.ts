/** Why something cannot be read, as a sentence for the receipt. */
export class ReadProblem extends Error {}

const sentences: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'You have no permission to read this.'],
  ['EPERM', 'You have no permission to read this.'],
  ['ENOENT', 'It is not there any more, or a link points nowhere.'],
  ['ELOOP', 'It is a link that leads back to itself.'],
  ['EIO', 'The disk could not read it.'],
  ['EMFILE', 'Too many files are open.'],
  ['ENFILE', 'Too many files are open.'],
  ['Z_DATA_ERROR', 'The compressed file is damaged from here on.'],
  ['Z_BUF_ERROR', 'The compressed file ends too early.'],
]);

/** One sentence for the receipt on why something could not be read. */
export function reasonOf(error: unknown): string {
  if (error instanceof ReadProblem) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return sentences.get(code) ?? `It could not be read: ${message.replace(/\.$/, '')}.`;
}
