import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Circle, PersonRow } from '../../shared/contract/people.ts';
import { Answered } from '../components/answered.tsx';
import { Empty } from '../components/empty.tsx';
import { PageHead } from '../components/page-head.tsx';
import { usePeople, useStatus } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import styles from './discover.module.css';
import { SuggestionCards } from './suggestion-cards.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useDeck } from './use-deck.ts';

const { discover } = words;
const noCircles: readonly Circle[] = [];

/** The people an import found, to be kept or not, one card at a time or as a list. */
export function DiscoverView() {
  const suggestions = usePeople('suggestions');
  return (
    <div className={styles.view}>
      <Answered query={suggestions}>{(rows) => <Deck rows={rows} />}</Answered>
    </div>
  );
}

function Deck({ rows }: { rows: readonly PersonRow[] }) {
  const status = useStatus().data;
  const [shown, setShown] = useState<'cards' | 'list'>('cards');
  const desk = useDeck(rows);
  const circles = status?.circles ?? noCircles;
  if (desk.deck.length === 0) return <Nobody everImported={(status?.people.network ?? 0) > 0} />;
  return (
    <>
      <PageHead title={discover.title} text={discover.intro} asOf={status?.asOfSentence ?? ''}>
        <SegmentedControl
          aria-label={discover.shownAs}
          value={shown}
          onChange={(value) => setShown(value === 'list' ? 'list' : 'cards')}
          data={[
            { value: 'cards', label: discover.cards },
            { value: 'list', label: discover.list },
          ]}
        />
      </PageHead>
      {shown === 'cards' ? (
        <SuggestionCards desk={desk} circles={circles} />
      ) : (
        <SuggestionList desk={desk} circles={circles} />
      )}
    </>
  );
}

function Nobody({ everImported }: { everImported: boolean }) {
  const { title, text, none, noneText, imports, people } = discover.empty;
  return (
    <Empty title={everImported ? title : none} text={everImported ? text : noneText}>
      {everImported ? (
        <Button component="a" href={placeText({ view: 'people', person: null })}>
          {people}
        </Button>
      ) : null}
      <Button
        component="a"
        variant={everImported ? 'default' : 'filled'}
        href={placeText({ view: 'imports' })}
      >
        {imports}
      </Button>
    </Empty>
  );
}
