/** Mailboxes of `corpora/mail/mbox` and how many messages their makers say they hold. */
export const mailboxCounts: readonly (readonly [name: string, messages: number])[] = [
  ['issue1189.mbox.txt', 4],
  ['content-length.mbox.txt', 29],
  ['cloud_infra.mbox', 42],
  ['mbox_testing.mbox', 123],
  ['encoded_words.mbox', 3],
  ['google_groups.mbox', 3],
  ['simple.mbox', 5],
  ['simple.mbox.txt', 3],
  // Two of its four `From ` lines are the title of a film.
  ['unmunged.mbox.txt', 2],
  ['empty.mbox', 0],
];
