import type { ByteSource, RandomBytes } from './byte-source.ts';

/** A file wherever it lies: on disk, or inside an archive, or inside an archive in an archive. */
export interface SourceFile {
  /**
   * What receipts and sightings call it: relative to the path the user gave ('' for that path itself), `/` between. Files
   * in an archive go on from its path: `takeout.zip/Takeout/Mail/Spam.mbox`.
   */
  readonly path: string;
  /** The same as names, with that of the path the user gave before them: what tells the class of its folder. */
  readonly names: readonly string[];
  /** Its size, unpacked. Null when its archive does not say, and only a claim when it does. */
  readonly bytes: number | null;
  /** Its place when it is a plain file on disk, for libraries that open files themselves; a buffer when no string names it. */
  readonly disk: string | Buffer | null;
  /**
   * Its bytes from the beginning. Of a file inside a stream this can be called once, and only until the next file is asked
   * for.
   * @throws Error when it cannot be opened
   */
  open(): Promise<ByteSource>;
  /** Its bytes at any place; null when it would have to be unpacked for that. @throws Error when it cannot be opened */
  readonly random: (() => Promise<RandomBytes>) | null;
  /** What happened to a file on disk since it was met, in words that follow its name; null when nothing did. */
  readonly change?: () => Promise<string | null>;
  /** Of a file on disk: what there is to know to meet it again in another thread. */
  readonly met?: MetFile;
}

/** What a look at a file told before it was opened. */
export interface MetFile {
  /** In bytes. */
  readonly size: number;
  /** When it was last written to, in nanoseconds since 1970 UTC. */
  readonly written: bigint;
}

/** Something that was met in a folder or an archive. */
export type Entry =
  | { readonly type: 'file'; readonly file: SourceFile }
  | { readonly type: 'unreadable'; readonly path: string; readonly error: string };
