import { expect, test } from 'vitest';
import { controlEntries } from '../../../src/import/record/control-entries.ts';
import { datesPrinted, periodsPrinted } from '../../../src/import/record/dates-printed.ts';
import { versionSaid } from '../../../src/import/record/version-said.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const valueOf = (...parameters: Parameters<typeof recordInputOf>) =>
  versionSaid(recordInputOf(...parameters))?.value;

test.each([
  ['Terms of Reference v0.7 October 2023', { label: 'v0.7', date: '2023-10' }],
  ['Terms of Reference, Version 2, 14/05/2024', { label: 'Version 2', date: '2024-05-14' }],
  ['Terms of Reference 2024/25', { period: '2024/25' }],
  [
    'Terms of reference (version 1.2), 1st February 2026',
    { label: 'version 1.2', date: '2026-02-01' },
  ],
  ['Terms of reference', undefined],
])('the title %j says %j', (title, version) => {
  expect(valueOf({ titles: [title] })).toEqual(version);
});

test('lines and tables of control say it', () => {
  expect(
    valueOf({
      clauses: ['Version: 1.3', 'Date approved: 4 March 2024', 'Effective from: 1 April 2024'],
    }),
  ).toEqual({
    label: '1.3',
    date: '2024-03-04',
    effectiveFrom: '2024-04-01',
  });
  const table = {
    kind: 'table',
    rows: [
      ['Version', 'v2'],
      ['Last updated', '12.06.23'],
      ['Review date', 'June 2025'],
    ],
  } as const;
  expect(valueOf({ content: [table] as never })).toEqual({ label: 'v2', date: '2023-06-12' });
});

test('sentences say when the terms begin and end', () => {
  expect(
    valueOf({
      clauses: [
        'These terms of reference take effect from 1 April 2024 and apply until 31 March 2027.',
      ],
    }),
  ).toEqual({
    effectiveFrom: '2024-04-01',
    effectiveTo: '2027-03-31',
  });
});

test.each([
  'These terms will be reviewed in March 2026.',
  'The Plan was approved in May 2023.',
  'The strategy runs from 2024 to 2027.',
  'Members are appointed with effect from 1 May 2024.',
])('%j is no version', (words) => {
  expect(valueOf({ titles: ['Terms'], clauses: [words] })).toBeUndefined();
});

test('what stands only in a running head has no clause to quote', () => {
  expect(
    versionSaid(recordInputOf({ titles: ['Terms'] }, { asides: ['Vale Forum ToR v1.4 May 2024'] })),
  ).toMatchObject({
    value: { label: 'v1.4', date: '2024-05' },
    evidence: [],
    outside: 'Vale Forum ToR v1.4 May 2024',
  });
});

test('the last line of a table of versions is the one in hand', () => {
  const content = [
    {
      kind: 'table',
      columns: ['Version', 'Date'],
      rows: [
        ['1', 'March 2015'],
        ['2', 'May 2016'],
      ],
    },
  ];
  expect(valueOf({ content: content as never })).toEqual({ label: '2', date: '2016-05' });
});

test('a date alone at the very end is that of the document', () => {
  const clauses = [...Array.from({ length: 12 }, () => 'We meet.'), '22/06/2011'];
  expect(valueOf({ titles: ['Terms'], clauses })).toEqual({ date: '2011-06-22' });
});

test('control lines are taken from rows, from lines and from running heads', () => {
  const input = recordInputOf(
    { clauses: ['Version: 2 | Date: May 2024'] },
    { asides: ['Status: Draft'] },
  );
  expect(controlEntries(input).map(({ label, value }) => [label, value])).toEqual([
    ['Version', '2'],
    ['Date', 'May 2024'],
    ['Status', 'Draft'],
  ]);
});

test('dates and periods stand where they are printed', () => {
  expect(datesPrinted('On 4 May 2024 and 01/06/24, not 2023')).toEqual([
    { date: '2024-05-04', quote: '4 May 2024', at: 3 },
    { date: '2024-06-01', quote: '01/06/24', at: 18 },
  ]);
  expect(periodsPrinted('2024/25, 2023 to 2026, 2019-2018').map(({ date }) => date)).toEqual([
    '2024/25',
    '2023 to 2026',
  ]);
});
