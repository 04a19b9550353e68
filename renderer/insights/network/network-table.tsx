import { Collapse, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { NetworkMark } from '../../../shared/contract/insights.ts';
import type { Circle } from '../../../shared/contract/people.ts';
import { statesInOrder } from '../../theme/states.ts';
import { words } from '../../wording/en.ts';
import { count } from '../../wording/format.ts';
import insights from '../insights.module.css';

const { network } = words.insights;

/** The picture in numbers: how many people of each circle are in each state. */
export function NetworkTable({
  marks,
  circles,
}: {
  marks: readonly NetworkMark[];
  circles: readonly Circle[];
}) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const states = statesInOrder.filter((state) => marks.some((mark) => mark.state === state));
  const rows = [
    ...circles.map(({ key, name }) => ({ key: key as string | null, name })),
    { key: null, name: network.noCircle },
  ].filter(({ key }) => marks.some(({ circle }) => circle === key));
  return (
    <div>
      <UnstyledButton
        className={insights.toggle}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {shown ? network.hideTable : network.table}
      </UnstyledButton>
      <Collapse expanded={shown} id={id}>
        <table className={insights.table}>
          <caption className="heard">{network.title}</caption>
          <thead>
            <tr>
              <th scope="col">{network.circle}</th>
              {states.map((state) => (
                <th key={state} scope="col">
                  {words.people.stateWord(state)}
                </th>
              ))}
              <th scope="col">{network.all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name }) => {
              const inCircle = marks.filter(({ circle }) => circle === key);
              return (
                <tr key={key ?? ''}>
                  <th scope="row">{name}</th>
                  {states.map((state) => (
                    <td key={state}>{count(inCircle.filter((mark) => mark.state === state).length)}</td>
                  ))}
                  <td>{count(inCircle.length)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Collapse>
    </div>
  );
}
