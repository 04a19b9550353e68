import { Button } from '@mantine/core';
import { Empty } from '../components/empty.tsx';
import { useStatus } from '../data/queries.ts';
import { placeText } from '../shell/place.ts';
import { words } from '../wording/en.ts';

const { empty, nothingFound, add } = words.people;

/** The list before anybody is in it: the two ways in. */
export function NoPeople({ onAdd }: { onAdd: () => void }) {
  const found = useStatus().data?.people.suggestions ?? 0;
  return (
    <Empty title={empty.title} text={empty.text}>
      <Button component="a" href={placeText({ view: found > 0 ? 'discover' : 'imports' })}>
        {found > 0 ? empty.discover(found) : empty.imports}
      </Button>
      <Button variant="default" onClick={onAdd}>
        {add}
      </Button>
    </Empty>
  );
}

/** The list when search and filters leave nobody. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <Empty within="part" title={nothingFound.title} text={nothingFound.text}>
      <Button variant="default" onClick={onClear}>
        {nothingFound.clear}
      </Button>
    </Empty>
  );
}
