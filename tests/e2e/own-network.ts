import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** A network of its own whose one way out leads nowhere and counts what is sent on it. */
export interface OwnNetwork {
  /** Program and arguments that run another program in it. */
  readonly inside: readonly [program: string, ...args: string[]];
  /** Packets sent on the way out so far, and on the loopback, which never leaves the computer. */
  sent(): { readonly out: number; readonly loopback: number };
}

/** Whether this computer lets us make networks: Linux, as root, with iproute2. */
export function canMakeNetworks(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('ip', ['netns', 'list']);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a network namespace with a route for everything through one end of a cable whose other end nobody listens at. It is gone
 * when the test ends.
 */
export function ownNetwork(): OwnNetwork {
  const name = `wellspring-${process.pid}-${Date.now() % 100_000}`;
  const ip = (...args: readonly string[]) => execFileSync('ip', args);
  ip('netns', 'add', name);
  onTestFinished(() => {
    ip('netns', 'del', name);
  });
  const inside = ['ip', 'netns', 'exec', name] as const;
  const run = (...args: readonly string[]) => execFileSync('ip', [...inside.slice(1), ...args]).toString();
  // What a kernel says of itself in IPv6 when a cable is plugged in would be counted too.
  run('sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1', 'net.ipv6.conf.default.disable_ipv6=1');
  run('ip', 'link', 'add', 'out', 'type', 'veth', 'peer', 'name', 'nobody');
  for (const link of ['lo', 'out', 'nobody']) run('ip', 'link', 'set', link, 'up');
  run('ip', 'addr', 'add', '10.99.0.1/24', 'dev', 'out');
  run('ip', 'route', 'add', 'default', 'via', '10.99.0.2');
  const packets = (link: string) => Number(run('cat', `/sys/class/net/${link}/statistics/tx_packets`));
  return { inside, sent: () => ({ out: packets('out'), loopback: packets('lo') }) };
}
