/**
 * The socket a bus address names, as `net.connect` takes it: a path, or an abstract name behind a NUL. Null for addresses
 * of another kind (D-Bus specification, "Server Addresses").
 *
 * @param address as DBUS_SESSION_BUS_ADDRESS has it: alternatives separated by `;`, values escaped with `%`
 */
export function socketOf(address: string): string | null {
  for (const one of address.split(';')) {
    const [, options] = /^unix:(.*)$/.exec(one) ?? [];
    if (options === undefined) continue;
    const values = new Map(
      options.split(',').map((option) => {
        const [key = '', value = ''] = option.split('=', 2);
        return [key, unescaped(value)];
      }),
    );
    const path = values.get('path');
    if (path) return path;
    const abstract = values.get('abstract');
    if (abstract) return `\0${abstract}`;
  }
  return null;
}

function unescaped(value: string): string {
  return value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
