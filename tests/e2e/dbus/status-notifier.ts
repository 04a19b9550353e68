import { interface as dbus, Message, type MessageBus, sessionBus, Variant } from 'dbus-next';

const watcherName = 'org.kde.StatusNotifierWatcher';

/** One line of a tray menu. */
export interface MenuLine {
  readonly id: number;
  readonly label: string;
}

/** A desktop's tray as apps meet it on the session bus. */
export interface TrayHost {
  /** Bus name of the first item that registers, or that has. */
  readonly registered: Promise<string>;
  /** What the item shows on hover. */
  tooltip(item: string): Promise<string>;
  /** The item's menu without its separators. */
  menu(item: string): Promise<readonly MenuLine[]>;
  /** Clicks a line of the menu as a hand would. */
  click(item: string, line: MenuLine): Promise<void>;
  close(): void;
}

/** Becomes the tray of this session bus. @throws when there already is one: tests need a bus of their own */
export async function becomeTray(): Promise<TrayHost> {
  const bus = sessionBus();
  const watcher = new Watcher(watcherName);
  bus.export('/StatusNotifierWatcher', watcher);
  const owned = await bus.requestName(watcherName, 4); // 4: do not wait in a queue
  if (owned !== 1) throw new Error('another tray owns this session bus; run tests with: npm test -- e2e');
  return {
    registered: watcher.first,
    tooltip: async (item) => {
      const asked = { interface: 'org.freedesktop.DBus.Properties', member: 'Get', signature: 'ss' };
      const body = ['org.kde.StatusNotifierItem', 'ToolTip'];
      const [tooltip]: [Variant] = await call(bus, item, '/StatusNotifierItem', asked, body);
      return String(tooltip.value[2]);
    },
    menu: async (item) => {
      const asked = { interface: 'com.canonical.dbusmenu', member: 'GetLayout', signature: 'iias' };
      const [, root]: [number, Layout] = await call(bus, item, '/com/canonical/dbusmenu', asked, [0, -1, []]);
      return linesOf(root);
    },
    click: async (item, { id }) => {
      const asked = { interface: 'com.canonical.dbusmenu', member: 'Event', signature: 'isvu' };
      await call(bus, item, '/com/canonical/dbusmenu', asked, [id, 'clicked', new Variant('i', 0), 0]);
    },
    close: () => bus.disconnect(),
  };
}

class Watcher extends dbus.Interface {
  readonly RegisteredStatusNotifierItems: string[] = [];
  readonly IsStatusNotifierHostRegistered = true;
  readonly ProtocolVersion = 0;
  #arrived: (name: string) => void = () => {};
  readonly first = new Promise<string>((done) => {
    this.#arrived = done;
  });

  RegisterStatusNotifierItem(service: string): void {
    this.RegisteredStatusNotifierItems.push(service);
    this.#arrived(service);
  }
  RegisterStatusNotifierHost(): void {}
}
Watcher.configureMembers({
  methods: {
    RegisterStatusNotifierItem: { inSignature: 's' },
    RegisterStatusNotifierHost: { inSignature: 's' },
  },
  properties: {
    RegisteredStatusNotifierItems: { signature: 'as', access: dbus.ACCESS_READ },
    IsStatusNotifierHostRegistered: { signature: 'b', access: dbus.ACCESS_READ },
    ProtocolVersion: { signature: 'i', access: dbus.ACCESS_READ },
  },
});

type Layout = readonly [
  id: number,
  properties: Readonly<Record<string, Variant>>,
  children: readonly Variant<Layout>[],
];

function linesOf([, , children]: Layout): MenuLine[] {
  return children
    .map(({ value: [id, properties] }) => ({ id, label: String(properties.label?.value ?? '') }))
    .filter(({ label }) => label !== '');
}

/** Calls a method without asking first what there is: Electron's menu does not describe itself. */
async function call<Reply extends unknown[]>(
  bus: MessageBus,
  destination: string,
  path: string,
  method: { readonly interface: string; readonly member: string; readonly signature: string },
  body: unknown[],
): Promise<Reply> {
  const reply = await bus.call(new Message({ destination, path, ...method, body }));
  return (reply?.body ?? []) as Reply;
}
