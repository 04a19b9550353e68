/** What a figure of ours is held against: a peer's on the same data in the same run. */
export interface Aim {
  readonly what: string;
  readonly peer: string;
  /** Peer ÷ ours; null where the peer is not here. */
  readonly ratio: number | null;
  readonly aim: number;
}

/** The peer has to take at least `aim` times as long as we. */
export function timesAsFast(
  what: string,
  peer: string,
  theirs: number | null,
  ours: number,
  aim: number,
): Aim {
  return { what, peer, ratio: theirs === null ? null : theirs / ours, aim };
}

/** All aims in one table, with whether each is reached. */
export function aimTable(aims: readonly Aim[]): string {
  const lines = aims.map(({ what, peer, ratio, aim }) => {
    const [shown, reached] =
      ratio === null ? ['not installed', ''] : [ratio.toFixed(2), ratio >= aim ? 'reached' : 'missed'];
    return `| ${what} | ${peer} | ${shown} | ${aim.toFixed(2)} | ${reached} |`;
  });
  return ['| ours | peer | peer ÷ ours | at least | |', '|---|---|---|---|---|', ...lines, ''].join('\n');
}
