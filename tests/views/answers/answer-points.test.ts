import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/register/readings/reading.ts';
import { answerPoints } from '../../../src/views/answers/answer-points.ts';

const evidence = [{ clause: 'p1', quote: 'words' }];

describe('answerPoints', () => {
  test('gives the points of an answer, then the laws as the document cites them', () => {
    const reading: Reading = {
      state: 'stated',
      answer: {
        summary: 'Its work is based on several Acts',
        items: ['Plan', 'Report'],
        laws: [
          { citation: 'Riverside Act 1901', about: 'The duty to plan' },
          { citation: 'By-law 2' },
        ],
      },
      evidence,
    };
    expect(answerPoints(reading)).toEqual([
      'Plan',
      'Report',
      'Riverside Act 1901: The duty to plan',
      'By-law 2',
    ]);
  });

  test('holds back what the words hold back', () => {
    const answer = { summary: 'To ask people', items: ['Ask {withheld:2}'] };
    expect(answerPoints({ state: 'stated', answer, evidence })).toEqual(['Ask [name held back]']);
  });

  test('gives none for an answer that is one sentence, and none for silence', () => {
    expect(answerPoints({ state: 'stated', answer: { summary: 'To plan' }, evidence })).toEqual([]);
    expect(answerPoints({ state: 'not-stated' })).toEqual([]);
  });
});
