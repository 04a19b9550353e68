import { ACT_CLASSES, kindOfClass } from '../acts/act-class.ts';
import { measuredActs } from '../acts/measured.ts';
import type { KindSwitch, LookedFor } from '../contract/ledger.ts';
import type { HitClass } from '../journal/ledger-acts.ts';
import type { Muted } from '../journal/muted.ts';
import { kindMeasured } from '../wording/kind-words.ts';
import { isLookedFor } from './settled-hits.ts';

/** What can be switched: all that comes to something, and answers at length, which the thread tells. */
const switched: readonly HitClass[] = [
  ...ACT_CLASSES.filter((name) => kindOfClass(name).type !== 'nothing'),
  'answer',
];

function kindSwitch(name: HitClass, muted: Muted): KindSwitch {
  const [right, wrong] = name === 'answer' ? [0, 0] : measuredActs[name].aside;
  return {
    class: name,
    looked: isLookedFor(name, muted) ? 'on' : 'off',
    by: muted.classes.has(name) ? 'user' : 'default',
    measured: kindMeasured(right, right + wrong),
  };
}

/** Which kinds of gives, asks, promises and questions are looked for, and which sentences are passed over. */
export function lookedFor(muted: Muted): LookedFor {
  return {
    kinds: switched.map((name) => kindSwitch(name, muted)),
    phrases: [...muted.phrases].sort().map((key) => {
      const [name = '', phrase = ''] = key.split('\n');
      return { class: name as HitClass, phrase };
    }),
  };
}
