/** How two birthdays (`MM-DD` or `YYYY-MM-DD`, null when not known) compare; `day`: without the year on one side. */
export function compareBirthdays(a: string | null, b: string | null): 'unknown' | 'same' | 'day' | 'differ' {
  if (a === null || b === null) return 'unknown';
  if (a.slice(-5) !== b.slice(-5)) return 'differ';
  if (a.length < 10 || b.length < 10) return 'day';
  return a === b ? 'same' : 'differ';
}
