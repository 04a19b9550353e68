import { Button } from '@mantine/core';
import type { TodayMatter, TodayPage } from '../../shared/contract/today.ts';
import { Matter } from '../attention/matters.tsx';
import { Answered } from '../components/answered.tsx';
import { AsOf } from '../components/as-of.tsx';
import { Empty } from '../components/empty.tsx';
import { usePortion } from '../components/portion.tsx';
import { usePeopleAhead, useStatus, useTodayPage } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import { weekdayText } from '../wording/format.ts';
import { ComingUp, Meetings } from './beside.tsx';
import { ReachOutList } from './reach-out-list.tsx';
import styles from './today.module.css';

const { today, attention } = words;

/** The day: the few people to reach out to, whom one meets, and what is open. */
export function TodayView() {
  const page = useTodayPage();
  const network = useStatus().data?.people.network;
  if (network === 0) return <Nobody />;
  return (
    <Answered query={page}>
      {(day) => (
        <>
          <PeopleAhead />
          <Day page={day} />
        </>
      )}
    </Answered>
  );
}

function Day({ page }: { page: TodayPage }) {
  const beside = page.meetings.length + page.upcoming.length > 0;
  const open = page.reachOut.length + page.repliesOwed.length + page.promises.length + page.thanks.length;
  const nothing = page.stale === null && open === 0;
  return (
    <div className={styles.view} data-beside={beside || undefined}>
      <header className={styles.head}>
        <h1 className={styles.day}>{weekdayText(page.day)}</h1>
        <p className={styles.headline}>{page.headline}</p>
        <AsOf sentence={page.asOfSentence} />
      </header>
      <div className={styles.main}>
        {page.stale === null ? null : <Stale sentence={page.stale} />}
        <ReachOutList page={page} />
        {page.beyondSentence ? <p className={styles.beyond}>{page.beyondSentence}</p> : null}
        {page.basisSentence ? <p className={styles.beyond}>{page.basisSentence}</p> : null}
        {nothing ? <NothingToday /> : null}
        <Matters matters={page.repliesOwed} />
        <Matters matters={page.promises} />
        <Matters matters={page.thanks} />
      </div>
      {beside ? (
        <aside className={styles.aside}>
          <Meetings meetings={page.meetings} />
          <ComingUp upcoming={page.upcoming} day={page.day} />
        </aside>
      ) : null}
    </div>
  );
}

/** Once the day is shown. */
function PeopleAhead() {
  usePeopleAhead();
  return null;
}

/** Open matters of a kind that are shown at first. */
const fewMatters = 5;

function Matters({ matters }: { matters: readonly TodayMatter[] }) {
  const [shown, more] = usePortion(matters, fewMatters);
  const [first] = shown;
  if (!first) return null;
  const title = attention.matters[first.matter];
  return (
    <section className={styles.matters} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul>
        {shown.map((matter) => (
          <Matter key={matter.key} matter={matter} person={matter.person} link="name" />
        ))}
      </ul>
      {more}
    </section>
  );
}

function Stale({ sentence }: { sentence: string }) {
  return (
    <section className={styles.stale}>
      <h2 className={styles.staleTitle}>{today.stale.title}</h2>
      <p>{sentence}</p>
      <Button component="a" href={placeText({ view: 'imports' })}>
        {today.stale.imports}
      </Button>
    </section>
  );
}

function NothingToday() {
  const { title, text, people } = today.empty;
  return (
    <Empty within="part" title={title} text={text}>
      <Button component="a" variant="default" href={placeText({ view: 'people', person: null })}>
        {people}
      </Button>
    </Empty>
  );
}

function Nobody() {
  const found = useStatus().data?.people.suggestions ?? 0;
  const { title, text, discover, imports } = today.nobody;
  return (
    <Empty title={title} text={text}>
      {found > 0 ? (
        <Button component="a" href={placeText({ view: 'discover' })}>
          {discover(found)}
        </Button>
      ) : null}
      <Button component="a" variant={found > 0 ? 'default' : 'filled'} href={placeText({ view: 'imports' })}>
        {imports}
      </Button>
    </Empty>
  );
}
