import { describe, expect, it } from 'vitest';
import { haveCorpora } from '../corpora.ts';
import { fuzzedFormats } from '../fuzz/formats.ts';
import { fuzzInputs } from '../fuzz/fuzz-inputs.ts';
import { readMutation } from '../fuzz/read-mutation.ts';

const inputs = 60;

/** A taste of `npm run fuzz`, which reads 100,000 of each format and watches time and memory as well. */
describe.runIf(haveCorpora())('mutated files', () => {
  it.each(Object.entries(fuzzedFormats))(
    'of format %s are read or refused with a sentence',
    async (_, format) => {
      const inputOf = fuzzInputs(format, 7);
      let seen = 0;
      for (let number = 0; number < inputs; number++) {
        const { items, errors } = await readMutation(format.name, inputOf(number));
        seen += items + errors;
      }
      expect(seen).toBeGreaterThan(inputs / 2);
    },
  );
});
