import { describe, expect, test } from 'vitest';
import { findingFilters, statesOf } from '../../../src/views/findings/finding-filters.ts';
import { findingsMatrix, subjectAnchor } from '../../../src/views/findings/findings-matrix.ts';
import { findingsView } from '../../../src/views/findings/findings-view.ts';
import { findingsAnchor } from '../../../src/views/addresses.ts';
import { exampleRegister } from '../../checks/example-register.ts';

const register = exampleRegister({
  text: 'content:\n  - { kind: clause, text: We meet bi-annually. Dates are are TBC. }\n',
  'steering-group/text': 'content:\n  - { kind: clause, text: The CCG sends a member. }\n',
});
const { matrix, bodies } = findingsView(register);
const listed = bodies.map(({ look, more, others }) => [...look, ...more.listed, ...others.listed]);

describe('the overview of findings', () => {
  test('counts each finding once', () => {
    const sums = matrix!.rows.map(({ cells }) =>
      cells.reduce((sum, cell) => sum + (cell?.look ?? 0) + (cell?.others ?? 0), 0),
    );
    expect(sums).toEqual(listed.map(({ length }) => length));
    expect(sums.length).toBeGreaterThan(0);
  });

  test('leads from each number to the first of the findings that it counts', () => {
    const hrefs = matrix!.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.href ?? []));
    const ids = listed.flat().flatMap(({ id }) => (id === undefined ? [] : [`#${id}`]));
    expect(ids.toSorted()).toEqual(hrefs.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(hrefs).toContain(`#${subjectAnchor(findingsAnchor('riverside/board'), 'review')}`);
  });

  test('has no column without a finding, and a stronger colour for more that need a look', () => {
    const { subjects, rows } = matrix!;
    for (const [at] of subjects.entries()) expect(rows.some(({ cells }) => cells[at])).toBe(true);
    const cells = rows.flatMap(({ cells: own }) => own.flatMap((cell) => cell ?? []));
    for (const { look, strength } of cells) expect(strength > 0).toBe(look > 0);
  });

  test('is not there where nothing was found', () => {
    expect(findingsMatrix([])).toBeUndefined();
    expect(findingFilters([], register)).toEqual([]);
  });
});

test('statesOf says whether a finding is open and its check is new', () => {
  const { finding } = listed.flat()[0]!;
  expect(statesOf({ ...finding, acknowledged: undefined, isNew: true })).toEqual(['open', 'new']);
});
