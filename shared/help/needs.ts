import type { Member } from '../today/member.ts';

/** Something somebody wrote they need or look for. Days are day numbers. */
export interface Need {
  /** What names the message, and the id of its item. */
  readonly message: string;
  readonly item: number;
  readonly day: number;
  readonly sentence: string;
  /** `looking`: for a thing or a person anybody may know of; `asking`: the user for something. */
  readonly kind: 'looking' | 'asking';
}

/** What was asked longer ago, days before the day of the figures, is long settled. */
export const lookingDays = 365;
const askingDays = 60;

/**
 * Sentences that look for something or somebody, rather than for a word of the reader's. Precision first: what is asked of the reader
 * alone ("I need your answer", "looking forward") is left out.
 */
const looking = [
  /\b(?:am|are|is|be|been|still|we're|i'm|they're|who's|currently|now|also) (?:\w+ )?looking for (?!you|your|an? (?:answer|reply|response)|the |this|that|it\b)/i,
  /\b(?:do|would|might) you (?:happen to )?know (?:of )?(?:any|some|a|an|someone|somebody|anyone|anybody|people)\b/i,
  /\b(?:can|could|would|do) you (?:please )?recommend (?!that|to |you|we)/i,
  /\bany (?:recommendations?|suggestions|leads|pointers|tips) (?:for|on|where|who)\b/i,
  /\bin need of (?:a|an|some|someone|somebody)\b/i,
  /\b(?:suchen|suche|sucht) (?:wir |ich )?(?:gerade |noch |aktuell |derzeit )?(?:nach )?(?:ein|eine|einen|jemand|jemanden)\b/i,
  /\b(?:kennst du|kennen sie|kennt ihr) (?:vielleicht |zufällig )?(?:ein|eine|einen|jemand|jemanden)\b/i,
  /\b(?:je cherche|nous cherchons|on cherche) (?:un|une|des|quelqu)/i,
  /\b(?:connais-tu|connaissez-vous|tu connais|vous connaissez) (?:un|une|des|quelqu)/i,
  /\b(?:busco|buscamos|estamos buscando|estoy buscando) (?:un|una|unos|a alguien|alguien)\b/i,
  /(?:conoces|conoce usted|conocéis) (?:a )?(?:algún|alguna|un|una|alguien)(?!\p{L})/iu,
];

/** Whether a sentence looks for a thing or a person that somebody else may know of. */
export function isLooking(sentence: string): boolean {
  return looking.some((pattern) => pattern.test(sentence));
}

/** Gives that may well have been what was needed. */
const helpful: ReadonlySet<string> = new Set([
  'introduction',
  'referral',
  'advice',
  'answer',
  'help',
  'resource',
]);

/**
 * What somebody asked for, by the ledger, that nothing tells was met: the newest first. What looks for something is kept for a year,
 * any other ask for 60 days and until the user was next in touch.
 */
export function openNeeds({ ledger, figures, lastOut }: Member): readonly Need[] {
  const given = ledger.acts.filter(
    ({ type, by, kind }) => type === 'give' && by === 'me' && helpful.has(kind),
  );
  return ledger.lines.flatMap(({ act, status, source }): Need[] => {
    if (act.type !== 'ask' || act.by !== 'them' || act.kind === 'scheduling' || status === 'rejected')
      return [];
    if (source.type !== 'sentence' || source.found.sentence === '') return [];
    const { message, found } = source;
    const { sentence } = found;
    const age = figures.day - act.day;
    const kind = isLooking(sentence) ? 'looking' : 'asking';
    const isOpen = kind === 'looking' ? age <= lookingDays : age <= askingDays && lastOut < act.day;
    if (!isOpen || given.some(({ day }) => day >= act.day)) return [];
    return [{ message: message.references[0], item: message.item, day: act.day, sentence, kind }];
  });
}
