import { describe, expect, test } from 'vitest';
import { ACT_LANGUAGES, type ActTable } from '../../../shared/acts/act-rule.ts';
import { actsOfSentence, type MessageAround } from '../../../shared/acts/find-acts.ts';
import { RuleIndex } from '../../../shared/acts/rule-index.ts';
import { actTables } from '../../../shared/acts/tables.ts';

/** A message in which everything holds that a rule can need. */
const around: MessageAround = {
  to: [
    { address: 'ana@x.org', name: 'Ana Moreau' },
    { address: 'ben@x.org', name: 'Ben Li' },
  ],
  enclosed: true,
};
const named = 'Ana, Ben';

function classesOf(sentence: string, tables: readonly ActTable[], language: ActTable['language']) {
  // Behind the names of the recipients, which an introduction has to give.
  const own = `${named}. ${sentence}`;
  const range = { start: named.length + 2, end: own.length };
  return actsOfSentence(range, own, new RuleIndex(language, tables), around);
}

describe.each(ACT_LANGUAGES.filter((language) => actTables[language].length > 0))(
  'rules in %s',
  (language) => {
    const tables = actTables[language];

    test.each(tables.map((table) => [table.class, table] as const))('%s', (_, table) => {
      // Each table alone, so that a stronger class in the same sentence does not hide what is tested.
      for (const rule of table.rules) {
        const alone = [{ ...table, rules: [rule] }];
        for (const example of rule.examples) {
          const found = classesOf(example, alone, language).map((act) => act.rule);
          expect(found, `${rule.id}: ${example}`).toEqual([rule.id]);
        }
      }
      for (const example of table.counterExamples) {
        const found = classesOf(example, [table], language).map((act) => act.rule);
        expect(found, `counter: ${example}`).toEqual([]);
      }
    });

    test.each(tables.map((table) => [table.class, table] as const))('enough of %s', (_, table) => {
      const examples = new Set(table.rules.flatMap((rule) => rule.examples));
      expect(examples.size).toBeGreaterThanOrEqual(20);
      expect(new Set(table.counterExamples).size).toBeGreaterThanOrEqual(10);
    });
  },
);

test('ids are unique and say language and class', () => {
  const ids = ACT_LANGUAGES.flatMap((language) =>
    actTables[language].flatMap((table) =>
      table.rules.map((rule) => {
        expect(rule.id.startsWith(`${language}.${table.class.replace(' ', '-')}.`), rule.id).toBe(true);
        return rule.id;
      }),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
