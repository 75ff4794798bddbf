import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MadeUpWord, wordShapes } from '../../fixtures/made-up-word.ts';
import { listOf, useOf } from '../../fixtures/word-pieces.ts';
import { wordRead } from './word-read.ts';

const numRuns = Number(process.env['REMIT_PROPERTY_RUNS'] ?? 100);
const seed = Number(process.env['REMIT_PROPERTY_SEED'] ?? 1);
const numbering = listOf(0, [['decimal', '%1.']]) + useOf(1, 0);

test('each word of a file is read once, and none that was deleted or moved away', () => {
  fc.assert(
    fc.property(wordShapes, (shapes) => {
      const made = new MadeUpWord(shapes);
      const { body, footnotes } = made;
      const { blocks } = wordRead({ body, numbering, parts: { footnotes } });
      const texts = blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
      );
      const read = texts.join(' ').match(/word\d+/gu) ?? [];
      expect([...read].sort()).toEqual([...made.kept].sort());
    }),
    { numRuns, seed },
  );
});
