/** One notification of the system, wherever it comes from: the session bus on Linux, Electron elsewhere. */

/** What a note says. */
export interface Note {
  readonly title: string;
  /** Lines separated by line feeds, plain text. */
  readonly body: string;
  /** Buttons, the most useful first; left out where the system has none. */
  readonly buttons: readonly { readonly key: string; readonly label: string }[];
}

/** What the user does with a note. */
export interface NoteAnswers {
  /** `key` of the button, or 'click' for the note itself. */
  chosen(key: string): void;
}

/** A note on the screen. */
export interface ShownNote {
  /** Changes its words, if it is still there, without another sound. */
  replace(note: Note): void;
  withdraw(): void;
}

/** Shows notes. */
export interface Notifier {
  /** Null when the system did not show it. */
  show(note: Note, answers: NoteAnswers): Promise<ShownNote | null>;
  close(): void;
}
