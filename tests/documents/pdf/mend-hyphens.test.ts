import { expect, test } from 'vitest';
import { hyphenMender } from '../../../src/documents/pdf/mend-hyphens.ts';

const end = '\u00ad';

function mended(...texts: string[]): string[] {
  return texts.map(hyphenMender(texts));
}

test('a hyphen at the end of a line goes where the whole word stands elsewhere', () => {
  expect(mended(`the part-${end}nership`, 'A partnership')[0]).toBe('the partnership');
});

test('it stays where the word has it elsewhere, or nothing tells', () => {
  expect(mended(`the well-${end}being board`, 'Well-being')[0]).toBe('the well-being board');
  expect(mended(`counter-${end}terrorism`)[0]).toBe('counter-terrorism');
});

test('it goes from all words of a text that is plainly divided at the ends of lines', () => {
  const words = ['member', 'council', 'quorum'];
  const divided = [`mem-${end}ber coun-${end}cil quo-${end}rum gover-${end}nance co-${end}opt`];
  expect(mended(...divided, ...words)[0]).toBe('member council quorum governance co-opt');
});
