import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { KeyHint } from '../components/key-hint.tsx';
import { words } from '../wording/en.ts';
import { OfferedPeople } from './offered-people.tsx';
import styles from './quick-log.module.css';
import { QuickLogPreview } from './quick-log-preview.tsx';
import { type QuickLogDesk, useQuickLog } from './use-quick-log.ts';

const { quickLog } = words;
/** Where nobody is highlighted in the list of people. */
const nobody = -1;

/**
 * One line that becomes touches: with a preview while it is typed, people to complete it with, and an undo once it is saved. All of it
 * by keys. Needs nothing around it but the app's providers.
 * @param onClose called on Escape, when there is nothing nearer to close
 */
export function QuickLog({ onClose }: { onClose: () => void }) {
  const desk = useQuickLog();
  const [active, setActive] = useState(nobody);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const people = desk.offer?.people ?? [];
  const offers = people.map(({ id }) => id).join();
  // Another offer begins with nobody highlighted.
  const [known, setKnown] = useState(offers);
  if (known !== offers) {
    setKnown(offers);
    setActive(nobody);
  }
  const caretTo = useRef<number | null>(null);
  useEffect(() => {
    if (caretTo.current === null) return;
    input.current?.setSelectionRange(caretTo.current, caretTo.current);
    caretTo.current = null;
  });
  const choose = (index: number) => {
    const person = people[index];
    if (!person) return;
    caretTo.current = desk.choose(person);
    input.current?.focus();
  };
  const onKeyDown = keysOf(desk, { active, people: people.length, setActive, choose, onClose });
  return (
    <div className={styles.quickLog}>
      <div className={styles.field}>
        <TextInput
          ref={input}
          autoFocus
          data-autofocus
          label={quickLog.label}
          placeholder={quickLog.placeholder}
          value={desk.line}
          maxLength={1000}
          spellCheck={false}
          autoComplete="off"
          role="combobox"
          aria-expanded={people.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(active === nobody ? {} : { 'aria-activedescendant': `${list}-${active}` })}
          onChange={({ currentTarget }) =>
            desk.type(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)
          }
          onKeyDown={onKeyDown}
        />
        <OfferedPeople id={list} people={people} active={active} onChoose={choose} />
      </div>
      <QuickLogPreview log={desk.log} saved={desk.saved} />
      <div className={styles.foot}>
        <Button size="compact-sm" disabled={desk.log.state !== 'ready'} onClick={desk.save}>
          {quickLog.save}
        </Button>
        <KeyHint>{quickLog.saveKey}</KeyHint>
        {desk.saved.state === 'saved' ? (
          <>
            <Button size="compact-sm" variant="subtle" onClick={desk.undo}>
              {quickLog.undo}
            </Button>
            <KeyHint>{quickLog.undoKey}</KeyHint>
          </>
        ) : null}
        <span className={styles.close}>{quickLog.close}</span>
      </div>
    </div>
  );
}

interface ListKeys {
  readonly active: number;
  readonly people: number;
  readonly setActive: (index: number) => void;
  readonly choose: (index: number) => void;
  readonly onClose: () => void;
}

/** Keys of the line: arrows move in the list, Tab takes from it, Enter takes what is highlighted or saves, Escape closes the nearest. */
function keysOf(desk: QuickLogDesk, { active, people, setActive, choose, onClose }: ListKeys) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isOpen = people > 0;
    const took = () => event.preventDefault();
    if (isOpen && event.key === 'ArrowDown') {
      took();
      setActive((active + 1) % people);
    } else if (isOpen && event.key === 'ArrowUp') {
      took();
      setActive(active <= 0 ? people - 1 : active - 1);
    } else if (isOpen && event.key === 'Tab' && !event.shiftKey) {
      took();
      choose(Math.max(active, 0));
    } else if (event.key === 'Enter') {
      took();
      if (isOpen && (active !== nobody || desk.log.state !== 'ready')) choose(Math.max(active, 0));
      else desk.save();
    } else if (event.key === 'Escape') {
      took();
      event.stopPropagation();
      if (isOpen) desk.waive();
      else onClose();
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && desk.line === '') {
      // With letters in the line the key is the line's own.
      took();
      event.stopPropagation();
      desk.undo();
    }
  };
}
