import { Button, Menu, NumberInput, Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Circle, PersonPage } from '../../shared/contract/people.ts';
import { useActs } from '../data/use-acts.ts';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './person-head.module.css';

const { person } = words;

/** The circle somebody is in, and how often the user would like to be in touch: the circle's days or their own. */
export function CadenceControl({ page, circles }: { page: PersonPage; circles: readonly Circle[] }) {
  const { perform } = useActs();
  const [opened, setOpened] = useState(false);
  const circle = circles.find(({ key }) => key === page.circle);
  const chevron = <IconChevronDown size={iconSize.small} stroke={iconStroke} aria-hidden="true" />;
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton
            className={`${styles.quiet} ${styles.circle}`}
            aria-label={`${person.circle}: ${circle?.name ?? ''}`}
          >
            {circle?.name ?? page.circle}
            {chevron}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{person.circle}</Menu.Label>
          <Menu.RadioGroup
            value={page.circle ?? ''}
            onChange={(key) => void perform([{ type: 'keep', people: [page.id], circle: key }])}
          >
            {circles.map(({ key, name, days }) => (
              <Menu.RadioItem key={key} value={key} closeMenuOnClick>
                {words.people.form.circleOption(name, days)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
        <Popover.Target>
          <UnstyledButton className={styles.quiet} onClick={() => setOpened(!opened)}>
            {person.everyDays(page.cadenceDays)}
            {chevron}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={person.cadence.label}>
          <CadenceForm page={page} circle={circle} onDone={() => setOpened(false)} />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

function CadenceForm(props: { page: PersonPage; circle: Circle | undefined; onDone: () => void }) {
  const { page, circle, onDone } = props;
  const { perform, pending } = useActs();
  const [days, setDays] = useState<string | number>(page.cadenceDays);
  const own = circle !== undefined && circle.days !== page.cadenceDays;
  const set = async (value: number | null) => {
    if (await perform([{ type: 'cadence', people: [page.id], days: value }])) onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typeof days === 'number') void set(days);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <NumberInput
        data-autofocus
        label={person.cadence.label}
        suffix=" days"
        value={days}
        onChange={setDays}
        min={1}
        max={1095}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
      />
      {circle ? (
        <p className={styles.hint}>
          {own ? person.cadence.own(circle.name, circle.days) : person.cadence.circles(circle.name)}
        </p>
      ) : null}
      <Button type="submit" loading={pending} disabled={typeof days !== 'number'}>
        {words.shell.save}
      </Button>
      {own ? (
        <Button variant="subtle" onClick={() => void set(null)}>
          {person.cadence.backToCircle(circle.name)}
        </Button>
      ) : null}
    </form>
  );
}
