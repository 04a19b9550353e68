import {
  IconBulb,
  IconConfetti,
  IconHeartHandshake,
  IconMail,
  IconMessage,
  IconPhone,
  IconShare2,
  IconThumbUp,
  IconToolsKitchen2,
  IconUsers,
  IconUsersPlus,
} from '@tabler/icons-react';
import type { Act } from '../../shared/journal/acts.ts';
import type { LoggedKind } from '../../shared/model/touchpoint.ts';

type Icon = typeof IconMail;
/** Who reached out, as a logged touch says it. */
export type Ways = Extract<Act, { type: 'log' }>['ways'];

/** The mark of each kind of touchpoint, found or logged. */
export const kindIcons: Readonly<Record<string, Icon>> = {
  mail: IconMail,
  meeting: IconUsers,
  call: IconPhone,
  lunch: IconToolsKitchen2,
  'in-person': IconUsers,
  message: IconMessage,
  liked: IconThumbUp,
  like: IconThumbUp,
  congratulated: IconConfetti,
  shared: IconShare2,
  introduced: IconUsersPlus,
  helped: IconHeartHandshake,
};

/** The mark of a kind that a later version of the app may add. */
export const otherKindIcon: Icon = IconBulb;

/** The kinds with a button of their own; the rest are in the form. */
export const oneClickKinds: readonly LoggedKind[] = [
  'mail',
  'call',
  'in-person',
  'congratulated',
  'shared',
  'introduced',
  'helped',
];

/** All kinds as a menu has them, the most usual first; the first nine have a digit. */
export const menuKinds: readonly LoggedKind[] = [
  'mail',
  'call',
  'message',
  'lunch',
  'in-person',
  'congratulated',
  'shared',
  'introduced',
  'helped',
  'liked',
];

/** What a kind mostly is: talking goes both ways, the rest is a reach of the user's. */
export function usualWays(kind: LoggedKind): Ways {
  return kind === 'call' || kind === 'lunch' || kind === 'in-person' ? 'both' : 'out';
}
