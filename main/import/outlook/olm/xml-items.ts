import { isUtf8 } from 'node:buffer';
import { type SAXParser, parser as saxParser } from 'sax';
import type { Element } from './element.ts';

/** An item of a file, and the byte it begins at. */
export interface XmlItem {
  readonly offset: number;
  readonly element: Element;
}

/** Elements of one item, levels of them, and characters of one text that are kept; beyond that is not read. */
const mostElements = 20_000;
const deepest = 40;
const longestText = 256 << 10;
/** Places that are no XML, after which a file is given up. */
const mostErrors = 1000;

const itemNames = new Set(['email', 'appointment', 'contact']);

interface Open extends Element {
  text: string;
  readonly children: Open[];
  readonly offset: number;
}

/**
 * Finds the items in a file of Outlook for Mac, chunk by chunk, holding one at a time. The parser is given one character a
 * byte, so that its positions are those of the file.
 */
export class XmlItems {
  readonly #parser: SAXParser = saxParser(true, { trim: false, normalize: false });
  /** The item that is open and the elements in it, innermost last; those too deep or too many are left out. */
  #open: Open[] = [];
  #left = 0;
  /** Levels below the innermost element that is kept. */
  #skipped = 0;
  #errors = 0;
  #found: XmlItem[] = [];

  constructor() {
    this.#parser.onopentag = ({ name, attributes }) =>
      this.#begin(localName(name), attributes as Record<string, string>);
    this.#parser.onclosetag = () => this.#end();
    this.#parser.ontext = (text) => this.#text(text);
    this.#parser.oncdata = (text) => this.#text(text);
    this.#parser.onerror = () => {
      this.#errors += 1;
      this.#parser.error = null as unknown as Error;
      this.#parser.resume();
    };
  }

  /** Whether the file has so many places that are no XML that the rest is not read. */
  get isBroken(): boolean {
    return this.#errors > mostErrors;
  }

  /** Whether an item has begun and not ended. */
  get isInside(): boolean {
    return this.#open.length > 0;
  }

  push(chunk: Buffer): readonly XmlItem[] {
    this.#found = [];
    if (!this.isBroken) this.#parser.write(chunk.toString('latin1'));
    return this.#found;
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length === 0) {
      if (!itemNames.has(name)) return;
      this.#left = mostElements;
      this.#skipped = 0;
    } else if (this.#left === 0 || this.#open.length >= deepest || this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    this.#left -= 1;
    const decoded = Object.entries(attributes).map(([key, value]) => [
      key,
      decode(value.slice(0, longestText)),
    ]);
    const offset = this.#parser.startTagPosition - 1;
    const element: Open = { name, attributes: Object.fromEntries(decoded), text: '', children: [], offset };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #end(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const element = this.#open.pop();
    if (element === undefined) return;
    element.text = decode(element.text);
    if (this.#open.length === 0) this.#found.push({ offset: element.offset, element });
  }

  #text(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined || this.#skipped > 0 || element.text.length >= longestText) return;
    element.text += text.slice(0, longestText);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Bytes as the text they are in UTF-8; what a numeric entity stood for is text already. */
function decode(text: string): string {
  return text.replace(/[\x80-\xff]+/g, (run) => {
    const bytes = Buffer.from(run, 'latin1');
    return isUtf8(bytes) ? bytes.toString('utf8') : run;
  });
}
