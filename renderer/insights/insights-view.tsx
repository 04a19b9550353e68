import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import type { InsightsPage } from '../../shared/contract/insights.ts';
import { Answered } from '../components/answered.tsx';
import { Empty } from '../components/empty.tsx';
import { PageHead } from '../components/page-head.tsx';
import { useInsights, useStatus } from '../data/queries.ts';
import { useToday } from '../person/use-today.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import { Backtest } from './backtest.tsx';
import { CircleTrends } from './circle-trends.tsx';
import { Coverage } from './coverage.tsx';
import styles from './insights.module.css';
import { MonthsPicture } from './months-picture.tsx';
import { NetworkPicture } from './network/network-picture.tsx';
import { NetworkTable } from './network/network-table.tsx';
import { Reconnect } from './reconnect.tsx';
import { YearOfWeeks } from './year-of-weeks.tsx';

const { insights } = words;

/** The look back: how evenly the user reaches out, who is around them, what was given and asked, and how well all this works. */
export function InsightsView() {
  const page = useInsights();
  const status = useStatus().data;
  if (status?.people.network === 0) return <Nobody found={status.people.suggestions} />;
  return (
    <div className={styles.view}>
      <Answered query={page}>{(shown) => <Page page={shown} status={status} />}</Answered>
    </div>
  );
}

function Page({ page, status }: { page: InsightsPage; status: LibraryStatus | undefined }) {
  const today = useToday();
  const circles = status?.circles ?? [];
  const { steadiness } = page;
  return (
    <>
      <PageHead title={insights.title} asOf={page.asOfSentence} />
      <Section title={insights.steadiness.title}>
        <p
          className={styles.finding}
          title={steadiness === null ? undefined : insights.steadiness.hint(Math.round(steadiness * 100))}
        >
          {page.steadinessSentence}
        </p>
        {page.weeks.length > 0 ? <YearOfWeeks weeks={page.weeks} /> : null}
        {page.pattern ? <p className={styles.question}>{page.pattern}</p> : null}
        {page.overload ? <p className={styles.question}>{page.overload}</p> : null}
      </Section>
      <Section title={insights.network.title} text={insights.network.text}>
        <NetworkPicture marks={page.network} circles={circles} />
        <NetworkTable marks={page.network} circles={circles} />
      </Section>
      {page.circles.length > 0 ? (
        <Section title={insights.circles.title}>
          <CircleTrends circles={page.circles} day={status?.asOf ?? today} />
        </Section>
      ) : null}
      <Section title={insights.months.title}>
        {page.months.some(
          ({ gaveIn, gaveOut, askedIn, askedOut }) => gaveIn + gaveOut + askedIn + askedOut > 0,
        ) ? (
          <MonthsPicture months={page.months} />
        ) : (
          <p className={styles.text}>{insights.months.empty}</p>
        )}
      </Section>
      <Section title={insights.reconnect.title}>
        <Reconnect ties={page.reconnect} />
      </Section>
      <Section title={insights.backtest.title}>
        <Backtest verdict={page.verdictSentence} />
      </Section>
      <Section title={insights.coverage.title}>
        <Coverage files={page.coverage} />
      </Section>
    </>
  );
}

function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <header>
        <h2 className={styles.title}>{title}</h2>
        {text ? <p className={styles.text}>{text}</p> : null}
      </header>
      {children}
    </section>
  );
}

function Nobody({ found }: { found: number }) {
  const { title, text, discover, imports } = insights.empty;
  return (
    <Empty title={title} text={text}>
      {found > 0 ? (
        <Button component="a" href={placeText({ view: 'discover' })}>
          {discover(found)}
        </Button>
      ) : (
        <Button component="a" href={placeText({ view: 'imports' })}>
          {imports}
        </Button>
      )}
    </Empty>
  );
}
