import type { ActLanguage, ActTable } from './act-rule.ts';
import { english } from './en/tables.ts';

/** All rules, by language. */
export const actTables: Readonly<Record<ActLanguage, readonly ActTable[]>> = {
  en: english,
  de: [],
  fr: [],
  es: [],
};
