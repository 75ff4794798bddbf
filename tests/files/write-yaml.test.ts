import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYamlText } from '../../src/files/parse-yaml-text.ts';
import type { Writable } from '../../src/files/write-yaml.ts';
import { writeYaml } from '../../src/files/write-yaml.ts';

test('a record is written as an editor would type it', () => {
  expect(
    writeYaml({
      label: '1.10',
      statutory: 'no',
      title: 'Board: terms',
      note: undefined,
      minimum: 5,
      aliases: ['the Board', 'HWB'],
      evidence: [{ clause: '11', quote: 'five members' }],
      rows: [['Chair', '']],
      text: 'To lead work on health. '.repeat(6).trim(),
    }),
  ).toBe(`label: 1.10
statutory: no
title: "Board: terms"
minimum: 5
aliases: [the Board, HWB]
evidence:
  - { clause: 11, quote: five members }
rows:
  - [Chair, ""]
text: >-
  To lead work on health. To lead work on health. To lead work on health. To lead work on health. To lead work on
  health. To lead work on health.
`);
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'the Board:',
        '- five',
        '#',
        'no',
        '“quorum”',
        "'tis",
        '*',
        '{x}',
        '1.10',
        '&amp;',
        '>-',
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join(' ')),
);
const value = fc.letrec<{ value: Writable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'kind', 'quote', 'rule'), tie('value'), { minKeys: 1 }),
  ),
})).value;

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(value, (record) => {
      const read = parseYamlText(writeYaml({ record })).toJS() as unknown;
      expect(read).toEqual({ record });
    }),
    { numRuns: 1000, seed: 1 },
  );
});
