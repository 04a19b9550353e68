import { ActionIcon, Collapse, Menu, UnstyledButton } from '@mantine/core';
import {
  IconCheck,
  IconCircleCheckFilled,
  IconDots,
  IconDroplet,
  IconDropletFilled,
} from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { LedgerEntry } from '../../shared/contract/ledger.ts';
import type { NamedPerson } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { ASK_KINDS, type AskKind, GIVE_KINDS, type GiveKind } from '../../shared/model/act-kinds.ts';
import { correctionsOf } from '../attention/corrections.ts';
import { useActs } from '../data/use-acts.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { dayBrief } from '../wording/format.ts';
import styles from './ledger.module.css';
import { useToday } from './use-today.ts';

const { ledger, person: personWords } = words;
const icon = { size: iconSize.small, stroke: iconStroke, 'aria-hidden': true } as const;

/** What an entry is, in a few words: "You gave an introduction". */
function entryWords({ type, kind, direction }: Pick<LedgerEntry, 'type' | 'kind' | 'direction'>): string {
  return type === 'give'
    ? ledger.entry[direction].give(kind as GiveKind)
    : ledger.entry[direction].ask(kind as AskKind);
}

/** One give or ask: what, when, the sentence it stands in, why it is here, and ways to say yes or no to it. */
export function LedgerLine({ entry, person }: { entry: LedgerEntry; person: NamedPerson }) {
  const { perform } = useActs();
  const today = useToday();
  const [why, setWhy] = useState(false);
  const reason = useId();
  const { type, date, sentence, status, hit } = entry;
  const said = entryWords(entry);
  const Drop = type === 'give' ? IconDropletFilled : IconDroplet;
  const judge = (as: Extract<Act, { type: 'judge' }>['as']) =>
    hit ? void perform([{ type: 'judge', person: person.id, hit, as }]) : undefined;
  return (
    <li className={styles.entry} data-status={status} data-type={type}>
      <Drop {...icon} className={styles.drop} />
      <div className={styles.words}>
        <p className={styles.line}>
          <span className={styles.what}>{said}</span>
          <time className={styles.date} dateTime={date}>
            {dayBrief(date, today)}
          </time>
          <UnstyledButton
            className={styles.why}
            aria-expanded={why}
            aria-controls={reason}
            aria-label={`${personWords.why} ${said}`}
            onClick={() => setWhy(!why)}
          >
            {why ? personWords.whyHide : personWords.why}
          </UnstyledButton>
        </p>
        {sentence ? <blockquote className={styles.quote}>{sentence}</blockquote> : null}
        <Collapse expanded={why} id={reason}>
          <p className={styles.reason}>
            {entry.why} {hit ? `(${ledger.status[status]})` : null}
          </p>
        </Collapse>
      </div>
      {hit === null ? (
        <span className={styles.byHand}>{ledger.byHand}</span>
      ) : (
        <div className={styles.answers}>
          {status === 'confirmed' ? (
            <span className={styles.confirmed} title={ledger.status.confirmed}>
              <IconCircleCheckFilled {...icon} />
              <span className="heard">{ledger.status.confirmed}</span>
            </span>
          ) : (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${status === 'rejected' ? ledger.takeIn : ledger.confirm}: ${said}`}
              title={status === 'rejected' ? ledger.takeIn : ledger.confirm}
              onClick={() => judge('confirmed')}
            >
              <IconCheck {...icon} />
            </ActionIcon>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={ledger.correct(said)}>
                <IconDots {...icon} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown aria-label={ledger.correct(said)}>
              {status === 'rejected' ? null : (
                <>
                  <Menu.Label>{words.attention.wrong.title}</Menu.Label>
                  {correctionsOf(person, hit).map(({ key, says, acts }) => (
                    <Menu.Item key={key} onClick={() => void perform(acts)}>
                      {says}
                    </Menu.Item>
                  ))}
                  <Menu.Divider />
                </>
              )}
              <Menu.Label>{ledger.change}</Menu.Label>
              {otherKinds(entry).map(({ kind, says }) => (
                <Menu.Item key={kind} onClick={() => judge(kind)}>
                  {says}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
    </li>
  );
}

/** What an entry could be instead: the other kinds of its type, since a give seldom is an ask. */
function otherKinds({ type, kind }: LedgerEntry): readonly { kind: GiveKind | AskKind; says: string }[] {
  return type === 'give'
    ? GIVE_KINDS.filter((one) => one !== kind).map((one) => ({ kind: one, says: ledger.gives[one] }))
    : ASK_KINDS.filter((one) => one !== kind).map((one) => ({ kind: one, says: ledger.asks[one] }));
}
