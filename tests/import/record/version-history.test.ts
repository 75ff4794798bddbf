import { expect, test } from 'vitest';
import { versionHistory } from '../../../src/import/record/version-history.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

test('a table of versions is the history, without the names of authors', () => {
  const content = [
    {
      kind: 'table',
      columns: ['Version', 'Date', 'Author', 'Changes made'],
      rows: [
        ['0.1', '4 May 2023', 'A. Person', 'First draft'],
        ['1.0', 'June 2023', 'A. Person', ''],
        ['', '', '', ''],
      ],
    },
  ] as const;
  expect(versionHistory(recordInputOf({ content: content as never }))).toMatchObject({
    value: [
      { version: '0.1', date: '2023-05-04', note: 'First draft' },
      { version: '1.0', date: '2023-06' },
    ],
    evidence: [{ clause: 'table-1', quote: '1.0 June 2023' }],
  });
});

test('another table is none', () => {
  const content = [
    { kind: 'table', columns: ['Organisation', 'Date'], rows: [['Council', 'May 2023']] },
  ] as const;
  expect(versionHistory(recordInputOf({ content: content as never }))).toBeUndefined();
});
