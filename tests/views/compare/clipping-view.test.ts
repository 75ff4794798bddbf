import { describe, expect, test } from 'vitest';
import {
  answerRef,
  clauseRef,
  clippingsAddress,
  leftOutOf,
  readRef,
  refsIn,
} from '../../../src/views/keeping/clipping-ref.ts';
import { clippingExample } from '../../../src/views/compare/clipping-example.ts';
import {
  clippingRows,
  clippingText,
  clippingView,
  sourceLines,
} from '../../../src/views/compare/clipping-view.ts';
import { compareBody } from '../../../src/views/compare/compare-body.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const { register } = openSample();
const board = compareBody(register!.constitutions.get('riverside/board')!, register!);

describe('the address of a list', () => {
  test('holds the list and gives it back', () => {
    const refs = [answerRef('p/b', 'quorum'), clauseRef('p/b', '2.1-a')];
    expect(clippingsAddress(refs)).toBe('/clippings/?c=p/b/answer/quorum&c=p/b/clause/2.1-a');
    expect(refsIn(clippingsAddress(refs).slice('/clippings/'.length))).toEqual(refs);
  });

  test('leaves out what cannot be read, and what is there twice', () => {
    const asked = '?c=p/b/answer/quorum&c=p/b/answer/quorum&c=../x&c=p/b/answer/<b>';
    expect(refsIn(asked)).toEqual(['p/b/answer/quorum']);
    expect(leftOutOf(asked)).toBe(2);
    expect(readRef('p/b/other/quorum')).toBeUndefined();
  });
});

describe('clippingView', () => {
  test('shows an answer with the words it rests on', () => {
    const view = clippingView(answerRef('riverside/board', 'quorum'), board)!;
    expect(view.answer).toContain(board.topics['quorum']!.phrase);
    expect(view.words).toHaveLength(board.topics['quorum']!.clauses.length);
  });

  test('shows a clause with its own address', () => {
    const { clause } = board.topics['quorum']!.clauses[0]!;
    const view = clippingView(clauseRef('riverside/board', clause), board)!;
    expect(view.answer).toBeUndefined();
    expect(view.citation).toContain(`#cl-${clause}`);
    expect(clippingText([view])).toContain(`Source: ${view.citation} ${view.rights}`);
  });

  test('is marked where it is of the past, in the text as in the table', () => {
    const { clause } = board.topics['quorum']!.clauses[0]!;
    const past = { ...board, isHistoric: true };
    const view = clippingView(clauseRef('riverside/board', clause), past)!;
    expect(sourceLines(view)).toEqual([
      'Historic wording, no longer in force.',
      view.citation,
      view.rights,
    ]);
    expect(clippingRows([view])[0]).toMatchObject({ rights: view.rights, 'in force': 'no' });
  });

  test.each(['constructor', 'valueof', '__proto__', 'tostring'])(
    'takes %s for no topic',
    (topic) => {
      expect(clippingView(answerRef('riverside/board', topic), board)).toBeUndefined();
    },
  );

  test('has nothing to show of what the register does not have', () => {
    expect(clippingView(clauseRef('riverside/board', 'gone'), board)).toBeUndefined();
    expect(clippingView(answerRef('other/board', 'quorum'), board)).toBeUndefined();
  });
});

test('the example is an answer of this register, with its source', () => {
  const example = clippingExample(register!)!;
  expect(example.citation).toContain(board.baseUrl);
  expect(readRef(example.ref)!.kind).toBe('answer');
});
