/** English for what there has been with somebody, in one line and without a full stop. */
import { counted, monthOf, yearOf } from './english.ts';
import type { EvidenceFacts, ItemCounts } from './sentences.ts';

/** "41 mails both ways since 2019, 6 meetings, last in May". */
export function evidencePhrase(facts: EvidenceFacts): string {
  const [first, ...rest] = itemPhrases(facts);
  if (first === undefined) return '';
  const month = monthOf(facts.lastDay, facts.today);
  const items = facts.sent + facts.received + facts.meetings + facts.others;
  if (items === 1) return `${first}, in ${month}`;
  return [`${first}${sinceWhen(facts)}`, ...rest, `last in ${month}`].join(', ');
}

function itemPhrases(counts: ItemCounts): readonly string[] {
  const mails = counted(counts.sent + counts.received, 'mail', 'mails');
  const written =
    counts.sent > 0 && counts.received > 0
      ? [`${mails} both ways`]
      : counts.sent > 0
        ? [`${mails} from you`]
        : counts.received > 0
          ? [`${mails} from them`]
          : [];
  const met = counts.meetings > 0 ? [counted(counts.meetings, 'meeting', 'meetings')] : [];
  const other = counts.others > 0 ? [counted(counts.others, 'other touch', 'other touches')] : [];
  return [...written, ...met, ...other];
}

/** Nothing when first and last fall into one month, which the line names anyway. */
function sinceWhen({ firstDay, lastDay, today }: EvidenceFacts): string {
  if (yearOf(firstDay) !== yearOf(lastDay)) return ` since ${yearOf(firstDay)}`;
  const month = monthOf(firstDay, today);
  return month === monthOf(lastDay, today) ? '' : ` since ${month}`;
}
