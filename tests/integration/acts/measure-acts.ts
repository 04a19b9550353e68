import { ACT_CLASSES, type ActClass } from '../../../shared/acts/act-class.ts';
import { allActs } from '../../../shared/acts/read-acts.ts';
import { ownTextOf } from '../../../shared/own-text/own-text.ts';
import { type Half, type LabelledSentence, labelledSentences, type Score } from './labelled.ts';
import { type LabelledText, labelledTexts } from './labelled-texts.ts';

/** The label of each class of the rules. Resources and deliveries are one label, told apart by its variant. */
const labelOf: Readonly<Record<ActClass, string>> = {
  introduction: 'give-introduction',
  referral: 'give-referral',
  advice: 'give-advice',
  resource: 'give-resource',
  delivery: 'give-resource',
  congratulations: 'give-congratulations',
  offer: 'give-offer',
  thanks: 'give-thanks',
  'bare thanks': 'bare-thanks',
  major: 'ask-big',
  favour: 'ask-favour',
  information: 'ask-information',
  scheduling: 'ask-scheduling',
  promise: 'promise',
  question: 'question',
  closing: 'closing-formula',
};

/** Letters and digits only, so that line breaks, marks and transfer encoding do not matter. */
function bare(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function overlap(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  // "Thanks." stands in many sentences: a short one has to be all of it, but for a name.
  if (short.length < 12) return long.length < 30 && (long.startsWith(short) || long.endsWith(short));
  return long.includes(short);
}

export type Measured = Readonly<Record<ActClass, Score>>;

/** One disagreement between rules and labels. Shown for the open half only, while rules are written. */
export interface Disagreement {
  readonly class: ActClass;
  readonly way: 'false positive' | 'false negative';
  readonly rule: string;
  readonly label: LabelledSentence;
  readonly text: string;
}

/**
 * Precision and recall of the rules against the labels of one half: each labelled sentence is looked for in what the rules find in
 * its message's own text, so that cutting own text and sentences is measured with them.
 * @param which labels to leave out: those in doubt, those in newsletters
 */
export async function measureActs(
  half: Half,
  which: (label: LabelledSentence) => boolean,
  onDisagreement: (one: Disagreement) => void = () => undefined,
): Promise<Measured> {
  const textOf = await labelledTexts();
  const scores = Object.fromEntries(
    ACT_CLASSES.map((name) => [name, { truePositives: 0, falsePositives: 0, falseNegatives: 0 }]),
  ) as Record<ActClass, Score>;
  const found = new Map<
    string,
    Promise<{ readonly message: LabelledText; readonly acts: ReturnType<typeof allActs> }>
  >();
  for (const label of labelledSentences(half).filter(which)) {
    const key = `${label.corpus} ${label.id}`;
    const known = found.get(key) ?? textOf(label).then((message) => ({ message, acts: actsIn(message) }));
    found.set(key, known);
    const { message, acts } = await known;
    const text = message.raw.subarray(label.start, label.start + label.length).toString('latin1');
    const slice = bare(text);
    const here = acts.filter((act) => overlap(slice, bare(act.sentence.slice(0, 200))));
    for (const name of ACT_CLASSES) {
      const hit = here.find((act) => act.class === name || sameLabel(act.class, name));
      const meant = label.classes.includes(labelOf[name]);
      const score = scores[name];
      if (hit !== undefined && meant) score.truePositives += 1;
      else if (hit !== undefined && hit.class === name) score.falsePositives += 1;
      else if (meant) score.falseNegatives += 1;
      else continue;
      if (meant !== (hit !== undefined)) {
        const way = meant ? 'false negative' : 'false positive';
        // What lies aside stays unseen, also by mistake.
        if (half === 'aside') continue;
        onDisagreement({ class: name, way, rule: hit?.rule ?? '', label, text: text.replace(/\s+/g, ' ') });
      }
    }
  }
  return scores;
}

function sameLabel(found: ActClass, name: ActClass): boolean {
  return name === 'delivery' && found === 'resource';
}

function actsIn({ text, from, to, enclosed }: LabelledText) {
  return allActs(text, ownTextOf(text, from), to, enclosed);
}
