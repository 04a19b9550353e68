import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeNotifications, type NotificationDesk, type ReceivedNote } from './dbus/notifications.ts';
import { launch, type StartedApp } from './launch.ts';
import { ask, keepDue, writeDueMailbox } from './reminder-library.ts';

describe.runIf(process.platform === 'linux')(
  'a reminder, as the desktop receives it over the session bus',
  () => {
    let desk: NotificationDesk;
    let started: StartedApp;
    let mailbox: { folder: string; mail: string };
    let note: ReceivedNote;

    beforeAll(async () => {
      mailbox = await writeDueMailbox();
      desk = await becomeNotifications();
      started = await launch({ userData: mailbox.folder });
      await keepDue(started, mailbox.mail, ['Ana Moreau', 'Goran Hollis', 'Bram Bergson']);
      note = await desk.next();
    });
    afterAll(async () => {
      await started?.close().catch(() => {});
      desk?.close();
      await rm(mailbox.folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const personId = async (name: string) => {
      const rows = await ask(started.page, 'people.list', { scope: 'network' });
      return rows.find((row) => row.name === name)?.id ?? '';
    };

    it('is one digest with the names, why now, and the question', () => {
      expect(note).toMatchObject({ app: 'Wellspring', replaces: 0 });
      expect(note.title).toMatch(/^(Ana Moreau and Goran Hollis|Goran Hollis and Ana Moreau)$/);
      const lines = note.body.split('\n');
      expect(lines).toHaveLength(3);
      expect(note.body).toMatch(/^Ana Moreau: .*61/m);
      expect(note.body).toMatch(/^Goran Hollis: .*69/m);
      expect(lines[2]).toBe('How can I help?');
    });

    it('has a click, and buttons to open, log and put off the first of them', () => {
      const first = note.title.split(' and ')[0];
      expect(note.actions).toEqual([
        'default',
        'Open',
        'open',
        `Open ${first}`,
        'log',
        `I wrote to ${first}`,
        'put off',
        `${first} in a week`,
      ]);
    });

    it('logs from its button: the library changes, and the note names who is left', async () => {
      const [first = '', second = ''] = note.title.split(' and ');
      desk.choose(note, 'log');
      const left = await desk.next();
      expect(left).toMatchObject({ title: second, replaces: note.id });
      expect(left.body).toMatch(/How can I help\?$/);
      const page = await ask(started.page, 'people.person', { id: await personId(first) });
      expect(page?.timeline[0]).toMatchObject({ kind: 'mail', direction: 'out', source: 'by hand' });
      note = left;
    });

    it('opens the person on a click, also when the window was closed', async () => {
      const id = await personId(note.title);
      desk.choose(note, 'default');
      await started.page.getByRole('heading', { name: note.title }).waitFor();
      await started.page.close();
      const opened = started.app.waitForEvent('window');
      desk.choose(note, 'open');
      started = { ...started, page: await opened };
      await started.page.getByRole('heading', { name: note.title }).waitFor();
      expect(started.page.url()).toBe(`app://wellspring/#/people/${encodeURIComponent(id)}`);
    });

    it('puts off from its button, and is withdrawn when nobody is left', async () => {
      desk.choose(note, 'put off');
      await expect.poll(() => desk.withdrawn).toEqual([note.id]);
      const today = await ask(started.page, 'today.get', undefined);
      expect(today.reachOut).toEqual([]);
      const { undo } = await ask(started.page, 'library.status', undefined);
      expect(undo).toMatch(/put off until/);
    });
  },
);
