import { Popover, UnstyledButton } from '@mantine/core';
import type { NamedPerson, TodayReason } from '../../shared/contract/today.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { words } from '../wording/en.ts';
import { correctionsOf } from './corrections.ts';
import styles from './why-popover.module.css';

const { attention } = words;

interface WhyProps {
  readonly person: NamedPerson;
  /** The reason that is shown first, then the others. */
  readonly reasons: readonly TodayReason[];
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly perform: (acts: readonly Act[]) => void;
}

/** "why?": the facts behind each reason, and under what was found in a sentence the ways to say that it is wrong. */
export function WhyPopover({ person, reasons, opened, onOpened, perform }: WhyProps) {
  return (
    <Popover opened={opened} onChange={onOpened} position="bottom-start" width="24rem" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles.why}
          aria-keyshortcuts="y"
          aria-label={`${attention.why} ${person.name}`}
          onClick={() => onOpened(!opened)}
        >
          {attention.why}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {/* Opened to be read: the first way to object is one Tab away, not under the next Enter. */}
        <div className={styles.reasons} tabIndex={-1} data-autofocus>
          {reasons.map((reason, at) => (
            <section key={reason.key} className={styles.reason}>
              {at === 0 ? null : <p className={styles.sentence}>{reason.sentence}</p>}
              <ul className={styles.facts}>
                {reason.why.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
              {reason.hit ? (
                <div className={styles.wrong}>
                  <span className={styles.title}>{attention.wrong.title}</span>
                  {correctionsOf(person, reason.hit).map(({ key, says, acts }) => (
                    <UnstyledButton
                      key={key}
                      className={styles.correction}
                      onClick={() => {
                        onOpened(false);
                        perform(acts);
                      }}
                    >
                      {says}
                    </UnstyledButton>
                  ))}
                </div>
              ) : null}
            </section>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
