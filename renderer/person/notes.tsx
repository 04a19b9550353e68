import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { useKeys } from '../shell/use-keys.ts';
import { words } from '../wording/en.ts';
import styles from './section.module.css';

const said = {
  same: '',
  saving: words.person.notesSaving,
  saved: words.person.notesSaved,
  failed: words.person.notesFailed,
} as const;

/** What the user wants to remember of a person; saved when they go on to something else. */
export function Notes({ page }: { page: PersonPage }) {
  const { perform } = useActs();
  const [text, setText] = useState(page.notes);
  const [state, setState] = useState<keyof typeof said>('same');
  const saved = useRef(page.notes);
  const field = useRef<HTMLTextAreaElement>(null);
  useKeys({ n: () => field.current?.focus() });
  // Undo, or another window, changed the notes while nobody was typing here: show what holds now.
  if (page.notes !== saved.current && text === saved.current) {
    saved.current = page.notes;
    setText(page.notes);
  }
  const save = async () => {
    if (text === saved.current) return;
    const before = saved.current;
    saved.current = text;
    setState('saving');
    const done = await perform([{ type: 'note', person: page.id, text }], 'quiet');
    if (!done) saved.current = before;
    setState(done ? 'saved' : 'failed');
  };
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h3 className={styles.title} id="notes-title">
          {words.person.notes}
        </h3>
        <span className={styles.aside} role="status">
          {said[state]}
        </span>
      </header>
      <Textarea
        ref={field}
        aria-keyshortcuts="n"
        aria-labelledby="notes-title"
        placeholder={words.person.notesHint}
        value={text}
        maxLength={100_000}
        autosize
        minRows={2}
        maxRows={14}
        variant="filled"
        onChange={(event) => {
          setText(event.currentTarget.value);
          setState('same');
        }}
        onBlur={() => void save()}
      />
    </section>
  );
}
