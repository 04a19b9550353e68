import type { ActTable } from '../act-rule.ts';
import { favour, question } from './asks.ts';
import { congratulations, offer, thanks } from './gives.ts';
import { closing, promise } from './promise.ts';

/** All tables of the language. */
export const french: readonly ActTable[] = [
  congratulations,
  offer,
  thanks,
  favour,
  question,
  promise,
  closing,
];
