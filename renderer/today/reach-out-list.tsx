import { useEffect, useRef } from 'react';
import type { ReachOut, TodayPage } from '../../shared/contract/today.ts';
import { useStatus } from '../data/queries.ts';
import { useKeys } from '../shell/use-keys.ts';
import { goTo } from '../shell/use-place.ts';
import { words } from '../wording/en.ts';
import { notNow, ReachOutEntry } from './reach-out-entry.tsx';
import styles from './today.module.css';
import { useHelp } from './use-help.ts';
import { useReachOuts } from './use-reach-outs.ts';

/** The few people of the day. J and K move from one to the next; letters act on the one the keys stand on. */
export function ReachOutList({ page }: { page: TodayPage }) {
  const { people, here, move, opened, setOpened, perform } = useReachOuts(page.reachOut);
  const { help, writeTo } = useHelp(perform);
  const circles = useStatus().data?.circles ?? [];
  const list = useRef<HTMLOListElement>(null);
  const current = people[here];

  const focus = (at: number) => {
    const to = Math.max(0, Math.min(people.length - 1, at));
    move(to);
    list.current?.querySelectorAll<HTMLElement>('[data-person]')[to]?.focus();
  };
  const onCurrent = (act: (reachOut: ReachOut) => void) => () => {
    if (current) act(current);
  };
  const suggest = (at: number) =>
    onCurrent((reachOut) => {
      const suggestion = reachOut.suggestions[at];
      if (suggestion) void help(reachOut, suggestion);
    });
  // The first press goes to where the keys stand already, so that nobody is passed over.
  const stands = () => list.current?.contains(document.activeElement) ?? false;
  useKeys({
    j: () => focus(stands() ? here + 1 : here),
    ArrowDown: () => focus(stands() ? here + 1 : here),
    k: () => focus(here - 1),
    ArrowUp: () => focus(here - 1),
    l: onCurrent(() => setOpened('log')),
    s: onCurrent(() => setOpened('snooze')),
    y: onCurrent(() => setOpened('why')),
    w: onCurrent((reachOut) => void writeTo(reachOut)),
    x: onCurrent((reachOut) => void perform(reachOut.person.id, [notNow(reachOut)])),
    Enter: onCurrent(({ person }) => goTo({ view: 'people', person: person.id })),
    '1': suggest(0),
    '2': suggest(1),
  });

  // Whoever had the focus may have left the list: it goes on to who stands there now.
  const currentId = current?.person.id;
  const before = useRef(currentId);
  useEffect(() => {
    const same = before.current === currentId;
    before.current = currentId;
    if (same || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[data-here] [data-person]')?.focus({ preventScroll: true });
  }, [currentId]);

  if (people.length === 0) return null;
  return (
    <ol ref={list} className={styles.people} aria-label={words.today.people}>
      {people.map((reachOut, at) => (
        <ReachOutEntry
          key={reachOut.person.id}
          reachOut={reachOut}
          circle={circles.find(({ key }) => key === reachOut.person.circle)?.name ?? ''}
          here={at === here}
          opened={at === here ? opened : null}
          onHere={() => at !== here && move(at)}
          onOpened={setOpened}
          onHelp={(suggestion) => void help(reachOut, suggestion)}
          onWrite={() => void writeTo(reachOut)}
          perform={(acts) => void perform(reachOut.person.id, acts)}
        />
      ))}
    </ol>
  );
}
