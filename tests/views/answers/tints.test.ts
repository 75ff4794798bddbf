import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { piecesOf, printedPieces, tintsOf } from '../../../src/views/answers/tints.ts';

const words: TextNode[] = [
  {
    kind: 'section',
    id: 'chair',
    heading: 'Chair',
    content: [
      { kind: 'clause', label: '1', text: 'The Chair is elected. The Chair leads.' },
      {
        kind: 'clause',
        label: '2',
        text: 'The members are:',
        content: [
          { kind: 'item', label: 'a)', text: 'the Council, and' },
          { kind: 'item', label: 'b)', text: 'the  Trust' },
        ],
      },
      {
        kind: 'table',
        id: 'roles',
        caption: 'Who does what',
        columns: ['Role', ''],
        rows: [['Secretariat', 'The Council\nThe Trust']],
      },
    ],
  },
];
const text = indexText(words);

function tinted(quotes: Record<string, string[]>): Record<string, string[]> {
  const tints = tintsOf(text, new Map(Object.entries(quotes)));
  const pieces = [...text.byId.values()].flatMap(piecesOf);
  return Object.fromEntries(
    [...tints].map(([name, runs]) => {
      const piece = pieces.find((one) => one.name === name)!;
      return [name, runs.map(({ from, to }) => piece.text.slice(from, to))];
    }),
  );
}

describe('tintsOf', () => {
  test('tints a quote in its own clause only, though another has the same words', () => {
    expect(tinted({ 2: ['the Trust'] })).toEqual({ '2-b': ['the Trust'] });
    expect(tinted({ 1: ['Chair'] })).toEqual({ 1: ['Chair'] });
  });

  test('tints the heading that a section is quoted for, and not the same word in its clauses', () => {
    expect(tinted({ chair: ['Chair'] })).toEqual({ chair: ['Chair'] });
  });

  test('tints a quote once where its clause says the words twice', () => {
    expect(tintsOf(text, new Map([['1', ['The Chair']]]))).toEqual(
      new Map([['1', [{ name: '1', from: 0, to: 9 }]]]),
    );
  });

  test('tints a quote that runs on from point to point in each of them', () => {
    expect(tinted({ 2: ['members are: the Council, and the Trust'] })).toEqual({
      2: ['members are:'],
      '2-a': ['the Council, and'],
      '2-b': ['the Trust'],
    });
  });

  test('tints a quote that runs on from cell to cell, paragraph by paragraph', () => {
    expect(tinted({ roles: ['Secretariat The Council The'] })).toEqual({
      'roles rows 0 0 0': ['Secretariat'],
      'roles rows 0 1 0': ['The Council'],
      'roles rows 0 1 1': ['The'],
    });
  });

  test('tints a quote that runs on from the caption of a table', () => {
    expect(tinted({ roles: ['what Role Secretariat'] })).toEqual({
      'roles caption': ['what'],
      'roles columns 0': ['Role'],
      'roles rows 0 0 0': ['Secretariat'],
    });
  });

  test('tints nothing for words that do not stand there', () => {
    expect(tinted({ 1: ['the Trust'] })).toEqual({});
  });
});

describe('piecesOf', () => {
  test('names the heads of a table and the paragraphs of its cells, in the order of printing', () => {
    expect(piecesOf(text.byId.get('roles')!)).toEqual([
      { name: 'roles caption', text: 'Who does what' },
      { name: 'roles columns 0', text: 'Role' },
      { name: 'roles rows 0 0 0', text: 'Secretariat' },
      { name: 'roles rows 0 1 0', text: 'The Council' },
      { name: 'roles rows 0 1 1', text: 'The Trust' },
    ]);
  });

  test('names a piece as those who print the table name it', () => {
    const words = 'The Council\n\nThe Trust';
    expect(printedPieces('roles', { kind: 'cell', words, path: ['rows', 2, 0] })).toEqual([
      { name: 'roles rows 2 0 0', text: 'The Council' },
      { name: 'roles rows 2 0 1', text: 'The Trust' },
    ]);
  });
});
