import { Button } from '@mantine/core';
import type { OpenMatterEntry } from '../../shared/contract/ledger.ts';
import type { NamedPerson } from '../../shared/contract/today.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure } from '../data/toast.tsx';
import { useActs } from '../data/use-acts.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';
import { CorrectionMenu } from './correction-menu.tsx';
import styles from './matters.module.css';
import { useWrite } from './use-write.ts';

const { attention } = words;

interface MatterProps {
  readonly matter: OpenMatterEntry;
  readonly person: NamedPerson;
  /** `none` on the person's own page. */
  readonly link: 'name' | 'none';
}

/** Something open between the user and a person: what it is, the sentence, and how to settle it. */
export function Matter({ matter, person, link }: MatterProps) {
  const { perform } = useActs();
  const answer = useAnswer();
  const { said, sentence } = matter;
  return (
    <li className={styles.matter}>
      <div className={styles.line}>
        <p className={styles.said}>
          {link === 'name' ? (
            <a className={styles.name} href={placeText({ view: 'people', person: person.id })}>
              {person.name}
            </a>
          ) : null}
          <span>{said}</span>
        </p>
        <div className={styles.actions}>
          <Button size="compact-sm" variant="subtle" onClick={() => void answer(matter, person)}>
            {attention.answers[matter.matter]}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            title={attention.settledHint}
            aria-label={attention.settledLabel(person.name)}
            onClick={() => void perform([{ type: 'dismiss', person: person.id, reasons: [matter.key] }])}
          >
            {attention.settled}
          </Button>
          <CorrectionMenu person={person} hit={matter.hit} perform={(acts) => void perform(acts)} />
        </div>
      </div>
      {sentence ? <blockquote className={styles.quote}>{sentence}</blockquote> : null}
    </li>
  );
}

/** Opens a mail that answers something open, to the address the person uses most. */
function useAnswer(): (matter: OpenMatterEntry, person: NamedPerson) => Promise<void> {
  const bridge = useBridge();
  const write = useWrite();
  return async ({ matter, subject }, { id, name }) => {
    try {
      const page = await ask(bridge, 'people.person', { id });
      await write({
        name,
        to: page?.addresses.slice(0, 1) ?? [],
        subject: attention.subjectOf[matter](subject),
        body: '',
        reaches: [id],
        log: 'mail',
      });
    } catch (error) {
      sayFailure(failureOf(error));
    }
  };
}
