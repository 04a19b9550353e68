import { readActs } from '../../../shared/acts/read-acts.ts';
import { isMeantFor } from '../../../shared/derive/addressed.ts';
import { owesReply } from '../../../shared/derive/open-matters.ts';
import { type Half, labelledMessages, type Score } from './labelled.ts';
import { labelledTexts } from './labelled-texts.ts';

/** Whose mail the corpora are. */
const owners = {
  enron: { address: 'lynn.blair@enron.com', names: new Set(['lynn', 'blair']) },
  'list-2019': { address: 'cohuck@redhat.com', names: new Set(['cornelia', 'conny', 'huck']) },
};

/** How well "reply owed" agrees with the labels, on messages to the owner, before any later contact is looked at. */
export async function measureRepliesOwed(half: Half): Promise<Score> {
  const textOf = await labelledTexts();
  const score = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const label of labelledMessages(half)) {
    if (label.replyOwed === null) continue;
    const { address, names } = owners[label.corpus];
    const { text, from, to, enclosed } = await textOf(label);
    const owed =
      to.some((party) => party.address === address) &&
      readActs(text, from, to, enclosed).acts.some(
        (act) => isMeantFor(act, names) && owesReply(act, to.length),
      );
    if (owed && label.replyOwed) score.truePositives += 1;
    else if (owed) score.falsePositives += 1;
    else if (label.replyOwed) score.falseNegatives += 1;
  }
  return score;
}
