import { expect, test } from 'vitest';
import { approvalsView } from '../../../src/views/constitution/approvals-view.ts';
import { datingPhrase, versionPhrase } from '../../../src/views/phrases/version-phrase.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const board = twoPartnerships().constitutions.get('riverside/board')!;

test('an approval says by whom and when, with its words', () => {
  const evidence = [{ clause: '1.2', quote: 'approved by the Assembly' }];
  const approvals = [
    { by: 'the Assembly', on: '2025-03', evidence },
    { by: 'the Cabinet', evidence },
  ];
  const view = approvalsView({ ...board, record: { ...board.record, approvals } });
  expect(view.map(({ words }) => words)).toEqual([
    'Approved by the Assembly in March 2025',
    'Approved by the Cabinet',
  ]);
  expect(view[0]!.quotes).toEqual([
    { text: 'approved by the Assembly', href: '/partnerships/riverside/board/#cl-1.2' },
  ]);
  expect(approvalsView(board)).toEqual([]);
});

test('a version says from when and to when it is in force', () => {
  const version = { label: 'v2', effectiveFrom: '2024-04', effectiveTo: '2025/26' };
  expect(versionPhrase({ ...board.record, version })).toBe(
    'v2, in force from April 2024 to 2025/26',
  );
  expect(versionPhrase({ ...board.record, version: { effectiveFrom: '2024-04-01' } })).toBe(
    'in force from 1 April 2024',
  );
});

test('what the editors worked out of the date is said in words', () => {
  expect(datingPhrase({ from: '2010', to: '2012-11', reason: 'Why.' })).toBe(
    'written between 2010 and November 2012',
  );
});
