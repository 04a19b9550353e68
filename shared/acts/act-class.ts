import type { AskKind, GiveKind } from '../model/act-kinds.ts';

/** What rules find in sentences (model.md 6). */
export const ACT_CLASSES = [
  'introduction',
  'referral',
  'advice',
  'resource',
  'delivery',
  'congratulations',
  'offer',
  'thanks',
  'bare thanks',
  'major',
  'favour',
  'information',
  'scheduling',
  'promise',
  'question',
  'closing',
] as const;
/** One of the classes. */
export type ActClass = (typeof ACT_CLASSES)[number];

/**
 * What a class comes to in the ledger. `delivery` hands over what work asks for, `bare thanks` and `closing` say nothing by
 * themselves: they are found so that they are not taken for a resource, for thanks with an object, for an offer.
 */
export type ActKind =
  | { readonly type: 'give'; readonly kind: Exclude<GiveKind, 'answer' | 'help'> }
  | { readonly type: 'ask'; readonly kind: AskKind }
  | { readonly type: 'promise' | 'question' | 'nothing' };

/** The kind of a class; its weight is that of the kind (shared/model/act-kinds.ts). */
export function kindOfClass(name: ActClass): ActKind {
  switch (name) {
    case 'major':
    case 'favour':
    case 'information':
    case 'scheduling':
      return { type: 'ask', kind: name };
    case 'promise':
    case 'question':
      return { type: name };
    case 'delivery':
    case 'bare thanks':
    case 'closing':
      return { type: 'nothing' };
    default:
      return { type: 'give', kind: name };
  }
}
