import { interface as dbus, Message, type MessageBus, sessionBus, Variant } from 'dbus-next';
import { once } from './once.ts';

const watcherName = 'org.kde.StatusNotifierWatcher';

/** One line of a tray menu. */
interface MenuLine {
  readonly id: number;
  readonly label: string;
  /** Those of its submenu. */
  readonly lines: readonly MenuLine[];
}

/** A desktop's tray as apps meet it on the session bus. */
export interface TrayHost {
  /** Bus name of the next item that registers, each once. */
  next(): Promise<string>;
  /** What the item shows on hover. */
  tooltip(item: string): Promise<string>;
  /** The item's menu without its separators. */
  menu(item: string): Promise<readonly MenuLine[]>;
  /** The line at the end of a path of labels, awaited: the menu follows what the app learns. */
  line(item: string, ...path: readonly (string | RegExp)[]): Promise<MenuLine>;
  /** Clicks a line of the menu as a hand would, by its path of labels; awaited, as `line` is. */
  choose(item: string, ...path: readonly (string | RegExp)[]): Promise<void>;
  close(): void;
}

/** Becomes the tray of this session bus. @throws when there already is one: tests need a bus of their own */
export async function becomeTray(): Promise<TrayHost> {
  const bus = sessionBus();
  const watcher = new Watcher(watcherName);
  bus.export('/StatusNotifierWatcher', watcher);
  const owned = await bus.requestName(watcherName, 4); // 4: do not wait in a queue
  if (owned !== 1) throw new Error('another tray owns this session bus; run tests with: npm test -- e2e');
  const menu: TrayHost['menu'] = async (item) => {
    const asked = { interface: 'com.canonical.dbusmenu', member: 'GetLayout', signature: 'iias' };
    const [, root]: [number, Layout] = await call(bus, item, '/com/canonical/dbusmenu', asked, [0, -1, []]);
    return linesOf(root);
  };
  const line: TrayHost['line'] = async (item, ...path) => {
    for (const end = Date.now() + 20_000; ; await new Promise((soon) => setTimeout(soon, 50))) {
      const found = lineAt(await menu(item), path);
      if (found) return found;
      if (Date.now() > end)
        throw new Error(`no ${path.join(' › ')} in ${JSON.stringify(await menu(item), null, 1)}`);
    }
  };
  return {
    next: () => watcher.next(),
    tooltip: async (item) => {
      const asked = { interface: 'org.freedesktop.DBus.Properties', member: 'Get', signature: 'ss' };
      const body = ['org.kde.StatusNotifierItem', 'ToolTip'];
      const [tooltip]: [Variant] = await call(bus, item, '/StatusNotifierItem', asked, body);
      return String(tooltip.value[2]);
    },
    menu,
    line,
    choose: async (item, ...path) => {
      const asked = { interface: 'com.canonical.dbusmenu', member: 'Event', signature: 'isvu' };
      for (let tries = 0; ; tries++) {
        const { id } = await line(item, ...path);
        const body = [id, 'clicked', new Variant('i', 0), 0];
        // A menu that was just made anew knows the number of before no longer.
        const clicked = await call(bus, item, '/com/canonical/dbusmenu', asked, body).then(
          () => true,
          (error: unknown) => {
            if (tries === 5) throw error;
            return false;
          },
        );
        if (clicked) return;
      }
    },
    close: once(() => bus.disconnect()),
  };
}

class Watcher extends dbus.Interface {
  readonly RegisteredStatusNotifierItems: string[] = [];
  readonly IsStatusNotifierHostRegistered = true;
  readonly ProtocolVersion = 0;
  #waiting: ((name: string) => void)[] = [];
  #given = 0;

  next(): Promise<string> {
    this.#given += 1;
    const already = this.RegisteredStatusNotifierItems[this.#given - 1];
    return already === undefined ? new Promise((done) => this.#waiting.push(done)) : Promise.resolve(already);
  }

  RegisterStatusNotifierItem(service: string): void {
    this.RegisteredStatusNotifierItems.push(service);
    this.#waiting.shift()?.(service);
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
    .map(({ value }) => ({
      id: value[0],
      label: String(value[1].label?.value ?? ''),
      lines: linesOf(value),
    }))
    .filter(({ label }) => label !== '');
}

function lineAt(
  lines: readonly MenuLine[],
  [label, ...path]: readonly (string | RegExp)[],
): MenuLine | undefined {
  const found = lines.find((line) =>
    typeof label === 'string' ? line.label === label : label?.test(line.label),
  );
  return found && path.length > 0 ? lineAt(found.lines, path) : found;
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
