import { Button, Collapse, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import { listed } from '../wording/format.ts';
import styles from './addresses.module.css';

const { person } = words;

/** The first address; on request all names and addresses, why they are one person, and a way to split one off. */
export function Addresses({ page }: { page: PersonPage }) {
  const [shown, setShown] = useState(false);
  const all = useId();
  const [first] = page.addresses;
  const more = page.addresses.length + page.names.length - (first ? 1 : 0) - 1;
  return (
    <>
      {first ? <span className={styles.address}>{first}</span> : null}
      {more > 0 ? (
        <UnstyledButton
          className={styles.more}
          aria-label={person.allAddresses}
          aria-expanded={shown}
          aria-controls={all}
          onClick={() => setShown(!shown)}
        >
          {shown ? person.whyHide : person.moreAddresses(more)}
        </UnstyledButton>
      ) : null}
      <Collapse expanded={shown} id={all} className={styles.collapse}>
        <All page={page} />
      </Collapse>
    </>
  );
}

function All({ page }: { page: PersonPage }) {
  const { perform, pending } = useActs();
  const others = page.names.filter((name) => name !== page.name);
  const split = (address: string) =>
    void perform([{ type: 'split', person: page.id, anchors: [address], rest: [] }]);
  return (
    <div className={styles.all}>
      {others.length > 0 ? <p>{person.alsoCalled(listed(others))}</p> : null}
      {page.addresses.length > 1 ? (
        <ul className={styles.list} aria-label={person.theirAddresses}>
          {page.addresses.map((address) => (
            <li key={address} className={styles.line}>
              <span className={styles.address}>{address}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                disabled={pending}
                aria-label={person.splitOff(address)}
                title={person.splitHint}
                onClick={() => split(address)}
              >
                {person.split}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {page.together.length > 0 ? (
        <section className={styles.why} aria-label={person.whyOne}>
          {page.together.map(({ addresses, reason }) => (
            <p key={`${addresses.join()} ${reason}`} className={styles.reason}>
              {reason}
            </p>
          ))}
        </section>
      ) : null}
    </div>
  );
}
