/** What programs put before the subject of an answer, in the languages that have a word of their own for it. */
const answering =
  /^\s*(?:re|aw|antw|antwort|sv|vs|odp|ynt|rif|res|r|回复|答复|返信)\s*(?:\[\d+\])?\s*[:：]/iu;

/** Whether a subject says that its message is an answer: "Re: …". A forwarded message is none, whoever it goes to. */
export function isAnsweringSubject(subject: string): boolean {
  return answering.test(subject);
}
