import type { ActTable } from '../act-rule.ts';
import { advice } from './advice.ts';
import { closing } from './closing.ts';
import { congratulations } from './congratulations.ts';
import { favour } from './favour.ts';
import { information } from './information.ts';
import { introduction } from './introduction.ts';
import { major } from './major.ts';
import { offer } from './offer.ts';
import { promise } from './promise.ts';
import { question } from './question.ts';
import { referral } from './referral.ts';
import { delivery, resource } from './resource.ts';
import { scheduling } from './scheduling.ts';
import { bareThanks, thanks } from './thanks.ts';

/** All tables of the language. */
export const english: readonly ActTable[] = [
  introduction,
  referral,
  resource,
  delivery,
  congratulations,
  offer,
  thanks,
  bareThanks,
  advice,
  major,
  favour,
  scheduling,
  information,
  question,
  promise,
  closing,
];
