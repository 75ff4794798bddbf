import { describe, expect, test } from 'vitest';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const { register } = openSample(matrixBodies());

describe('a document whose table of who does what is coded', () => {
  test('is read for that question, with words of the table, though nobody coded the answer', () => {
    const { facts } = register!.constitutions.get('riverside/parties-down')!;
    expect(facts['responsibilities-matrix']).toMatchObject({
      state: 'stated',
      answer: { summary: 'A table says who does what: 3 activities, 3 parties' },
      evidence: [{ clause: 'matrix', quote: 'Write the plan' }],
    });
    expect(facts.quorum.state).toBe('not-asked');
  });

  test('keeps the answer that somebody coded', () => {
    const { facts } = register!.constitutions.get('riverside/board')!;
    expect(facts['responsibilities-matrix'].state).toBe('not-stated');
  });
});
