import { Button } from '@mantine/core';
import { IconArrowBackUp, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { Circle } from '../../shared/contract/people.ts';
import { KeyHint } from '../components/key-hint.tsx';
import { useKeys } from '../shell/use-keys.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import type { Decision } from './deck.ts';
import styles from './discover.module.css';
import { SuggestionCard } from './suggestion-card.tsx';
import type { useDeck } from './use-deck.ts';

const { discover } = words;

/** One card at a time, with every key printed on what it does. */
export function SuggestionCards({
  desk,
  circles,
}: {
  desk: ReturnType<typeof useDeck>;
  circles: readonly Circle[];
}) {
  const { deck, here, move } = desk;
  const person = deck[here];
  const decide = (decision: Decision) => {
    if (person) void desk.decide(person.id, decision);
  };
  const keyed = circles.slice(0, 9);
  useKeys({
    ...Object.fromEntries(
      keyed.map((circle, at) => [String(at + 1), () => decide({ kind: 'keep', circle: circle.key })]),
    ),
    l: () => decide({ kind: 'later' }),
    n: () => decide({ kind: 'never' }),
    z: () => void desk.takeBack(),
    ArrowLeft: () => move(Math.max(0, here - 1)),
    ArrowRight: () => move(Math.min(deck.length - 1, here + 1)),
  });
  if (!person) return null;
  const icon = { size: iconSize.small, stroke: iconStroke, 'aria-hidden': true } as const;
  return (
    <div className={styles.cards}>
      <SuggestionCard key={person.id} person={person}>
        <div className={styles.decisions}>
          <p className={styles.keepIn} aria-hidden="true">
            {discover.keepIn}
          </p>
          <fieldset className={styles.circles} aria-label={discover.keepIn}>
            {keyed.map((circle, at) => (
              <button
                key={circle.key}
                type="button"
                className={styles.circle}
                aria-keyshortcuts={String(at + 1)}
                onClick={() => decide({ kind: 'keep', circle: circle.key })}
              >
                <KeyHint>{String(at + 1)}</KeyHint>
                <span className={styles.circleName}>{circle.name}</span>
                <span className={styles.circleDays}>{discover.everyDays(circle.days)}</span>
              </button>
            ))}
          </fieldset>
          <div className={styles.others}>
            <Button
              variant="subtle"
              color="gray"
              title={discover.laterHint}
              aria-keyshortcuts="l"
              rightSection={<KeyHint>L</KeyHint>}
              onClick={() => decide({ kind: 'later' })}
            >
              {discover.later}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              title={discover.neverHint}
              aria-keyshortcuts="n"
              rightSection={<KeyHint>N</KeyHint>}
              onClick={() => decide({ kind: 'never' })}
            >
              {discover.never}
            </Button>
          </div>
        </div>
      </SuggestionCard>
      <footer className={styles.foot}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-keyshortcuts="z"
          disabled={desk.decidedCount === 0}
          leftSection={<IconArrowBackUp {...icon} />}
          rightSection={<KeyHint>Z</KeyHint>}
          onClick={() => void desk.takeBack()}
        >
          {discover.undo}
        </Button>
        <span className={styles.position} role="status">
          {discover.position(here + 1, deck.length)}
        </span>
        <span className={styles.moves}>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={discover.previous}
            aria-keyshortcuts="ArrowLeft"
            disabled={here === 0}
            onClick={() => move(here - 1)}
          >
            <IconChevronLeft {...icon} />
            <KeyHint>←</KeyHint>
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={discover.next}
            aria-keyshortcuts="ArrowRight"
            disabled={here === deck.length - 1}
            onClick={() => move(here + 1)}
          >
            <KeyHint>→</KeyHint>
            <IconChevronRight {...icon} />
          </Button>
        </span>
      </footer>
    </div>
  );
}
