import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LibraryStatus } from '../../shared/contract/contract.ts';
import { addressFrom } from '../data/address.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import styles from './own-addresses.module.css';

const { me: said } = words.imports;

interface Candidate {
  readonly address: string;
  readonly reason: string;
}

/** The addresses that may be the user's, with the guess ticked; others can be added. */
export function OwnAddresses({ me }: { me: LibraryStatus['me'] }) {
  const { perform, pending } = useActs();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => preselected(me));
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const candidates = candidatesOf(me, added);

  const tick = (address: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(address);
    else next.delete(address);
    setChosen(next);
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const address = addressFrom(typed);
    setWrong(address === null);
    if (address === null) return;
    if (!candidates.some((candidate) => candidate.address === address)) setAdded([...added, address]);
    tick(address, true);
    setTyped('');
  };
  const confirm = () => void perform([{ type: 'me', addresses: [...chosen] }]);
  const unchanged = me.confirmed === 'confirmed' && sameAs(chosen, me.addresses);
  return (
    <div className={styles.own}>
      <ul className={styles.list} aria-label={said.title}>
        {candidates.map(({ address, reason }) => (
          <li key={address}>
            <Checkbox
              label={address}
              description={reason || null}
              checked={chosen.has(address)}
              onChange={(event) => tick(address, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <form className={styles.add} onSubmit={add} noValidate>
        <TextInput
          className={styles.field}
          aria-label={said.other}
          placeholder={said.other}
          value={typed}
          error={wrong ? said.wrong : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <Button type="submit" variant="default" disabled={typed.trim() === ''}>
          {said.add}
        </Button>
      </form>
      {unchanged ? null : (
        <Button className={styles.confirm} loading={pending} disabled={chosen.size === 0} onClick={confirm}>
          {said.confirm}
        </Button>
      )}
    </div>
  );
}

const preselected = (me: LibraryStatus['me']): ReadonlySet<string> =>
  new Set([
    ...me.addresses,
    ...(me.confirmed === 'guessed'
      ? me.guesses.filter(({ likely }) => likely).map(({ address }) => address)
      : []),
  ]);

/** Once confirmed, the guess has done its work: only the user's own addresses are listed. */
function candidatesOf(me: LibraryStatus['me'], added: readonly string[]): readonly Candidate[] {
  const guesses = me.confirmed === 'guessed' ? me.guesses : [];
  const guessed = new Set(guesses.map(({ address }) => address));
  const others = [...me.addresses, ...added].filter((address) => !guessed.has(address));
  return [...guesses, ...others.map((address) => ({ address, reason: '' }))];
}

const sameAs = (chosen: ReadonlySet<string>, addresses: readonly string[]): boolean =>
  chosen.size === addresses.length && addresses.every((address) => chosen.has(address));
