import { describe, expect, test } from 'vitest';
import { openSample } from '../fixtures/open-sample.ts';

describe('the sample register', () => {
  test('has no mistakes, so that a test can make one', () => {
    const { register, diagnostics } = openSample();
    expect(diagnostics).toEqual([]);
    expect([...register!.bodies.keys()]).toEqual(['riverside/board', 'riverside/assembly']);
    expect([...register!.organisations.keys()]).toEqual([
      'riverside-council',
      'riverside-hospitals-trust',
      'riverside-housing',
    ]);
    expect(register!.topics.size).toBe(52);
    expect(register!.today).toBe('2025-06-01');
  });

  test('accounts for every word of its source document', () => {
    expect(openSample().register!.sources.get('riverside-board')?.coverage).toMatchObject({
      words: 117,
      published: 117,
      withheld: 0,
      omitted: [],
      residueWords: 0,
      problem: undefined,
    });
  });
});

describe('openRegister', () => {
  test('lists bodies with terms of their own first, then described ones and placeholders', () => {
    const listed = (id: string, status: string): string => `  - id: ${id}
    name: ${id}
    kind: other
    status: ${status}
    summary: It is named in the terms of the Board.
    evidence:
      - in: board
        clause: 1.2
        quote: The Board
`;
    const { register } = openSample({
      'content/partnerships/riverside/partnership.yaml': (text) =>
        text +
        listed('region', 'external') +
        listed('old-board', 'former') +
        listed('task-group', 'placeholder'),
    });
    expect(
      register!.partnerships.get('riverside')?.bodies.map(({ id, status }) => [id, status]),
    ).toEqual([
      ['board', 'constituted'],
      ['assembly', 'described'],
      ['task-group', 'placeholder'],
      ['old-board', 'former'],
      ['region', 'external'],
    ]);
  });
});
