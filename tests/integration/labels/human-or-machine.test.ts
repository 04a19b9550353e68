import { describe, expect, it } from 'vitest';
import { haveCorpora } from '../../corpora.ts';
import { temporaryFolder } from '../command-line.ts';
import { enronMailbox, listArchive } from '../first-import/unpacked.ts';
import { importHere, now, openHere } from '../library/open-here.ts';
import { agreementOf, type LabelledMail, labelsOf, type Placed, verdictsIn } from './labelled-mail.ts';

/** Messages labelled by eye, before and without sight of the code (tests/labels/human-or-machine/rules.md). */
describe.runIf(haveCorpora())('what counts, against labels', () => {
  async function imported(path: string, me: string): Promise<readonly Placed[]> {
    const folder = temporaryFolder();
    const library = openHere(folder);
    await importHere(library, [path], [me]);
    return verdictsIn(folder, now);
  }

  /** Agreement on the half that was set aside. Every label has to name a message that was read. */
  function agreement(labels: readonly LabelledMail[], placeOf: (label: LabelledMail) => Placed | undefined) {
    const answers = labels.map((label) => ({ label, verdict: placeOf(label)?.verdict ?? null }));
    expect(answers.filter(({ verdict }) => verdict === null)).toEqual([]);
    const aside = answers.filter(({ label }) => label.half === 'aside');
    return {
      labels: aside.length,
      ...agreementOf(
        aside.map(({ label, verdict }) => ({ label: label.counted, answer: verdict === 'kept' })),
      ),
    };
  }

  it('of the list archive', async () => {
    const placed = await imported(await listArchive(), 'cohuck@redhat.com');
    const found = agreement(labelsOf('list-2019'), ({ id }) => placed[Number(id)]);
    expect(found).toEqual({ labels: 154, precision: 1, recall: 1 });
  });

  it('of the Enron mailbox', async () => {
    const placed = await imported(enronMailbox(), 'lynn.blair@enron.com');
    const byPath = new Map(placed.map((one) => [one.path, one]));
    const found = agreement(labelsOf('enron'), ({ id }) => byPath.get(String(id)));
    expect(found).toEqual({ labels: 141, precision: 1, recall: 1 });
  });
});
