import { describe, expect, test } from 'vitest';
import { wordPieces } from '../../src/exports/word-pieces.ts';

const linked = (text: string): (string | undefined)[] =>
  wordPieces({ text }).flatMap((piece) => (piece.href === undefined ? [] : [piece.text]));

describe('wordPieces', () => {
  test.each([
    ['Read https://a.example/b.', ['https://a.example/b']],
    ['“See https://a.example/b” (4.1)', ['https://a.example/b']],
    [
      '(https://a.example/b_(c)), or http://d.example;',
      ['https://a.example/b_(c)', 'http://d.example'],
    ],
    ['[https://a.example/#cl-4.1]', ['https://a.example/#cl-4.1']],
    ['HTTPS://A.EXAMPLE/B and www.a.example, javascript:x', ['HTTPS://A.EXAMPLE/B']],
    ['https:// and https://[', []],
  ])('finds the addresses in %s', (text, addresses) => {
    expect(linked(text)).toEqual(addresses);
  });

  test('changes no word', () => {
    const text = 'A https://a.example/b, c.\nD';
    const pieces = wordPieces({ text });
    expect(pieces.map((piece) => (piece.isNewLine ? '\n' : '') + piece.text).join('')).toBe(text);
  });

  test('writes an address so that Word opens the file', () => {
    const href = 'https://a.example/tŷ [1]|2';
    expect(wordPieces({ text: '', links: [{ name: 'House', href }] })).toEqual([
      { text: 'House', href: 'https://a.example/t%C5%B7%20%5B1%5D%7C2' },
    ]);
  });

  test('leaves a name without link whose address is none', () => {
    expect(wordPieces({ text: '', links: [{ name: 'House', href: 'nowhere' }] })).toEqual([
      { text: 'House' },
    ]);
  });
});
