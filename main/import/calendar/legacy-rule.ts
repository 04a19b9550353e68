/** Units of vCalendar 1.0 rules and what they are in RFC 5545. Source: vCalendar 1.0, "Recurrence Rule Grammar". */
const UNITS: Readonly<Record<string, { readonly frequency: string; readonly part: string | null }>> = {
  M: { frequency: 'MINUTELY', part: null },
  D: { frequency: 'DAILY', part: null },
  W: { frequency: 'WEEKLY', part: 'BYDAY' },
  MP: { frequency: 'MONTHLY', part: 'BYDAY' },
  MD: { frequency: 'MONTHLY', part: 'BYMONTHDAY' },
  YM: { frequency: 'YEARLY', part: 'BYMONTH' },
  YD: { frequency: 'YEARLY', part: 'BYYEARDAY' },
};

/**
 * Rewrites a rule of vCalendar 1.0 (`MP1 1+ SU 2- FR #5`, `W2 MO WE 19991231T000000Z`) as one of RFC 5545. Without a
 * count such a rule comes twice; `#0` is for ever. null when it is none, or a nested one, which nobody is known to write.
 */
export function modernRule(text: string): string | null {
  const words = text.trim().toUpperCase().split(/\s+/);
  const [, unit = '', interval = ''] = /^(M|D|W|MP|MD|YM|YD)(\d{1,4})$/.exec(words[0] ?? '') ?? [];
  const kind = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (!kind) return null;
  let end = 'COUNT=2';
  let nth: string[] = [];
  let named = false;
  const values: string[] = [];
  for (const word of words.slice(1)) {
    const position = /^(\d{1,3})([+-])$/.exec(word);
    if (/^#\d{1,6}$/.test(word)) end = word === '#0' ? '' : `COUNT=${word.slice(1)}`;
    else if (/^\d{8}(T\d{4,6}Z?)?$/.test(word)) end = `UNTIL=${word}`;
    else if (/^(MO|TU|WE|TH|FR|SA|SU)$/.test(word) && kind.part === 'BYDAY') {
      named = true;
      values.push(...(nth.length > 0 ? nth.map((number) => number + word) : [word]));
    } else if (position && unit === 'MP') {
      if (named) nth = [];
      named = false;
      nth.push(position[2] === '-' ? `-${position[1]}` : `${position[1]}`);
    } else if (word === 'LD' && unit === 'MD') values.push('-1');
    else if (position && unit === 'MD')
      values.push(position[2] === '-' ? `-${position[1]}` : `${position[1]}`);
    else if (/^\d{1,3}$/.test(word) && kind.part !== null && kind.part !== 'BYDAY') values.push(word);
    else return null;
  }
  const parts = [`FREQ=${kind.frequency}`, `INTERVAL=${Math.max(1, Number(interval))}`];
  if (kind.part !== null && values.length > 0) parts.push(`${kind.part}=${values.join(',')}`);
  if (end !== '') parts.push(end);
  return parts.join(';');
}
