import { expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read-document.ts';
import { readWord } from '../../../src/documents/word/read-word.ts';
import { wordFileOf } from '../../fixtures/word-file.ts';
import { inList, listOf, p, useOf } from '../../fixtures/word-pieces.ts';

const clauses = wordFileOf({
  body:
    p('Terms of reference') +
    p('Membership', inList(1, 0)) +
    p('The board has five members.', inList(1, 1)),
  numbering:
    listOf(0, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
    ]) + useOf(1, 0),
});

test('the words of a Word file are read in order, with their numbers as printed', () => {
  expect(readWord(clauses)).toMatchObject({
    blocks: [
      { kind: 'paragraph', text: 'Terms of reference' },
      { kind: 'paragraph', label: '1.', level: 0, text: 'Membership' },
      { kind: 'paragraph', label: '1.1', level: 1, text: 'The board has five members.' },
    ],
    remarks: [],
  });
});

test('a Word file is known by its bytes, whatever it is called', async () => {
  expect(await readDocument(clauses, 'terms.txt')).toEqual(readWord(clauses));
});
