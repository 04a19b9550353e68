import { ActionIcon, Group } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, memo, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { NetworkMark } from '../../../shared/contract/insights.ts';
import type { Circle } from '../../../shared/contract/people.ts';
import { StateMark } from '../../components/state-mark.tsx';
import { goTo } from '../../shell/use-place.ts';
import { iconSize, iconStroke, networkHeight } from '../../theme/sizes.ts';
import { statesInOrder } from '../../theme/states.ts';
import { words } from '../../wording/en.ts';
import styles from './network.module.css';
import { useNetworkColours } from './network-colours.ts';
import { networkLayout, type PlacedMark } from './network-layout.ts';
import { NetworkStage, zoomStep } from './network-stage.ts';
import { personAfter } from './walk.ts';

const { network } = words.insights;
const icon = { size: iconSize.small, stroke: iconStroke, 'aria-hidden': true } as const;

interface NetworkPictureProps {
  readonly marks: readonly NetworkMark[];
  readonly circles: readonly Circle[];
}

/** Everybody around the user: ring by health, sector by circle. Panned and zoomed, or walked through with the keys. */
export function NetworkPicture({ marks, circles }: NetworkPictureProps) {
  const layout = useMemo(() => networkLayout(marks, circles, network.noCircle), [marks, circles]);
  const { ref: frame, width } = useElementSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<NetworkStage | null>(null);
  const colours = useNetworkColours(canvas);
  const [here, setHere] = useState<PlacedMark | null>(null);

  useEffect(() => {
    if (!canvas.current) return;
    const made = new NetworkStage(canvas.current);
    stage.current = made;
    return () => made.end();
  }, []);
  useEffect(() => {
    if (colours && width > 0) stage.current?.show(layout, colours, { width, height: networkHeight });
  }, [layout, colours, width]);

  const stand = (place: PlacedMark | null) => {
    setHere(place);
    stage.current?.stand(place);
  };
  const walk = (event: KeyboardEvent) => {
    const to = personAfter(layout, here, event.key);
    if (to) {
      stand(to);
      stage.current?.reveal(to);
    } else if (event.key === '+' || event.key === '=') stage.current?.zoomBy(zoomStep);
    else if (event.key === '-') stage.current?.zoomBy(1 / zoomStep);
    else if (event.key === '0') stage.current?.fit();
    else if (event.key === 'Enter' && here) open(here);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pointed = ({ nativeEvent }: PointerEvent) =>
    stage.current?.at(nativeEvent.offsetX, nativeEvent.offsetY) ?? null;
  const circleOf = ({ mark }: PlacedMark) => circles.find(({ key }) => key === mark.circle)?.name ?? '';
  const said = (place: PlacedMark) =>
    network.here(
      place.mark.name,
      place.mark.state ? words.people.stateWord(place.mark.state) : '',
      circleOf(place),
    );
  const position = here ? layout.marks.indexOf(here) + 1 : 1;
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        {/* A slider to who does not see it: each person is heard by name, state and circle. */}
        <div
          className={styles.people}
          role="slider"
          tabIndex={0}
          aria-label={`${network.picture(marks.length)} ${network.keys}`}
          aria-valuemin={1}
          aria-valuemax={Math.max(1, marks.length)}
          aria-valuenow={position}
          aria-valuetext={here ? network.position(said(here), position, marks.length) : network.you}
          data-over={here !== null || undefined}
          onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
          onPointerMove={(event) => event.buttons === 0 && stand(pointed(event))}
          onPointerLeave={() => stand(null)}
          onClick={({ nativeEvent }) => {
            const place = stage.current?.at(nativeEvent.offsetX, nativeEvent.offsetY);
            if (place) open(place);
          }}
          onKeyDown={walk}
        >
          <canvas ref={canvas} className={styles.canvas} style={{ blockSize: networkHeight }} />
        </div>
        <Group className={styles.tools} gap={4}>
          <ZoomButton label={network.zoomIn} shortcut="+" onClick={() => stage.current?.zoomBy(zoomStep)}>
            <IconPlus {...icon} />
          </ZoomButton>
          <ZoomButton
            label={network.zoomOut}
            shortcut="-"
            onClick={() => stage.current?.zoomBy(1 / zoomStep)}
          >
            <IconMinus {...icon} />
          </ZoomButton>
          <ZoomButton label={network.fit} shortcut="0" onClick={() => stage.current?.fit()}>
            <IconFocusCentered {...icon} />
          </ZoomButton>
        </Group>
      </div>
      <Legend marks={marks} />
      <figcaption className={styles.caption} aria-hidden={here !== null}>
        {here ? network.position(said(here), position, marks.length) : network.how}
      </figcaption>
    </figure>
  );
}

/** What the colours mean. Memoized: the pointer goes over many people. */
const Legend = memo(function Legend({ marks }: { marks: readonly NetworkMark[] }) {
  const states = statesInOrder.filter((state) => marks.some((mark) => mark.state === state));
  return (
    <p className={styles.legend} aria-hidden="true">
      {states.map((state) => (
        <StateMark key={state} state={state} />
      ))}
    </p>
  );
});

function open({ mark }: PlacedMark): void {
  goTo({ view: 'people', person: mark.id });
}

function ZoomButton(props: {
  label: string;
  shortcut: string;
  onClick: () => void;
  children: React.ReactNode;
}) {
  const { label, shortcut, onClick, children } = props;
  return (
    <ActionIcon
      variant="default"
      aria-label={label}
      title={`${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
