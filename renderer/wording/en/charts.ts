import type { HealthState } from '../../../shared/model/health.ts';

/** Words of pictures along time, wherever they stand. */
export const charts = {
  picture: {
    health: (month: string, state: HealthState, of100: number) => `${month}: ${state}, ${of100} of 100.`,
    unknown: (month: string) => `${month}: not known.`,
  },
} as const;
