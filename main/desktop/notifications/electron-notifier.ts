import { Notification } from 'electron';
import type { Notifier } from './notifier.ts';

/** Chromium says nothing of a note that was shown well on some systems; without a failure by then it was. */
const patience = 3000;

/**
 * Notifications of macOS and Windows. Buttons are there on macOS. An app that is not signed may not show any from Electron 42 on:
 * it says so by `failed`.
 */
export function electronNotifier(): Notifier {
  // A notification is collected with its last reference, and its clicks would go nowhere.
  const showing = new Set<Notification>();
  return {
    show: ({ title, body, buttons }, answers) => {
      if (!Notification.isSupported()) return Promise.resolve(null);
      const make = (words: { title: string; body: string }, silent: boolean) => {
        const made = new Notification({
          ...words,
          silent,
          actions: buttons.map(({ label }) => ({ type: 'button' as const, text: label })),
        });
        made.on('click', () => answers.chosen('click'));
        made.on('action', (_event, index) => {
          const button = buttons[index];
          if (button) answers.chosen(button.key);
        });
        made.on('close', () => showing.delete(made));
        return made;
      };
      let note = make({ title, body }, false);
      showing.add(note);
      return new Promise((resolve) => {
        const shown = {
          replace: (words: { title: string; body: string }) => {
            if (!showing.delete(note)) return;
            note.close();
            note = make(words, true);
            showing.add(note);
            note.show();
          },
          withdraw: () => note.close(),
        };
        const late = setTimeout(() => resolve(shown), patience);
        note.once('show', () => {
          clearTimeout(late);
          resolve(shown);
        });
        note.once('failed', () => {
          clearTimeout(late);
          showing.delete(note);
          resolve(null);
        });
        note.show();
      });
    },
    close: () => {
      for (const note of showing) note.close();
    },
  };
}
