import type { ActLanguage, ActTable } from './act-rule.ts';
import { german } from './de/tables.ts';
import { english } from './en/tables.ts';
import { spanish } from './es/tables.ts';
import { french } from './fr/tables.ts';

/** All rules, by language. */
export const actTables: Readonly<Record<ActLanguage, readonly ActTable[]>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
