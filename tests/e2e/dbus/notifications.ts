import { interface as dbus, type MessageBus, sessionBus, type Variant } from 'dbus-next';
import { once } from './once.ts';

const name = 'org.freedesktop.Notifications';

/** A note as it arrived. */
export interface ReceivedNote {
  /** Number the desktop gave it; that of the one it replaced, if any. */
  readonly id: number;
  readonly replaces: number;
  readonly app: string;
  readonly title: string;
  readonly body: string;
  /** Keys and labels in turn, as they were sent. */
  readonly actions: readonly string[];
}

/** A desktop's notifications as apps meet them on the session bus. */
export interface NotificationDesk {
  /** Everything that came so far. */
  readonly notes: readonly ReceivedNote[];
  /** Ids of notes that were withdrawn by their app. */
  readonly withdrawn: readonly number[];
  /** The first note that fits and is not among those already looked at. */
  next(fits?: (note: ReceivedNote) => boolean): Promise<ReceivedNote>;
  /** Chooses one of its actions, as a hand would; `default` is a click on the note. */
  choose(note: ReceivedNote, key: string): void;
  /** Called with each note before its app gets an answer. */
  beforeAnswer: (note: ReceivedNote) => void;
  close(): void;
}

/** Becomes the notification service of this session bus. @throws when there already is one */
export async function becomeNotifications(
  capabilities: readonly string[] = ['actions', 'body'],
): Promise<NotificationDesk> {
  const bus = sessionBus();
  const service = new Service(name, capabilities);
  bus.export('/org/freedesktop/Notifications', service);
  const owned = await bus.requestName(name, 4); // 4: do not wait in a queue
  if (owned !== 1) throw new Error('somebody else shows notifications here; run tests with: npm test -- e2e');
  return service.desk(bus);
}

class Service extends dbus.Interface {
  readonly #capabilities: readonly string[];
  readonly #notes: ReceivedNote[] = [];
  readonly #withdrawn: number[] = [];
  readonly #looked = new Set<ReceivedNote>();
  #waiting: (() => void)[] = [];
  #desk: NotificationDesk | null = null;
  #ids = 40;

  constructor(interfaceName: string, capabilities: readonly string[]) {
    super(interfaceName);
    this.#capabilities = capabilities;
  }

  desk(bus: MessageBus): NotificationDesk {
    this.#desk = {
      notes: this.#notes,
      withdrawn: this.#withdrawn,
      next: async (fits = () => true) => {
        for (;;) {
          const found = this.#notes.find((note) => !this.#looked.has(note) && fits(note));
          if (found) {
            this.#looked.add(found);
            return found;
          }
          await new Promise<void>((done) => this.#waiting.push(done));
        }
      },
      choose: ({ id }, key) => this.ActionInvoked(id, key),
      beforeAnswer: () => {},
      close: once(() => bus.disconnect()),
    };
    return this.#desk;
  }

  GetCapabilities(): string[] {
    return [...this.#capabilities];
  }

  Notify(
    app: string,
    replaces: number,
    _icon: string,
    title: string,
    body: string,
    actions: string[],
    _hints: Record<string, Variant>,
    _expires: number,
  ): number {
    if (replaces === 0) this.#ids += 1;
    const id = replaces === 0 ? this.#ids : replaces;
    const note = { id, replaces, app, title, body, actions };
    this.#notes.push(note);
    this.#desk?.beforeAnswer(note);
    for (const done of this.#waiting.splice(0)) done();
    return id;
  }

  CloseNotification(id: number): void {
    this.#withdrawn.push(id);
    this.NotificationClosed(id, 3);
  }

  GetServerInformation(): string[] {
    return ['A test', 'nobody', '1', '1.2'];
  }

  ActionInvoked(id: number, key: string): [number, string] {
    return [id, key];
  }

  NotificationClosed(id: number, reason: number): [number, number] {
    return [id, reason];
  }
}
Service.configureMembers({
  methods: {
    GetCapabilities: { outSignature: 'as' },
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u' },
    GetServerInformation: { outSignature: 'ssss' },
  },
  signals: {
    ActionInvoked: { signature: 'us' },
    NotificationClosed: { signature: 'uu' },
  },
});
