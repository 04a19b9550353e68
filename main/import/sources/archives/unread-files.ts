import type { SourceFile } from '../source-file.ts';

/** Names of files that hold mail, meetings or people, so that one of them is missed when it cannot be read. */
const promising = /\.(?:mbo?x|mbs|emlx?|msg|pst|ost|olm|ics|ical|ifb|vcs|vcf|vcard)(?:\.gz)?$/i;

/** Kinds that are named one by one. */
const namedKinds = 3;

/** Counts the files of an archive that are of no use here: a whole Takeout has hundreds, and a line for each helps nobody. */
export class UnreadFiles {
  readonly #kinds = new Map<string, number>();
  #ours = 0;

  /** Called for each file that is read. */
  metOurs(): void {
    this.#ours += 1;
  }

  /** Whether anything in the archive was of use. */
  get hasOurs(): boolean {
    return this.#ours > 0;
  }

  /** Counts a file in, or returns false when its name says that it should have been read. */
  takes(file: SourceFile): boolean {
    const name = file.names.at(-1) ?? '';
    if (promising.test(name)) return false;
    const kind = /\.[\w-]{1,8}$/.exec(name)?.[0].toLowerCase() ?? '';
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    return true;
  }

  /** The note for the receipt; null when there is nothing to say. @param archive what the archive is called */
  note(archive: string): string | null {
    const kinds = [...this.#kinds].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0) return null;
    const named = kinds.filter(([kind]) => kind !== '').slice(0, namedKinds);
    const rest = total - named.reduce((sum, [, count]) => sum + count, 0);
    const list = named.map(([kind, count]) => `${count} ${kind}`);
    if (rest > 0 && named.length > 0) list.push(`${rest} of other kinds`);
    const counted = total === 1 ? '1 other file that is' : `${total} other files that are`;
    return `“${archive}” holds ${counted} neither mail, calendars nor contacts${list.length > 0 ? `: ${list.join(', ')}` : ''}.`;
  }
}
