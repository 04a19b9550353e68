import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { PersonRow } from '../../shared/contract/people.ts';
import { KeyHint } from '../components/key-hint.tsx';
import { StateMark } from '../components/state-mark.tsx';
import { usePeople } from '../data/queries.ts';
import { goTo } from '../shell/use-place.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { type Command, findCommands, findPeople } from './find.ts';
import styles from './palette.module.css';
import { type PaletteDoors, useDoCommands, useViewCommands } from './use-commands.ts';

const { palette } = words;

/** People shown at most: who is further down is found by one more letter. */
const mostPeople = 7;
/** Commands before anything is typed: the ones of every day. */
const fewCommands = 4;
const nobody: readonly PersonRow[] = [];

/** One field from which people, views and commands are found and chosen, by keys alone. */
export function Palette(props: { opened: boolean; onClose: () => void; doors: PaletteDoors }) {
  const { opened, onClose, doors } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size="lg"
      padding={0}
      title={palette.title}
      classNames={{ header: 'heard', content: `${styles.content}`, body: `${styles.body}` }}
    >
      <Finder onClose={onClose} doors={doors} />
    </Modal>
  );
}

/** Something in the list: what it says, and what choosing it does. */
interface Entry {
  readonly key: string;
  readonly shows: ReactNode;
  readonly act: () => void;
}

// Inside the dialog, so that each opening begins with an empty field.
function Finder({ onClose, doors }: { onClose: () => void; doors: PaletteDoors }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const shown = useRef<HTMLDivElement>(null);
  const groups = useGroups(useDeferredValue(typed), doors);
  const entries = groups.flatMap(({ entries: some }) => some);
  const here = Math.min(at, entries.length - 1);

  useEffect(() => {
    if (here >= 0)
      shown.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) setAt((here + step + entries.length) % entries.length);
    else if (event.key === 'Enter') choose(entries[here]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.field}>
        <IconSearch size={iconSize.normal} stroke={iconStroke} aria-hidden="true" />
        <input
          data-autofocus
          className={styles.input}
          role="combobox"
          aria-label={palette.title}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={here >= 0 ? `${list}-${here}` : undefined}
          placeholder={palette.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={shown} id={list} className={styles.list} role="listbox" aria-label={palette.title}>
        {groups.map(({ name, entries: some }) =>
          some.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: the listbox pattern asks for groups of options
            <div key={name} role="group" aria-label={name}>
              <p className={styles.group} aria-hidden="true">
                {name}
              </p>
              {some.map((entry) => {
                const index = entries.indexOf(entry);
                return (
                  <div
                    key={entry.key}
                    id={`${list}-${index}`}
                    className={styles.option}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === here}
                    onPointerMove={() => setAt(index)}
                    onPointerDown={(event) => {
                      // The field keeps the focus.
                      event.preventDefault();
                      choose(entry);
                    }}
                  >
                    {entry.shows}
                  </div>
                );
              })}
            </div>
          ),
        )}
      </div>
      {entries.length === 0 ? (
        <p className={styles.nothing} role="status">
          {palette.nothing}
        </p>
      ) : null}
      <footer className={styles.foot} aria-hidden="true">
        <KeyHint>↑</KeyHint>
        <KeyHint>↓</KeyHint> {palette.move}
        <KeyHint>Enter</KeyHint> {palette.choose}
        <KeyHint>Esc</KeyHint> {palette.close}
      </footer>
    </>
  );
}

function useGroups(
  typed: string,
  doors: PaletteDoors,
): readonly { name: string; entries: readonly Entry[] }[] {
  const network = usePeople('network').data ?? nobody;
  const suggestions = usePeople('suggestions').data ?? nobody;
  const commands = useDoCommands(doors);
  const views = useViewCommands();
  const kept = findPeople(network, typed, mostPeople);
  const found = findPeople(suggestions, typed, mostPeople - kept.length);
  const commandGroup = (all: readonly Command[]) => findCommands(all, typed).map(commandEntry);
  const people = { name: palette.people, entries: [...kept, ...found].map(personEntry) };
  return [
    people,
    {
      name: palette.commands,
      entries: commandGroup(typed === '' ? commands.slice(0, fewCommands) : commands),
    },
    { name: palette.views, entries: commandGroup(views) },
  ];
}

function personEntry(row: PersonRow): Entry {
  return {
    key: row.id,
    act: () => goTo({ view: 'people', person: row.id }),
    shows: (
      <>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.beside}>{row.organization}</span>
        {row.state ? <StateMark state={row.state} /> : <span className={styles.beside}>{palette.found}</span>}
      </>
    ),
  };
}

function commandEntry({ key, label, keys, act }: Command): Entry {
  return {
    key,
    act,
    shows: (
      <>
        <span className={styles.label}>{label}</span>
        {keys === '' ? null : <KeyHint>{keys}</KeyHint>}
      </>
    ),
  };
}
