import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { coverSource } from '../../../src/register/proving/source-coverage.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { cover, record } from './cover.ts';

describe('coverSource counts words', () => {
  test('that stand between spaces and hold a letter or a digit', () => {
    const coverage = cover('The Board – five members,\n\n• the Chair & 2 others.\n', [
      'The Board – five members,',
      'the Chair & 2 others.',
    ]);
    expect(coverage).toMatchObject({ words: 8, published: 8, withheld: 0, problem: undefined });
  });

  test('whatever white space is between them', () => {
    const coverage = cover('The\u00A0Board\tmeets\r\n  monthly.', ['The Board meets monthly.']);
    expect(coverage).toMatchObject({ words: 4, published: 4, problem: undefined });
  });

  test('of labels, headings, captions, column headings and cells, in the order they are printed', () => {
    const nodes: TextNode[] = [
      { kind: 'section', label: '1.', heading: 'Members' },
      {
        kind: 'table',
        label: 'T1',
        caption: 'Seats',
        columns: ['Seat', 'Votes'],
        rows: [['Chair', '1']],
      },
    ];
    const coverage = coverSource('1. Members\nT1 Seats\nSeat Votes\nChair 1', record, [
      indexText(nodes).top,
    ]);
    expect(coverage).toMatchObject({ words: 8, published: 8, problem: undefined });
  });
});

describe('coverSource finds the first difference', () => {
  test('of a word, with the words before it and its line in the source', () => {
    expect(
      cover('The quorum is five members.', ['The quorum is six members.']).problem,
    ).toMatchObject({
      message:
        'The content says “six” after “The quorum is”, where the source has another word: its line 1, word 4. Make the words the same.',
      at: { part: 0, path: ['content', 0, 'text'], span: { start: 14, end: 17 } },
    });
  });

  test('of a word that is repeated', () => {
    expect(cover('The quorum is is five.', ['The quorum is five.']).problem?.message).toBe(
      'The content says “five.” after “The quorum is”, where the source has another word: its line 1, word 4. Make the words the same.',
    );
  });

  test('of words in another order', () => {
    expect(
      cover('First clause. Second clause.', ['Second clause.', 'First clause.']).problem?.message,
    ).toBe(
      'The content says “Second”, where the source has another word: its line 1, word 1. Make the words the same.',
    );
  });

  test.each([
    ['a dash', 'The Board – and its Chair', 'The Board - and its Chair'],
    ['an apostrophe', 'The Board’s Chair', "The Board's Chair"],
    ['a bullet', 'Chair • Deputy', 'Chair · Deputy'],
    ['a capital', 'the Board', 'the board'],
  ])('of %s', (_, source, content) => {
    expect(cover(source, [content]).problem?.message).toMatch(
      /^(?:The content says|“.*” does not stand in the source)/,
    );
  });

  test('of a mark that stands alone, which is no word', () => {
    expect(cover('The Board – and its Chair', ['The Board - and its Chair']).problem).toMatchObject(
      {
        message:
          '“-” after “The Board” does not stand in the source letter for letter. Compare dashes, bullets and spaces.',
        at: { part: 0, path: ['content', 0, 'text'], span: { start: 10, end: 11 } },
      },
    );
  });

  test.each([
    ['changed', 'A – b', ['A - b'], '“-” after “A” does not stand', 2],
    ['that stands elsewhere', 'A – b - c', ['A - b - c'], '“-” after “A” does not stand', 2],
    ['too many', 'A b – c', ['A – b – c'], '“–” after “A” does not stand', 2],
    ['missing', 'A – b', ['A b'], 'A dash, bullet or other sign is missing before “b”', 2],
    ['at an end', 'A b –', ['A b •'], '“•” after “A b” does not stand', 4],
    ['alone in a piece', 'A – b', ['A', '-', 'b'], '“-” after “A” does not stand', 0],
  ])('of a sign that is %s, at its place', (_, source, content, message, start) => {
    const { problem } = cover(source, content);
    expect(problem?.message).toContain(message);
    expect(problem?.at).toMatchObject({ span: { start } });
  });

  test.each([
    ['before and after a run of words', '• A – b\n• c', ['A – b', 'c'], []],
    ['beside words that are left out', 'A – [x] – b', ['A – – b'], ['A']],
    ['beside a name that is held back', 'Chair – Ada Bell – here', ['Chair {withheld:2} here'], []],
  ])('in no sign %s', (_, source, content, after) => {
    const omitted = after.map((words) => ({
      after: words,
      count: 1,
      reason: 'reviewer-comment' as const,
      note: 'A comment.',
    }));
    expect(cover(source, content, { omitted }).problem).toBeUndefined();
  });

  test('of the ends', () => {
    expect(cover('The Board meets. Agreed 2025.', ['The Board meets.']).problem).toEqual({
      message:
        'The source goes on where the content ends after “The Board meets.”: its line 1, word 4. Add the words, or list them under `omitted`.',
      at: { part: 0, path: ['content', 0, 'text'], span: { start: 16, end: 16 } },
    });
    expect(cover('The Board meets.', ['The Board meets.', 'Agreed 2025.']).problem).toMatchObject({
      message:
        'The content says “Agreed” after “The Board meets.”, where the source has ended. Make the words the same.',
      at: { part: 0, path: ['content', 1, 'text'], span: { start: 0, end: 6 } },
    });
  });
});

test('a source with characters that an editor cannot type is compared as they are typed', () => {
  const source = 'Part\u00ADner\u200Bship\u00A0Board\n\uF0B7\tGw\u0302yl o\uFB03cer\u0092s';
  expect(cover(source, ['Partnership Board', 'Gŵyl officer’s']).problem).toBeUndefined();
});

test('a letter that the source has lost may be any, and no other may', () => {
  expect(cover('the people\uFFFDs Board', ['the people’s Board']).problem).toBeUndefined();
  expect(cover('the people\uFFFDs Board', ['the person’s Board']).problem).toBeDefined();
  expect(cover('the people\uFFFDs Board', ['the peoples Board']).problem).toBeDefined();
});
