import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOdt } from '../../../src/documents/odt/read-odt.ts';
import { MadeUpOdt, odtShapes } from '../../fixtures/made-up-odt.ts';
import { odtFileOf } from '../../fixtures/odt-file.ts';

const numRuns = Number(process.env['REMIT_PROPERTY_RUNS'] ?? 100);
const seed = Number(process.env['REMIT_PROPERTY_SEED'] ?? 1);

test('each word of a text is read once, and none that was deleted or remarked', () => {
  fc.assert(
    fc.property(odtShapes, (shapes) => {
      const { body, kept } = new MadeUpOdt(shapes);
      const read = readOdt(odtFileOf({ body }));
      const blocks = 'blocks' in read ? read.blocks : [];
      const texts = blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.text] : block.rows.flat().map(({ text }) => text),
      );
      const words = texts.join(' ').match(/word\d+/gu) ?? [];
      expect([...words].sort()).toEqual([...kept].sort());
    }),
    { numRuns, seed },
  );
});
