import { Button, CloseButton, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { MatterKind } from '../../shared/contract/ledger.ts';
import type { Circle, ShownState } from '../../shared/contract/people.ts';
import { StateMark } from '../components/state-mark.tsx';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { statesInOrder } from '../theme/states.ts';
import { words } from '../wording/en.ts';
import type { Arrangement } from './arrange.ts';
import styles from './people-filters.module.css';

const matters: readonly MatterKind[] = ['reply owed', 'promise open', 'thanks due'];

/** Menus of ticks that narrow the list: by circle, by state, and by what is open between the two. */
export function PeopleFilters(props: {
  circles: readonly Circle[];
  arrangement: Arrangement;
  onChange: (change: Partial<Arrangement>) => void;
}) {
  const { circles, arrangement, onChange } = props;
  const nameOf = (key: string) => circles.find((circle) => circle.key === key)?.name ?? key;
  const some = arrangement.circles.length + arrangement.states.length + arrangement.waiting.length > 0;
  return (
    <div className={styles.filters}>
      <Filter
        name={words.people.filters.circle}
        chosen={arrangement.circles}
        all={circles.map(({ key }) => key)}
        nameOf={nameOf}
        onChange={(chosen) => onChange({ circles: chosen })}
      />
      <Filter
        name={words.people.filters.state}
        chosen={arrangement.states}
        all={statesInOrder}
        nameOf={(state) => words.people.stateWord(state as ShownState)}
        draw={(state) => <StateMark state={state as ShownState} />}
        onChange={(chosen) => onChange({ states: chosen as readonly ShownState[] })}
      />
      <Filter
        name={words.people.filters.waiting}
        chosen={arrangement.waiting}
        all={matters}
        nameOf={(kind) => words.people.filters.matters[kind as MatterKind]}
        onChange={(chosen) => onChange({ waiting: chosen as readonly MatterKind[] })}
      />
      {some ? (
        <CloseButton
          size="sm"
          aria-label={words.people.filters.clear}
          title={words.people.filters.clear}
          onClick={() => onChange({ circles: [], states: [], waiting: [] })}
        />
      ) : null}
    </div>
  );
}

interface FilterProps {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly all: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly draw?: (value: string) => React.ReactNode;
  readonly onChange: (chosen: readonly string[]) => void;
}

function Filter({ name, chosen, all, nameOf, draw = nameOf, onChange }: FilterProps) {
  const [first] = chosen;
  const said =
    first === undefined ? name : chosen.length === 1 ? nameOf(first) : `${name} · ${chosen.length}`;
  return (
    <Menu position="bottom-start" closeOnItemClick={false}>
      <Menu.Target>
        <Button
          size="sm"
          px="sm"
          variant={chosen.length > 0 ? 'light' : 'default'}
          className={styles.filter}
          rightSection={<IconChevronDown size={iconSize.small} stroke={iconStroke} aria-hidden="true" />}
        >
          {said}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((value) => (
          <Menu.CheckboxItem
            key={value}
            checked={chosen.includes(value)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          >
            {draw(value)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
