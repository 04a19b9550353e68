import type { ActLanguage, ActTable } from './act-rule.ts';
import { german } from './de/tables.ts';
import { english } from './en/tables.ts';

/** All rules, by language. */
export const actTables: Readonly<Record<ActLanguage, readonly ActTable[]>> = {
  en: english,
  de: german,
  fr: [],
  es: [],
};
