import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import styles from './charts.module.css';

/** Width in pixels before the first measuring. */
const unmeasured = 640;

interface ScrubberProps {
  /** What the picture shows, as a name. */
  readonly label: string;
  /** Points along the picture, oldest first. */
  readonly count: number;
  /** The words for a point: its time, its figures and their unit. */
  readonly say: (at: number) => string;
  /** What stands below while no point is chosen. */
  readonly rest: string;
  /** Pixels the points begin after and end before, as the picture is drawn. */
  readonly margin?: { readonly left: number; readonly right: number };
  /** Draws the picture into its width; `at` is the chosen point, or null. */
  readonly children: (width: number, at: number | null) => ReactNode;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * A picture along time that is read point by point: under the pointer, or with arrow keys. It is a slider to who does not
 * see it, so that each point is heard; the line below says the same.
 */
export function Scrubber({ label, count, say, rest, margin, children }: ScrubberProps) {
  const { ref, width: room } = useElementSize<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const width = room > 0 ? room : unmeasured;
  const { left, right } = margin ?? { left: 0, right: 0 };
  const last = count - 1;
  const to = (index: number) => setAt(Math.max(0, Math.min(last, index)));
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - left;
    to(Math.floor((x / Math.max(1, width - left - right)) * count));
  };
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (event.key === 'Escape' && at !== null) setAt(null);
    // The first key shows where it stands, the latest point; Home and End go there at once.
    else if (by !== undefined) to(at === null && Number.isFinite(by) ? last : (at ?? last) + by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const said = at === null ? rest : say(at);
  return (
    <div className={styles.scrubbed}>
      <div
        ref={ref}
        className={styles.scrubber}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at ?? last}
        aria-valuetext={at === null ? `${rest} ${say(last)}` : said}
        onPointerMove={follow}
        onPointerLeave={() => setAt(null)}
        onBlur={() => setAt(null)}
        onKeyDown={step}
      >
        {children(width, at)}
      </div>
      <p className={styles.said} aria-hidden="true">
        {said}
      </p>
    </div>
  );
}
