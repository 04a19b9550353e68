import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Circle, PersonRow } from '../../shared/contract/people.ts';
import { Answered } from '../components/answered.tsx';
import { useFoundInText, usePeople, useStatus } from '../data/queries.ts';
import { PersonView } from '../person/person-view.tsx';
import { useKeys } from '../shell/use-keys.ts';
import { goTo } from '../shell/use-place.ts';
import { narrowWindow, slimWindow } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { AddPerson } from './add-person.tsx';
import { arrange, sortedBy } from './arrange.ts';
import { useArrangement, useStandsOn } from './arrangement-memory.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { useChosenPeople } from './chosen-people.ts';
import { NoPeople, NothingFound } from './no-people.tsx';
import { PeopleTable } from './people-table.tsx';
import { PeopleTools } from './people-tools.tsx';
import styles from './people-view.module.css';

const noCircles: readonly Circle[] = [];

/** All of the network as a table, and beside it the person who is open. */
export function PeopleView({ person }: { person: string | null }) {
  const people = usePeople('network');
  const circles = useStatus().data?.circles ?? noCircles;
  const narrow = useMediaQuery(narrowWindow, false, { getInitialValueInEffect: false });
  const [adding, setAdding] = useState(false);
  useKeys({ a: () => setAdding(true) });

  const showsList = person === null || !narrow;
  return (
    <div className={styles.view} data-split={(person !== null && !narrow) || undefined}>
      {showsList ? (
        <section className={styles.list} aria-label={words.people.title}>
          <Answered query={people}>
            {(rows) => <List rows={rows} circles={circles} person={person} onAdd={() => setAdding(true)} />}
          </Answered>
        </section>
      ) : null}
      {person === null ? null : <PersonView key={person} id={person} circles={circles} />}
      <AddPerson circles={circles} opened={adding} onClose={() => setAdding(false)} />
    </div>
  );
}

function List(props: {
  rows: readonly PersonRow[];
  circles: readonly Circle[];
  person: string | null;
  onAdd: () => void;
}) {
  const { rows, circles, person, onAdd } = props;
  const [arrangement, change] = useArrangement();
  const [standsOn, setStandsOn] = useStandsOn();
  const slim = useMediaQuery(slimWindow, false, { getInitialValueInEffect: false });
  const room = person === null && !slim ? 'wide' : 'split';
  // Letters appear at once; the list follows when there is time between two frames.
  const calm = useDeferredValue(arrangement);
  const found = useFoundInText(calm.search);
  const inText = useMemo(() => new Map(found.map(({ id, line }) => [id, line])), [found]);
  const shown = useMemo(() => arrange(rows, calm, inText), [rows, calm, inText]);
  const here = person ?? standsOn;
  const chosen = useChosenPeople(shown, here);
  const open = (id: string) => {
    setStandsOn(id);
    goTo({ view: 'people', person: id }, person === null ? 'step' : 'replace');
  };

  if (rows.length === 0) return <NoPeople onAdd={onAdd} />;
  return (
    <>
      <PeopleTools
        arrangement={arrangement}
        circles={circles}
        shown={shown.length}
        all={rows.length}
        room={room}
        onChange={change}
        onAdd={onAdd}
      />
      {shown.length === 0 ? (
        <NothingFound onClear={() => change({ search: '', circles: [], states: [], waiting: [] })} />
      ) : (
        <PeopleTable
          rows={shown}
          circles={circles}
          room={room}
          sort={arrangement.sort}
          here={here}
          chosen={chosen}
          inText={inText}
          onSort={(column) => change({ sort: sortedBy(column, arrangement.sort) })}
          onMove={(id) => (person === null ? setStandsOn(id) : open(id))}
          onOpen={open}
        />
      )}
      {chosen.ids.size > 0 ? <ChosenBar chosen={chosen} circles={circles} /> : null}
    </>
  );
}
