import { type Act, act as anyAct } from './acts.ts';
import type { Anchor } from './anchor.ts';

/** Lists of people and addresses an act may hold. */
const lists = ['people', 'anchors', 'rest', 'one', 'other', 'also', 'addresses'] as const;

/**
 * An act as it stands once some people are gone with everything the library knew of them: without their anchors, or null
 * when nothing is left to say.
 */
export function actWithout(act: Act, gone: ReadonlySet<Anchor>): Act | null {
  if ('person' in act && gone.has(act.person)) return null;
  const left: Record<string, unknown> = { ...act };
  let changed = false;
  for (const name of lists) {
    const list = left[name];
    if (!Array.isArray(list) || !list.some((one) => gone.has(one))) continue;
    left[name] = list.filter((one) => !gone.has(one));
    changed = true;
  }
  if (!changed) return act;
  // Who has no address of their own left confirmed nothing.
  if (act.type === 'me' && Array.isArray(left.addresses) && left.addresses.length === 0) return null;
  const parsed = anyAct.safeParse(left);
  return parsed.success ? parsed.data : null;
}
