import type { Page } from 'playwright-core';
import { contract } from '../../shared/contract/contract.ts';

/** What came of a row of hostile requests. */
export interface Answers {
  readonly failures: number;
  readonly successes: number;
  /** Requests the bridge could not even carry, as for a function in them. */
  readonly notCarried: number;
  /** Answers that are no answer by the contract, or tell what no page should know. */
  readonly wrong: readonly string[];
}

/**
 * Asks everything there is with payloads of every wrong shape, as a hostile script in the page would, and a few names that
 * there are not. The same seed asks the same.
 */
export function askHostile(page: Page, count: number, seed: number): Promise<Answers> {
  return page.evaluate(
    async ({ names, many, start }) => {
      let state = start;
      const random = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
      const deep = () => {
        let nested: unknown = 'end';
        for (let level = 0; level < 200; level++) nested = random() < 0.5 ? [nested] : { id: nested };
        return nested;
      };
      const cyclic = () => {
        const circle: Record<string, unknown> = {};
        circle.acts = [circle];
        return circle;
      };
      const leaves = [
        () => null,
        () => Number.NaN,
        () => Number.NEGATIVE_INFINITY,
        () => 2 ** 53,
        () => 12n ** 40n,
        () => '',
        () => '\u0000\u202e\uffff',
        () => 'x'.repeat(1 + Math.floor(random() * 20_000)),
        () => '../../../../etc/passwd',
        () => "'; DROP TABLE act; --",
        () => '<img src=x onerror=alert(1)>',
        () => new Date(Number.NaN),
        () => new Uint8Array(16),
        () => new Map([['id', 1]]),
        () => [],
        () => [[], {}],
        () => JSON.parse('{"__proto__": {"scope": "all"}, "constructor": 1}') as unknown,
        () => true,
        deep,
        cyclic,
        () => () => 'a function',
      ];
      const fields = ['id', 'scope', 'acts', 'paths', 'what', 'name', 'to', 'subject', 'body', 'text', 'how'];
      // Not `shortcut`: none at all is a rightful wish.
      const more = ['typed', 'sentences', 'theme', 'folder', 'which', 'closing', 'density'];
      const types = ['keep', 'log', 'me', 'merge', 'judge', 'reminders', 'watch', 'circle', 'nonsense'];
      const payload = (): unknown => {
        const shape = random();
        if (shape < 0.3) return pick(leaves)();
        const object: Record<string, unknown> = {};
        for (let field = 0; field < 1 + random() * 4; field++)
          object[pick([...fields, ...more])] = pick(leaves)();
        if (shape > 0.7)
          object.acts = [{ type: pick(types), people: pick(leaves)(), person: pick(leaves)(), ...object }];
        return object;
      };
      const found = { failures: 0, successes: 0, notCarried: 0, wrong: [] as string[] };
      const ask = async (): Promise<void> => {
        const name = random() < 0.98 ? pick(names) : pick(['constructor', '__proto__', '', 'fs.readFile']);
        try {
          const request = window.wellspring.request as (name: string, payload: unknown) => Promise<unknown>;
          const answer = await request(name, payload());
          const { ok, failure } = answer as { ok?: unknown; failure?: Record<string, unknown> };
          if (ok === true) found.successes += 1;
          else if (ok === false) found.failures += 1;
          else found.wrong.push(`${name}: ${JSON.stringify(answer)}`);
          const said = Object.values(failure ?? {}).join('\n');
          const words = [failure?.what, failure?.where, failure?.todo].every(
            (one) => typeof one === 'string',
          );
          if (ok === false && (!words || /\n\s+at |node:internal|ZodError/.test(said)))
            found.wrong.push(`${name}: ${said.slice(0, 300)}`);
        } catch (error) {
          // What cannot be cloned does not leave the page.
          if (/could not be cloned/i.test(String(error))) found.notCarried += 1;
          else found.wrong.push(`${name}: ${String(error).slice(0, 300)}`);
        }
      };
      for (let done = 0; done < many; done += 250) await Promise.all(Array.from({ length: 250 }, ask));
      return found;
    },
    { names: Object.keys(contract), many: count, start: seed },
  );
}
