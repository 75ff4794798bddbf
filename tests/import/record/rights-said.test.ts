import { expect, test } from 'vitest';
import { rightsSaid } from '../../../src/import/record/rights-said.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const said = (words: string) => rightsSaid(recordInputOf({ clauses: [words] }));

test.each([
  ['© Vale Council 2024', 'Vale Council'],
  ['Copyright © 2023 Vale Health Partnership. All rights reserved.', 'Vale Health Partnership'],
  ['© Crown copyright 2022', 'Crown copyright'],
])('%j names %j', (words, holder) => {
  expect(said(words).copyrightHolder?.value).toBe(holder);
});

test('a licence is known by its name', () => {
  expect(said('Licensed under the Open Government Licence v3.0.').licence?.value.name).toBe(
    'Open Government Licence v3.0',
  );
  expect(said('Published under CC BY 4.0.').licence?.value.name).toBe('CC BY 4.0');
  expect(said('Published under CC BY-NC 4.0.').licence).toBeUndefined();
});

test('a running head has no clause', () => {
  expect(
    rightsSaid(recordInputOf({}, { asides: ['© Vale Council'] })).copyrightHolder,
  ).toMatchObject({ value: 'Vale Council', evidence: [], outside: '© Vale Council' });
});

test('a text without such a line says nothing', () => {
  expect(said('Members respect copyright in the papers.')).toEqual({});
});
