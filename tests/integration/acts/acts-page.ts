import { ACT_CLASSES, type ActClass, kindOfClass } from '../../../shared/acts/act-class.ts';
import { ACT_LANGUAGES } from '../../../shared/acts/act-rule.ts';
import {
  measuredActs,
  measuredRepliesOwed,
  offByDefault,
  type Tally,
} from '../../../shared/acts/measured.ts';
import { actTables } from '../../../shared/acts/tables.ts';
import { ASK_WEIGHTS, GIVE_WEIGHTS } from '../../../shared/model/act-kinds.ts';
import { wilson } from './labelled.ts';

const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(2).replace(/^0/, ''));

function interval(part: number, all: number): string {
  if (all === 0) return '–';
  const [low, high] = wilson(part, all).map((one) => one.toFixed(2).replace(/^0/, ''));
  return `${share(part, all)} (${low}–${high}) of ${all}`;
}

const precision = ([right, wrong]: Tally) => interval(right, right + wrong);
const recall = ([right, , missed]: Tally) => interval(right, right + missed);

function weightOf(name: ActClass): string {
  const kind = kindOfClass(name);
  if (kind.type === 'give') return `give ${GIVE_WEIGHTS[kind.kind]}`;
  return kind.type === 'ask' ? `ask ${ASK_WEIGHTS[kind.kind]}` : '–';
}

function measuredRow(name: ActClass): string {
  const { open, aside } = measuredActs[name];
  const state = offByDefault.has(name) ? 'off' : 'on';
  return `| ${name} | ${weightOf(name)} | ${precision(open)} | ${recall(open)} | ${precision(aside)} | ${recall(aside)} | ${state} |`;
}

function rulesRow(name: ActClass): string {
  const counts = ACT_LANGUAGES.map((language) => {
    const table = actTables[language].find((one) => one.class === name);
    if (!table) return '–';
    const examples = new Set(table.rules.flatMap((rule) => rule.examples)).size;
    return `${table.rules.length} (${examples} + ${table.counterExamples.length})`;
  });
  return `| ${name} | ${counts.join(' | ')} |`;
}

/** docs/acts.md, written by the test beside this file (`vitest -u` after a change of rules or figures). */
export function actsPage(): string {
  return `# Gives, asks, promises, thanks, questions

Found in the sender's own words, sentence by sentence, by rules anybody can read: \`shared/acts/en\`, \`de\`, \`fr\`, \`es\`, a table for each
class. A rule is a cue, what keeps a sentence out although it has the cue, and examples; every example and counter-example is a
test. A language is another folder of tables. This page is written by \`tests/integration/acts/labels.test.ts\`.

## What was measured

Against sentences of two public archives labelled by hand before there was any rule (\`tests/labels/acts\`), in mail between people, from
the message to the act: cutting own text and sentences is measured with the rules. While rules were written, nothing but the half
\`open\` was read; of the half \`aside\` nothing but the totals below was ever looked at. Right finds and, in brackets, Wilson's 95 %
interval, of so many.

| class | weight | open: precision | open: recall | aside: precision | aside: recall | by default |
|---|---|---|---|---|---|---|
${ACT_CLASSES.map(measuredRow).join('\n')}

A class below .8 on the half set aside is off until the user switches it on; the list is worked out from these figures
(\`shared/acts/measured.ts\`). Introductions, referrals, asks for a job, an introduction or money, and things shared because of the
reader hardly occur in these archives: nothing can be said about them, but that none was found by mistake. \`resource\` and
\`delivery\` have one label: what work hands on is no give. Where a link or a name is needed (resource, introduction) the sentence alone
does not do, and the label covers what work hands on, so that its recall says nothing. The other languages have their examples and no labelled mail yet.

The drop from open to aside is what rules learn by heart, most of all in what they miss. Precision went first: what is missed stays
out of the ledger, what is found wrongly would have to be rejected.

**Replies owed**, told from messages to the owner that are labelled as owing an answer or not, before any later contact of the user's ends
it: precision ${precision(measuredRepliesOwed.open)}, recall ${recall(measuredRepliesOwed.open)} on the open half; precision
${precision(measuredRepliesOwed.aside)}, recall ${recall(measuredRepliesOwed.aside)} on the half set aside. A question to more than three
people owes nobody an answer who is not called by name.

## Rules

Rules by class and language; in brackets, examples and counter-examples.

| class | English | German | French | Spanish |
|---|---|---|---|---|
${ACT_CLASSES.map(rulesRow).join('\n')}

## What is kept

Beside the envelope, never in it: the class, the rule, the sentence (at most 300 characters), who is called in it, and how many
words the sender wrote. Only of mail that could be between people, to at most twenty recipients, and of list mail only answers;
from the first 16 KB. The library can be told to keep no sentences: then the class and the date stay, and what was kept is wiped.
`;
}
