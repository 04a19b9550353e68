import type { ImportState } from '../../../shared/contract/imports.ts';
import type { ItemsRead } from '../../../shared/wording/receipt-words.ts';
import { bytesText, count, counted, dayText, fileName, plural } from '../format.ts';

/** Words about taking files in. */
export const imports = {
  title: 'Imports',
  first: {
    title: 'Begin with what you already have',
    text: 'Drop your mail and calendar files here. Wellspring reads who you are in touch with and how often, and keeps everything on this computer.',
    promise: 'No account, no network. Message bodies are not stored.',
  },
  more: 'Drop newer files any time: what is already here is recognised and never counted twice.',
  drop: 'Drop mail or calendar files',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose folder',
  kinds:
    'A Takeout or any .zip, .mbox, .eml, .pst, .msg, .olm, .ics, .vcf, contacts as .csv, a LinkedIn export, or folders of them',
  guide: 'How to get your files',
  busy: 'An import is running; it has to end first.',
  progress: {
    title: 'Reading your files',
    measuring: 'Looking at what is there…',
    reading: (path: string) => `Reading ${fileName(path)}`,
    deriving: 'Working out who is who…',
    file: (at: number, of: number) => `File ${at} of ${of}`,
    bytes: (read: number, total: number) => `${bytesText(read)} of ${bytesText(total)}`,
    bytesOnly: (read: number) => bytesText(read),
    items: (items: number) => counted(items, 'item', 'items'),
    rate: (rate: number) => `${count(Math.round(rate))} a second`,
    cancel: 'Cancel',
    cancelling: 'Stopping…',
    keepUsing: 'You can keep using the window meanwhile.',
  },
  ended: {
    title: 'Done',
    people: (added: number) =>
      added === 0 ? 'No new people this time.' : `${counted(added, 'new person', 'new people')} found.`,
    discover: 'Meet them',
    unopened: (path: string, reason: string) => `${fileName(path)} could not be opened. ${reason}`,
    dismiss: 'Close',
  },
  receipts: 'What has been read',
  row: {
    read: 'Read',
    kept: 'Kept',
    known: 'Already here',
    skipped: 'Left out',
    unreadable: 'Could not be read',
    coverage: 'Reaches',
    readText: ({ messages, occurrences, contacts, unreadable }: ItemsRead) =>
      [
        messages > 0 ? counted(messages, 'message', 'messages') : '',
        occurrences > 0 ? counted(occurrences, 'meeting', 'meetings') : '',
        contacts > 0 ? counted(contacts, 'contact', 'contacts') : '',
        messages + occurrences + contacts === 0 && unreadable > 0
          ? `${counted(unreadable, 'item', 'items')} that could not be read`
          : '',
      ]
        .filter(Boolean)
        .join(', ') || 'nothing',
    keptText: (kept: number, touchpoints: number) =>
      kept === 0
        ? 'nothing'
        : touchpoints === 0
          ? count(kept)
          : `${count(kept)}, which ${plural(kept, 'makes', 'make')} ${counted(touchpoints, 'touchpoint', 'touchpoints')}`,
    knownText: (items: number, contacts: number) =>
      [items > 0 ? count(items) : '', contacts > 0 ? counted(contacts, 'contact', 'contacts') : '']
        .filter(Boolean)
        .join(' and '),
    span: ([from, to]: readonly [string, string]) => `${dayText(from)} to ${dayText(to)}`,
    mailSpan: 'mail',
    calendarSpan: 'calendar',
    /** `place` is the path below the import's own, or the file's name. */
    error: (place: string, offset: number | null) =>
      offset === null ? place : `${place}, at byte ${count(offset)}`,
    moreErrors: (more: number) => `and ${count(more)} more`,
    notes: 'Worth knowing',
    took: (ms: number) =>
      ms < 1000 ? 'under a second' : counted(Math.round(ms / 1000), 'second', 'seconds'),
    details: 'Details',
    hide: 'Hide details',
  },
  states: {
    running: 'running',
    done: '',
    cancelled: 'stopped by you',
    interrupted: 'interrupted: import the file again to complete it',
    undone: 'taken back',
  } satisfies Record<ImportState, string>,
  takeBack: 'Take back',
  putBack: 'Put it back',
  putBackLabel: (path: string) => `Put ${fileName(path)} back`,
  takeBackTitle: (path: string) => `Take back ${fileName(path)}?`,
  takeBackText:
    'Everything that came only from this file leaves your library. What other files hold too stays, and so does all you decided.',
  me: {
    title: 'Which addresses are yours?',
    text: 'So that Wellspring can tell what you wrote from what you received. It has guessed from your files.',
    other: 'Another address of yours',
    add: 'Add',
    wrong: 'This is not a mail address.',
    confirm: 'These are mine',
    none: 'Choose at least one.',
  },
} as const;
