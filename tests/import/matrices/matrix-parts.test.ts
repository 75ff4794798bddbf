import { describe, expect, test } from 'vitest';
import { knownSigns } from '../../../src/register/matrix/known-signs.ts';
import type { TableNode, TextNode } from '../../../src/model/text.ts';
import { legendIn } from '../../../src/import/matrices/legend-lines.ts';
import { matrixWords, schemeOfLetters } from '../../../src/import/matrices/matrix-words.ts';
import { namesInCells, withOtherNames } from '../../../src/import/matrices/parties-in-cells.ts';
import { isCode, sketchMatrix } from '../../../src/import/matrices/sketch-matrix.ts';
import { sketchRoles } from '../../../src/import/matrices/sketch-roles.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';

const signs = knownSigns({ legend: [], scheme: 'rasci' });

describe('legendIn', () => {
  test.each([
    ['R = Responsible; A = Accountable', ['R Responsible', 'A Accountable']],
    [
      'R Responsible, A Accountable, C Consulted and I Informed',
      ['R Responsible', 'A Accountable', 'C Consulted', 'I Informed'],
    ],
    ['Responsible (R), Accountable (A)', ['R Responsible', 'A Accountable']],
    ['S Support - who provides support during the work?', ['S Support']],
    ['A~ Accountable - who answers for it?', ['A Accountable']],
    ['D – Driver', ['D Driver']],
    ['O: Out of the loop', ['O Out of the loop']],
    ['✔ Takes part', ['✔ Takes part']],
  ])('reads “%s”', (words, entries) => {
    expect(legendIn(words).map(({ letter, word }) => `${letter} ${word}`)).toEqual(entries);
  });

  test('keeps a line of its own as written', () => {
    const line = 'R - Responsible - who is responsible for the task?';
    expect(legendIn(line)).toEqual([{ letter: 'R', word: 'Responsible', asWritten: line }]);
  });

  test.each(['A new plan is made each year.', 'The Board has a Chair.', 'Plan B – the winter'])(
    'finds none in “%s”',
    (words) => {
      expect(legendIn(words)).toEqual([]);
    },
  );
});

const table: TableNode = {
  kind: 'table',
  id: 'm',
  columns: ['Task', 'ICB', 'Council'],
  rows: [
    ['Plan', 'R', 'A'],
    ['Report', 'A', 'C'],
  ],
};

describe('matrixWords', () => {
  test('reads heading, scheme, legend and status near a table', () => {
    const content: TextNode[] = [
      {
        kind: 'section',
        heading: 'RACI',
        content: [
          { kind: 'clause', id: 'c', text: 'This table is for discussion.' },
          { kind: 'clause', text: 'R: Responsible' },
          { kind: 'clause', text: 'A: Accountable' },
          table,
        ],
      },
    ];
    const text = readableText(content, { isWhole: true });
    const words = matrixWords(text.passages.at(-1)!, text);
    expect(words).toMatchObject({
      caption: 'RACI',
      scheme: 'raci',
      status: 'for-discussion',
      statusEvidence: [{ clause: 'c', quote: 'This table is for discussion.' }],
    });
    expect(words.legend.map(({ letter }) => letter)).toEqual(['R', 'A']);
  });
});

describe('schemeOfLetters', () => {
  test('is the plainest scheme that has the letters and says the same of them', () => {
    expect(schemeOfLetters(new Set(['R', 'A', 'C']), [])).toBe('raci');
    expect(schemeOfLetters(new Set(['R', 'A', 'S']), [])).toBe('rasci');
    expect(schemeOfLetters(new Set(['D', 'A']), [])).toBe('daci');
    const legend = [{ letter: 'S', word: 'Sign-off', asWritten: 'S Sign-off' }];
    expect(schemeOfLetters(new Set(['R', 'A', 'S']), legend)).toBe('raci-vs');
    expect(schemeOfLetters(new Set(['L', 'X']), [])).toBe('other');
  });
});

describe('isCode', () => {
  test('is true of letters that are known, whatever stands beside them', () => {
    expect(['R/A', 'S (lead)', 'Accountable', 'R*'].every((cell) => isCode(cell, signs))).toBe(
      true,
    );
    expect(['', 'Each March', 'B', 'ICB'].some((cell) => isCode(cell, signs))).toBe(false);
  });
});

describe('sketchMatrix', () => {
  test('tells parties, letters and layout', () => {
    const sketch = sketchMatrix(table, signs)!;
    expect(sketch.parties.map(({ label }) => label)).toEqual(['ICB', 'Council']);
    expect([...sketch.letters].sort()).toEqual(['A', 'C', 'R']);
    expect(sketch.layout.shape).toBe('parties-across');
  });
});

describe('sketchRoles', () => {
  test('is none where letters stand in the cells', () => {
    expect(sketchRoles(table, signs)).toBeUndefined();
  });
});

describe('namesInCells', () => {
  test('parts names at commas, lines and an “and” between two that it knows', () => {
    const { names, asides } = namesInCells([
      'ICB, Council',
      'Health and Wellbeing Board\nPolice',
      'ICB and Council',
      'the Police (from 2026)',
      'TBC',
      '–',
    ]);
    expect(names).toEqual(['ICB', 'Council', 'Health and Wellbeing Board', 'Police']);
    expect(asides).toEqual(['TBC']);
  });
});

describe('withOtherNames', () => {
  test('joins a short name to the one long name that it is of', () => {
    expect(
      withOtherNames(['Council', 'Riverside Council', 'PCC', 'Police and Crime Commissioner']),
    ).toEqual([
      { label: 'Riverside Council', alsoWritten: ['Council'] },
      { label: 'Police and Crime Commissioner', alsoWritten: ['PCC'] },
    ]);
    expect(withOtherNames(['Council', 'Marlby Council', 'Thorne Council'])).toHaveLength(3);
  });
});
