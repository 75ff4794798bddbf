import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { printedWords, wordsWithin } from '../../../src/register/text/node-words.ts';
import { ownLines, ownPieces } from '../../../src/register/text/own-pieces.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const table: TextNode = {
  kind: 'table',
  label: 'Table 1',
  caption: 'Who sits',
  columns: ['Seat', 'For'],
  rows: [
    ['Chair', ''],
    ['', 'Council'],
  ],
};

describe('ownPieces', () => {
  test('has the caption, the columns and the cells of a table, with their places', () => {
    expect(ownPieces(table).map(({ kind, words, path }) => [kind, words, path.join('.')])).toEqual([
      ['caption', 'Who sits', 'caption'],
      ['column', 'Seat', 'columns.0'],
      ['column', 'For', 'columns.1'],
      ['cell', 'Chair', 'rows.0.0'],
      ['cell', 'Council', 'rows.1.1'],
    ]);
  });

  test('has what a part says itself, and not what stands in it', () => {
    const section: TextNode = {
      kind: 'section',
      heading: 'Members',
      content: [{ kind: 'clause', text: 'The members are:' }],
    };
    expect(ownPieces(section)).toEqual([{ kind: 'heading', words: 'Members', path: ['heading'] }]);
    expect(ownPieces({ kind: 'clause' })).toEqual([]);
  });

  test('gives each run as it stands at its path, for every part of the sample register', () => {
    const texts = [...openSample().register!.constitutions.values()].map(({ text }) => text);
    const all = texts.flatMap(({ byId }) => [...byId.values()]).map(({ node }) => node);
    expect(all.length).toBeGreaterThan(10);
    for (const node of all)
      for (const { words, path } of ownPieces(node)) {
        const found = path.reduce<unknown>(
          (within, step) => (within as Record<string, unknown>)[step],
          node,
        );
        expect(found).toBe(words);
      }
  });
});

describe('ownLines', () => {
  test('keeps the cells of a row together', () => {
    const lines = ownLines(table).map((line) => line.map(({ words }) => words));
    expect(lines).toEqual([['Who sits'], ['Seat', 'For'], ['Chair'], ['Council']]);
  });
});

describe('the words of a part', () => {
  test('are printed after its label', () => {
    expect(printedWords(table)).toEqual(['Table 1', 'Who sits', 'Seat', 'For', 'Chair', 'Council']);
  });

  test('go on with what stands in it, without labels', () => {
    const clause: TextNode = {
      kind: 'clause',
      label: '2',
      text: 'The  members:',
      content: [{ kind: 'item', label: 'a)', text: 'the Chair' }, table],
    };
    expect(wordsWithin(clause)).toBe('The members: the Chair Who sits Seat For Chair Council');
  });
});
