import { UnstyledButton } from '@mantine/core';
import { IconCake, IconLink, IconPlugConnected } from '@tabler/icons-react';
import type { PersonPage } from '../../shared/contract/people.ts';
import { ask, failureOf } from '../data/ask.ts';
import { useBridge } from '../data/bridge.tsx';
import { sayFailure, saySo } from '../data/toast.tsx';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { birthdayText } from '../wording/format.ts';
import styles from './person-head.module.css';

const { person } = words;
const icon = { size: iconSize.small, stroke: iconStroke, 'aria-hidden': true } as const;

/** Small facts from contacts files: birthday, since when the two are connected, addresses on the web. */
export function PersonFacts({ page }: { page: PersonPage }) {
  const bridge = useBridge();
  const { birthday, connectedOn, urls } = page;
  if (birthday === null && connectedOn === null && urls.length === 0) return null;
  // The page opens nothing on the web; the address is put where the user can paste it.
  const copy = (text: string) =>
    void ask(bridge, 'desktop.copy', { text })
      .then(() => saySo(words.attention.copied))
      .catch((error: unknown) => sayFailure(failureOf(error)));
  return (
    <ul className={styles.facts}>
      {birthday === null ? null : (
        <li className={styles.fact}>
          <IconCake {...icon} />
          {person.birthday(birthdayText(birthday))}
        </li>
      )}
      {connectedOn === null ? null : (
        <li className={styles.fact}>
          <IconPlugConnected {...icon} />
          {person.connected(connectedOn)}
        </li>
      )}
      {urls.map((url) => (
        <li key={url} className={styles.fact}>
          <IconLink {...icon} />
          <UnstyledButton
            className={styles.link}
            title={person.copyLink(url)}
            aria-label={person.copyLink(url)}
            onClick={() => copy(url)}
          >
            {url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
