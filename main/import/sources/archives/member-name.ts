import type { SourceFile } from '../source-file.ts';

/** Longer names are shown by their end. */
const longest = 400;

/**
 * The parts of a member's name as they are shown: `\` taken for `/`, no drive, no `.` or `..`, no control characters. Names
 * only tell what is shown and the class of a folder; nothing is ever written to them.
 */
function memberParts(name: string): readonly string[] {
  const parts = name
    .replace(/\\/g, '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .map((part) => part.replace(/\p{Cc}/gu, '\ufffd').slice(-longest))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? ['without a name'] : parts;
}

/** Gives the members of an archive their paths, each another one, even where two have the same name. */
export class MemberNames {
  readonly #archive: Pick<SourceFile, 'path' | 'names'>;
  readonly #given = new Map<string, number>();

  constructor(archive: Pick<SourceFile, 'path' | 'names'>) {
    this.#archive = archive;
  }

  /** Path of the archive. */
  get archive(): string {
    return this.#archive.path;
  }

  /** Path and names of the next member. @param name as the archive has it */
  place(name: string): Pick<SourceFile, 'path' | 'names'> {
    const parts = memberParts(name);
    const own = parts.join('/');
    const before = this.#given.get(own) ?? 0;
    this.#given.set(own, before + 1);
    const inside = before === 0 ? own : `${own} (${before + 1})`;
    const { path, names } = this.#archive;
    return { path: path === '' ? inside : `${path}/${inside}`, names: [...names, ...parts] };
  }
}
