import { openSessionBus, type SessionBus } from '../dbus/session-bus.ts';
import type { Note, NoteAnswers, Notifier, ShownNote } from './notifier.ts';

/**
 * Notifications over the session bus (freedesktop.org Desktop Notifications 1.2). Electron 33 sends no buttons on Linux but its
 * own "View", whatever it is asked for, so the bus is spoken to here.
 */
const service = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
} as const;

/** What the specification calls a click on the note itself. */
const clickKey = 'default';

interface Session {
  readonly bus: SessionBus;
  readonly can: ReadonlySet<string>;
}

/** @param icon absolute path of the app's icon */
export function freedesktopNotifier(icon: string): Notifier {
  const showing = new Map<number, NoteAnswers>();
  let session: Promise<Session> | null = null;

  const start = async (): Promise<Session> => {
    const bus = await openSessionBus();
    bus.onEnd(() => {
      session = null;
      showing.clear();
    });
    await bus.follow({ ...service, member: 'ActionInvoked' }, ([id, key]) => {
      showing.get(Number(id))?.chosen(key === clickKey ? 'click' : String(key));
    });
    await bus.follow({ ...service, member: 'NotificationClosed' }, ([id]) => showing.delete(Number(id)));
    const [capabilities] = await bus.call({ ...service, member: 'GetCapabilities' });
    return { bus, can: new Set(Array.isArray(capabilities) ? capabilities.map(String) : []) };
  };

  const connected = (): Promise<Session> => {
    session ??= start().catch((error: unknown) => {
      session = null;
      throw error;
    });
    return session;
  };

  /** @param replaces id of the note it takes the place of, or 0 */
  const send = async (note: Note, replaces: number): Promise<number> => {
    const { bus, can } = await connected();
    const buttons = can.has('actions') ? note.buttons.flatMap(({ key, label }) => [key, label]) : [];
    const click = can.has('actions') ? [clickKey, 'Open'] : [];
    const hints = [
      ['urgency', ['y', 1]],
      ['desktop-entry', ['s', 'wellspring']],
      ...(replaces === 0 ? [] : [['suppress-sound', ['b', true]]]),
    ];
    const body = can.has('body-markup') ? escaped(note.body) : note.body;
    const [id] = await bus.call({ ...service, member: 'Notify' }, 'susssasa{sv}i', [
      'Wellspring',
      replaces,
      icon,
      note.title,
      body,
      [...click, ...buttons],
      hints,
      -1,
    ]);
    return Number(id);
  };

  const shownNote = (first: number, answers: NoteAnswers): ShownNote => {
    let id = first;
    return {
      replace: (note) => {
        if (!showing.has(id)) return;
        send(note, id).then((now) => {
          showing.delete(id);
          id = now;
          showing.set(id, answers);
        }, ignored);
      },
      withdraw: () => {
        if (!showing.delete(id)) return;
        connected()
          .then(({ bus }) => bus.call({ ...service, member: 'CloseNotification' }, 'u', [id]))
          .catch(ignored);
      },
    };
  };

  return {
    show: async (note, answers) => {
      try {
        const id = await send(note, 0);
        showing.set(id, answers);
        return shownNote(id, answers);
      } catch {
        return null;
      }
    },
    close: () => void session?.then(({ bus }) => bus.close(), ignored),
  };
}

/** A note that can no longer be changed has been read, or its desktop is gone: both are well. */
function ignored(): void {}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
