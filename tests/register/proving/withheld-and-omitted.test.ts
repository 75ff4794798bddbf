import { describe, expect, test } from 'vitest';
import { cover } from './cover.ts';

const pageNumber = (after: string, count: number) => ({
  after,
  count,
  reason: 'page-furniture' as const,
  note: 'The number of the page.',
});

describe('withheld names', () => {
  test('are counted apart from what is published, and kept to prove that', () => {
    const coverage = cover('Chair: Ada Bell, Riverside Council', [
      'Chair: {withheld:2} Riverside Council',
    ]);
    expect(coverage).toMatchObject({ words: 5, published: 3, withheld: 2, problem: undefined });
    expect(coverage.withheldNames).toEqual(['Ada Bell,']);
  });

  test('of several people are kept one by one', () => {
    const coverage = cover('Ada Bell and Cem Deniz attend.', [
      '{withheld:2} and {withheld:2} attend.',
    ]);
    expect(coverage).toMatchObject({ published: 2, withheld: 4, problem: undefined });
    expect(coverage.withheldNames).toEqual(['Ada Bell', 'Cem Deniz']);
  });

  test('with too few or too many words are a difference', () => {
    expect(cover('Ada Bell attends.', ['{withheld:1} attends.']).problem?.message).toBe(
      'The content says “attends.” after “{withheld:1}”, where the source has another word: its line 1, word 2. Make the words the same.',
    );
    expect(cover('Chair: Ada Bell', ['Chair: {withheld:3}']).problem?.message).toBe(
      'The content says “{withheld:3}” after “Chair:”, where the source has another word: its line 1, word 2. Make the words the same.',
    );
  });
});

test('an omission of no words ends the comparison as any other does', () => {
  const omitted = [pageNumber('Board', 0)];
  expect(cover('Board meets.', ['Board meets.'], { omitted }).problem).toBeUndefined();
});

describe('no message', () => {
  const source =
    'Riverside Board\nChair: Zephyrine Quillfeather, Council\n[Xanthippe Oddworthy: why so few?]\nThe quorum is five members.\nAgreed by Balthazar Nightingale';
  const texts = [
    'Riverside Board',
    'Chair: {withheld:2} Council',
    'The quorum is five members.',
    'Agreed by {withheld:2}',
  ];
  const omitted = [
    {
      after: 'Quillfeather, Council',
      count: 5,
      reason: 'reviewer-comment' as const,
      note: 'A comment on a draft.',
    },
  ];
  const unpublished = /Zephyrine|Quillfeather|Xanthippe|Oddworthy|why|few|Balthazar|Nightingale/u;
  const words = texts.join(' / ').split(' ');

  // Each word left out, written twice, changed, and swapped with the next; each count and mark off by one.
  const mutants = words.flatMap((word, at) => [
    words.toSpliced(at, 1),
    words.toSpliced(at, 0, word),
    words.toSpliced(at, 1, 'other'),
    words.toSpliced(at, 2, words[at + 1] ?? '', word),
    words.toSpliced(at, 1, word.replace('2', '1')),
    words.toSpliced(at, 1, word.replace('2', '3')),
  ]);
  const counts = [1, 2, 3, 4, 5, 6, 7, 12, 40];

  test('holds a word of the source that is not published', () => {
    expect(cover(source, texts, { omitted }).problem).toBeUndefined();
    const messages = mutants.flatMap((mutant) =>
      counts.map((count) => {
        const changed = [{ ...omitted[0]!, count }];
        return cover(source, mutant.join(' ').split(' / '), { omitted: changed }).problem?.message;
      }),
    );
    const told = messages.filter((message) => message !== undefined);
    expect(told.length).toBeGreaterThan(800);
    expect(told.filter((message) => unpublished.test(message))).toEqual([]);
  });
});

describe('omissions', () => {
  test('are passed over between clauses, and counted with their reason', () => {
    const omitted = [pageNumber('The Board meets.', 2)];
    const coverage = cover(
      'The Board meets. Page 1 Agreed 2025.',
      ['The Board meets.', 'Agreed 2025.'],
      { omitted },
    );
    expect(coverage).toMatchObject({ words: 7, published: 5, problem: undefined });
    expect(coverage.omitted).toEqual([{ omission: omitted[0], words: 2 }]);
  });

  test('are passed over inside a clause, and at the end', () => {
    const omitted = [pageNumber('quorum is', 3), pageNumber('five members.', 2)];
    const source = 'The quorum is [why so few?] five members. Page 1';
    expect(cover(source, ['The quorum is five members.'], { omitted }).problem).toBeUndefined();
  });

  test('may follow one another', () => {
    const omitted = [pageNumber('Board meets.', 2), pageNumber('Page 1', 1)];
    const coverage = cover(
      'The Board meets. Page 1 [Why?] Agreed.',
      ['The Board meets.', 'Agreed.'],
      { omitted },
    );
    expect(coverage).toMatchObject({ words: 7, published: 4, problem: undefined });
  });

  test.each([
    ['is not there', 'Board met', 'do not stand in the source', { start: 6, end: 9 }],
    ['is there twice', 'the Board', 'stand 2 times in the source', { start: 0, end: 9 }],
  ])('whose phrase %s are a problem of that entry', (_, after, problem, span) => {
    const omitted = [pageNumber('meets.', 1), pageNumber(after, 1)];
    expect(
      cover('Here the Board meets. 1 There the Board meets not.', [], { omitted }).problem,
    ).toEqual({
      message: `The words in \`after\` ${problem}. Quote words that stand there once.`,
      at: { omission: 1, field: 'after', span },
    });
  });

  test('that are longer than the source are a problem', () => {
    const omitted = [pageNumber('meets.', 5)];
    expect(cover('The Board meets. Page 1', ['The Board meets.'], { omitted }).problem).toEqual({
      message:
        'More words are listed under `omitted` than the source has at its end. Correct the `count`.',
      at: { omission: 0, field: 'count' },
    });
  });
});

describe('residue of conversion', () => {
  test.each([
    {
      kind: 'html-tags' as const,
      source: '<b>The Board</b> <span class="x">meets</span>.',
      texts: ['The Board', 'meets'],
      pieces: 4,
    },
    {
      kind: 'bookmarks' as const,
      source: 'The Board [bookmark: _Toc1] meets.',
      texts: ['The Board meets.'],
      pieces: 1,
    },
    {
      kind: 'heading-marks' as const,
      source: '## The Board\n### meets.',
      texts: ['The Board', 'meets.'],
      pieces: 2,
    },
  ])('of the kind $kind is taken out and counted', ({ kind, source, texts, pieces }) => {
    const coverage = cover(source, texts, { residue: [kind] });
    expect(coverage.problem).toBeUndefined();
    expect(coverage.residue).toEqual({ [kind]: pieces });
    expect(coverage.published + coverage.residueWords).toBe(coverage.words);
  });

  test('that is not declared is words like any other', () => {
    expect(cover('<b>The Board</b>', ['The Board']).problem?.message).toBe(
      'The content says “The”, where the source has another word: its line 1, word 1. Make the words the same.',
    );
  });
});
