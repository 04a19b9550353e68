import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Circle, LikelyPair } from '../../shared/contract/people.ts';
import { Answered } from '../components/answered.tsx';
import { Empty } from '../components/empty.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { PageHead } from '../components/page-head.tsx';
import { useLikelySame, useStatus } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { useKeys } from '../shell/use-keys.ts';
import { goTo } from '../shell/use-place.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { PairFacts } from './pair-facts.tsx';
import styles from './same.module.css';
import { type PairAnswer, pairKey, usePairs } from './use-pairs.ts';

const { same } = words;
const noCircles: readonly Circle[] = [];
const people = { view: 'people', person: null } as const;

/** Two people who may be one, side by side, one pair at a time. */
export function SameView() {
  const pairs = useLikelySame();
  useKeys({ Escape: () => goTo(people) });
  return (
    <div className={styles.view}>
      <Answered query={pairs}>{(found) => <Pairs pairs={found} />}</Answered>
    </div>
  );
}

function Pairs({ pairs }: { pairs: readonly LikelyPair[] }) {
  const { open, answer, takeBack, answeredCount } = usePairs(pairs);
  const circles = useStatus().data?.circles ?? noCircles;
  const [pair] = open;
  const say = (given: PairAnswer) => {
    if (pair) void answer(pair, given);
  };
  useKeys({
    m: () => say('merge'),
    n: () => say('not same'),
    s: () => say('skip'),
    z: () => void takeBack(),
  });
  const back = (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      aria-keyshortcuts="z"
      disabled={answeredCount === 0}
      leftSection={<IconArrowBackUp size={iconSize.small} stroke={iconStroke} aria-hidden="true" />}
      rightSection={<KeyHint>Z</KeyHint>}
      onClick={() => void takeBack()}
    >
      {same.undo}
    </Button>
  );
  if (!pair) {
    return (
      <Empty title={same.empty.title} text={same.empty.text}>
        <Button component="a" href={placeText(people)}>
          {same.empty.people}
        </Button>
        {answeredCount > 0 ? back : null}
      </Empty>
    );
  }
  return (
    <>
      <PageHead title={same.title} text={same.intro} />
      <div className={styles.pair}>
        <article key={pairKey(pair)} className={styles.card} aria-label={same.pair(pair.a.name, pair.b.name)}>
          <p className={styles.reason} role="status">
            {pair.reason}
          </p>
          <PairFacts pair={pair} circles={circles} />
          <div className={styles.answers}>
            <Button aria-keyshortcuts="m" rightSection={<KeyHint>M</KeyHint>} onClick={() => say('merge')}>
              {same.merge}
            </Button>
            <Button
              variant="default"
              aria-keyshortcuts="n"
              rightSection={<KeyHint>N</KeyHint>}
              onClick={() => say('not same')}
            >
              {same.notSame}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              title={same.skipHint}
              aria-keyshortcuts="s"
              rightSection={<KeyHint>S</KeyHint>}
              onClick={() => say('skip')}
            >
              {same.skip}
            </Button>
          </div>
        </article>
        <footer className={styles.foot}>
          {back}
          <span className={styles.position} role="status">
            {same.left(open.length)}
          </span>
        </footer>
      </div>
    </>
  );
}
