import { describe, expect, test } from 'vitest';
import { compareMarkup } from '../../../src/components/compare/compare-markup.ts';
import { csv } from '../../../src/exports/csv.ts';
import type { CompareBody } from '../../../src/views/compare/compare-body.ts';
import { compareBody } from '../../../src/views/compare/compare-body.ts';
import { compareCsvColumns, compareCsvRows } from '../../../src/views/compare/compare-exports.ts';
import { compareSummary } from '../../../src/views/compare/compare-summary.ts';
import { suggestionsFor } from '../../../src/views/compare/compare-suggestions.ts';
import { clippingView } from '../../../src/views/compare/clipping-view.ts';
import { compareTable } from '../../../src/views/compare/compare-table.ts';
import { wholeClause } from '../../../src/views/compare/compare-words.ts';
import { comparePartnershipView } from '../../../src/views/compare/compare-partnership-view.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const { register } = openSample();
const board = compareBody(register!.constitutions.get('riverside/board')!, register!);
const other: CompareBody = { ...board, key: 'riverside/other', name: 'Other Board' };

describe('compareBody', () => {
  test('has an answer for every topic', () => {
    expect(Object.keys(board.topics)).toEqual([...topicIds]);
  });

  test('has the clause of every quote among its words', () => {
    const ids = new Set(board.words.map(([id]) => id));
    const missing = Object.values(board.topics).flatMap(({ clauses }) =>
      clauses.filter(({ clause }) => !ids.has(clause)),
    );
    expect(missing).toEqual([]);
  });
});

describe('compareTable', () => {
  test('says that a document agrees with itself', () => {
    const table = compareTable([board, other], topicIds);
    expect(table.rows.filter(({ verdict }) => verdict!.kind === 'differ')).toEqual([]);
    expect(compareSummary(table)).toMatch(/^Of 52 questions, they answer \d+ alike;/);
  });

  test('has no verdict on one document alone', () => {
    expect(compareTable([board], ['quorum']).rows[0]!.verdict).toBeUndefined();
  });

  test('cites each answer with its document, its clause and its address', () => {
    const [cell] = compareTable([board, other], ['quorum']).rows[0]!.cells;
    expect(cell!.citation).toContain(board.document);
    expect(cell!.citation).toContain(`${board.baseUrl}/partnerships/riverside/board/`);
  });

  test('becomes a file in which no cell runs as a formula', () => {
    const quorum = { ...board.topics['quorum']!, phrase: '=HYPERLINK("x")' };
    const odd: CompareBody = { ...board, name: '+Board', topics: { quorum } };
    const text = csv(compareCsvColumns, compareCsvRows(compareTable([odd, other], ['quorum'])));
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`'+Board`);
  });
});

describe('a reading that only a program stands for', () => {
  const proposed =
    'risk: { state: stated, answer: { summary: Risks are watched. }, evidence: [{ clause: "1", quote: Purpose }], proposed: { reason: A heading says so., confidence: medium } }';
  const opened = openSample({
    'content/partnerships/riverside/board/facts.yaml': (text) =>
      text.replace(/^risk: .*$/m, proposed),
    'content/site.yaml': (text) => `${text}proposals: published\n`,
  }).register!;
  const body = compareBody(opened.constitutions.get('riverside/board')!, opened);
  const table = compareTable([body, { ...body, key: 'riverside/other' }], ['risk']);

  test('is shown as one, with its words, and is not called unread', () => {
    expect(table.rows[0]!.cells[0]).toMatchObject({
      phrase: 'Risks are watched.',
      stateName: 'Read by a program, not confirmed',
      isProposed: true,
      mark: 'proposed',
      quotes: [{ quote: 'Purpose' }],
    });
    const markup = compareMarkup(table, { isLive: false });
    expect(markup).toContain(
      '<span class="state state--proposed">Read by a program, not confirmed</span> Risks are watched.',
    );
    expect(markup).not.toMatch(/not read yet/i);
  });

  test('is no answer that could agree with another', () => {
    expect(table.rows[0]!.verdict).toEqual({
      kind: 'open',
      name: 'Both read by a program, not confirmed',
    });
    const unread = { ...body.topics['risk']!, isProposed: false };
    const beside = { ...body, topics: { risk: unread } };
    expect(compareTable([body, beside], ['risk']).rows[0]!.verdict!.name).toBe(
      '1 read by a program, not confirmed, 1 not read yet',
    );
  });

  test('is kept with that word before it', () => {
    expect(clippingView('riverside/board/answer/risk', body)?.answer).toBe(
      'Read by a program, not confirmed: Risks are watched.',
    );
  });
});

describe('wholeClause', () => {
  test('is a part with the deeper parts that follow it', () => {
    const words = [
      ['1', 0, 'Clause 1', '1.', 'We meet:'],
      ['1-a', 1, 'Clause 1 a', 'a)', 'monthly'],
      ['2', 0, 'Clause 2', '2.', 'We decide.'],
    ] as const;
    expect(wholeClause({ key: 'p/b', words }, '1')!.lines).toEqual([
      { depth: 0, text: '1. We meet:' },
      { depth: 1, text: 'a) monthly' },
    ]);
    expect(wholeClause({ key: 'p/b', words }, 'none')).toBeUndefined();
  });
});

describe('suggestionsFor', () => {
  const body = (key: string, kind: string, placeKind: string) => ({
    key,
    kind,
    placeKind,
    tense: 'present',
    partnership: key.split('/')[0]!,
  });
  const all = [
    body('a/1', 'Board', 'County'),
    body('a/2', 'Forum', 'County'),
    body('b/1', 'Network', 'County'),
    body('c/1', 'Board', 'District'),
    body('d/1', 'Network', 'District'),
  ];

  test('puts the same kind first, then the same kind of place, then the same partnership', () => {
    const found = suggestionsFor([all[0]!], all, 5);
    expect(found.map((one) => `${one.body.key} ${one.because}`)).toEqual([
      'c/1 same kind: board',
      'b/1 same kind of place: county',
      'a/2 same partnership',
    ]);
  });

  test('passes over what is not in force', () => {
    const over = all.map((one) => (one.key === 'c/1' ? { ...one, tense: 'past' } : one));
    const found = suggestionsFor([over[0]!], over, 5);
    expect(found.map((one) => one.body.key)).toEqual(['b/1', 'a/2']);
  });

  test('has nothing to go by before something is chosen', () => {
    expect(suggestionsFor([], all, 5)).toEqual([]);
  });
});

test('the page of a partnership that is alone says so', () => {
  const view = comparePartnershipView('riverside', register!);
  expect(view.summary).toBe('There is nothing yet to compare it with.');
  expect(view.table.columns).toHaveLength(1);
});
