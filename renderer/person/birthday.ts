/** Parts of a birthday as a form has them; the year may not be known. */
export interface BirthdayParts {
  /** 1 to 31 as typed, or ''. */
  readonly day: string;
  /** 1 to 12 as chosen, or ''. */
  readonly month: string;
  /** Four digits, or ''. */
  readonly year: string;
}

/** The parts of `YYYY-MM-DD` or `--MM-DD`; all empty for null. */
export function partsOf(birthday: string | null): BirthdayParts {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(birthday ?? '') ?? [];
  return { day: bare(day), month: bare(month), year: year === '-' ? '' : year };
}

const bare = (digits: string): string => (digits === '' ? '' : String(Number(digits)));

/**
 * The birthday the parts say, as a journal holds it.
 *
 * @returns null when nothing is filled in, 'wrong' when there is no such day. 29 February counts where the year is not known.
 */
export function birthdayFrom({ day, month, year }: BirthdayParts): string | null | 'wrong' {
  if (day.trim() === '' && month === '' && year.trim() === '') return null;
  if (year.trim() !== '' && !/^\d{4}$/.test(year.trim())) return 'wrong';
  // A leap year stands in for one that is not known.
  const iso = `${year.trim() || '2000'}-${month.padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return 'wrong';
  return year.trim() === '' ? `-${iso.slice(4)}` : iso;
}
