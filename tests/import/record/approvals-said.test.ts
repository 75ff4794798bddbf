import { expect, test } from 'vitest';
import { approvalsSaid } from '../../../src/import/record/approvals-said.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const approvals = (...clauses: string[]) =>
  approvalsSaid(recordInputOf({ titles: ['Terms'], clauses })).map(({ value }) => value);

test.each([
  [
    'These terms of reference were approved by the Vale Health Board on 4 March 2024.',
    { by: 'the Vale Health Board', on: '2024-03-04' },
  ],
  [
    'Agreed by the Partnership Board, 12 May 2023',
    { by: 'the Partnership Board', on: '2023-05-12' },
  ],
  [
    '(v5 FINAL, endorsed by Executive Board 23.01.2025)',
    { by: 'Executive Board', on: '2025-01-23' },
  ],
  ['Approved by Cabinet in June 2022.', { by: 'Cabinet', on: '2022-06' }],
])('%j is an approval', (words, approval) => {
  expect(approvals(words)).toEqual([approval]);
});

test('control lines name who approved and when', () => {
  expect(approvals('Approved by: Vale Executive Group', 'Date approved: 4 March 2024')).toEqual([
    { by: 'Vale Executive Group', on: '2024-03-04' },
  ]);
});

test('a row of the table of versions may say it', () => {
  const content = [
    {
      kind: 'table',
      columns: ['Version', 'Date', 'Author', 'Change'],
      rows: [
        ['0.1', '02/03/2023', 'A. Person', 'First draft'],
        ['1.0', '18/04/2023', 'A. Person', 'Approved by Vale Partnership Board'],
      ],
    },
  ];
  expect(approvalsSaid(recordInputOf({ content: content as never }))).toMatchObject([
    { value: { by: 'Vale Partnership Board', on: '2023-04-18' } },
  ]);
});

test.each([
  'Any changes must be approved by the Board.',
  'The terms of reference will be approved by the Board on 4 March 2024.',
  'Papers are agreed by the Chair before each meeting.',
  'The Plan was approved by the Board on 4 March 2024.',
  'Approved by: J. Smith',
])('%j is none', (words) => {
  expect(approvals(words)).toEqual([]);
});
