import { describe, expect, test } from 'vitest';
import { compareBody } from '../../../src/views/compare/compare-body.ts';
import {
  compareDocument,
  compareTitle,
  verdictWords,
} from '../../../src/views/compare/compare-exports.ts';
import {
  comparedPartnerships,
  compareWithLike,
} from '../../../src/views/compare/compare-partnership-view.ts';
import { citationOf, compareTable, isNamed } from '../../../src/views/compare/compare-table.ts';
import {
  clippingDocument,
  clippingRows,
  clippingView,
} from '../../../src/views/compare/clipping-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const [panel, board] = ['hillside/panel', 'riverside/board'].map((key) =>
  compareBody(register.constitutions.get(key)!, register),
) as [ReturnType<typeof compareBody>, ReturnType<typeof compareBody>];
const table = compareTable([panel, board], ['interests', 'quorum']);

describe('a comparison as a Word document', () => {
  const { blocks, title, isLandscape } = compareDocument(
    table,
    'https://register.example/compare/',
  );
  const shown = JSON.stringify(blocks);

  test('is named after its bodies, while they are few', () => {
    expect(title).toBe('Hillside Youth Panel and Riverside Partnership Board compared');
    expect(isLandscape).toBe(false);
    const many = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
    expect(compareTitle(many)).toBe('A, B and 2 others compared');
    expect(compareTitle(many.slice(1))).toBe('B, C and D compared');
  });

  test('names the state before what is not simply stated', () => {
    expect(shown).toContain('"Left to another document: The council’s code"');
    expect(shown).toContain('"At least half of the members and the Chair"');
    expect([
      isNamed({ state: 'elsewhere' }),
      isNamed({ state: 'unclear' }),
      isNamed({ state: 'stated' }),
    ]).toEqual([true, true, false]);
  });

  test('cites each document at its end', () => {
    expect(blocks.slice(-2)).toEqual(table.columns.map(({ citation }) => ({ text: citation })));
  });

  test('says in words how answers compare', () => {
    const [interests, quorum] = table.rows;
    expect(verdictWords(quorum!)).toBe('They differ');
    expect(verdictWords(interests!)).toContain('1 left to another document');
    expect(verdictWords({ verdict: undefined })).toBe('');
  });
});

describe('citationOf', () => {
  test('names body, document, version, part, register and address', () => {
    expect(citationOf(panel, 'Clause 7', '7')).toBe(
      `Hillside Youth Panel, Constitution of Hillside Youth Panel (v0.3, 15 April 2021), Clause 7. Riverside Register, https://register.example/partnerships/hillside/panel/#cl-7 as published on ${panel.asOf}.`,
    );
  });
});

describe('clippings to take away', () => {
  const kept = ['hillside/panel/answer/interests', 'hillside/panel/clause/7'].map((ref) =>
    clippingView(ref, panel)!,
  );

  test('are a row each, with our answer only where there is one', () => {
    expect(clippingRows(kept).map(({ title, answer, words }) => [title, answer, words])).toEqual([
      [
        'interests',
        'Left to another document: The council’s code',
        '“Interests are declared as the council’s code says.” (Clause 10)',
      ],
      [
        'Clause 7',
        '',
        '7. We meet at least every two months. A meeting counts when:\na) half of us are there; and\nb) the Chair is there.',
      ],
    ]);
  });

  test('stand in a Word document with the source beside each', () => {
    const shown = JSON.stringify(clippingDocument(kept, 'https://register.example/clippings/'));
    expect(kept.every(({ citation }) => shown.includes(citation))).toBe(true);
  });
});

describe('what is compared with what', () => {
  test('are partnerships that have a constitution, each once', () => {
    expect(comparedPartnerships(register)).toEqual(['hillside', 'riverside']);
  });

  test('begins with the body itself', () => {
    expect(compareWithLike(register.constitutions.get('riverside/board')!, register)).toBe(
      '/compare/?body=riverside/board&body=hillside/panel',
    );
  });
});
