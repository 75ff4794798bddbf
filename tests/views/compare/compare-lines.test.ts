import { expect, test } from 'vitest';
import { compareLines } from '../../../src/views/compare/compare-body.ts';
import { openSample } from '../../fixtures/open-sample.ts';

test('compareLines give a part of the words and all that stands in it, one line each', () => {
  const { text } = openSample().register!.constitutions.get('riverside/board')!;
  const lines = text.top.flatMap((entry) => compareLines(entry, text));
  expect(lines.map(([id]) => id)).toEqual([...text.byId.keys()]);
  expect(lines.some(([, depth]) => depth > 0)).toBe(true);
});
