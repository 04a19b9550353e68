import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { autostartFile } from '../../../main/desktop/autostart-file.ts';
import { socketOf } from '../../../main/desktop/dbus/bus-address.ts';
import { hashOf } from '../../../main/desktop/place.ts';
import { systemZone } from '../../../main/desktop/system-zone.ts';

describe('the autostart file', () => {
  it('quotes every argument, for the shell and once more for the file', () => {
    const file = autostartFile(['/opt/My "App"/100% $HOME\\x', '--hidden']);
    // The shell of the specification sees "/opt/My \"App\"/100% \$HOME\\x" "--hidden".
    expect(file).toContain(String.raw`Exec="/opt/My \\"App\\"/100%% \\$HOME\\\\x" "--hidden"`);
    expect(file.split('\n')[0]).toBe('[Desktop Entry]');
  });
});

describe('the address of a bus', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
    ['unix:path=/tmp/a%20b,guid=12', '/tmp/a b'],
    ['unix:abstract=/tmp/dbus-x,guid=1', '\0/tmp/dbus-x'],
    ['tcp:host=localhost,port=1;unix:path=/b', '/b'],
    ['tcp:host=localhost,port=1', null],
    ['', null],
  ])('%s', (address, socket) => {
    expect(socketOf(address)).toBe(socket);
  });
});

describe('a place of the page', () => {
  it('is written as the page reads it', () => {
    expect(hashOf({ at: 'today' })).toBe('#/today');
    expect(hashOf({ at: 'person', person: 'p/1 é', state: 'open' })).toBe('#/people/p%2F1%20%C3%A9');
    expect(hashOf({ at: 'person', person: 'p1', state: 'choosing a day' })).toBe('#/people/p1/put-off');
  });
});

describe.runIf(process.platform !== 'win32')('the zone of the computer', () => {
  const before = process.env.TZ;
  const inFolder = (make: (path: string) => void): string => {
    const folder = mkdtempSync(join(tmpdir(), 'wellspring-zone-'));
    try {
      delete process.env.TZ;
      make(join(folder, 'localtime'));
      return systemZone(join(folder, 'localtime'));
    } finally {
      if (before !== undefined) process.env.TZ = before;
      rmSync(folder, { recursive: true });
    }
  };
  const ofNode = new Intl.DateTimeFormat().resolvedOptions().timeZone;

  it('is read anew from the link that a traveller changes', () => {
    expect(inFolder((path) => symlinkSync('/usr/share/zoneinfo/Asia/Tokyo', path))).toBe('Asia/Tokyo');
    expect(inFolder((path) => symlinkSync('../usr/share/zoneinfo/America/Argentina/Ushuaia', path))).toBe(
      'America/Argentina/Ushuaia',
    );
  });

  it('is what Node took at its start where nothing else tells', () => {
    expect(inFolder((path) => symlinkSync('/usr/share/zoneinfo/Nowhere/Else', path))).toBe(ofNode);
    expect(inFolder((path) => writeFileSync(path, 'TZif2'))).toBe(ofNode);
    expect(inFolder(() => {})).toBe(ofNode);
  });
});
