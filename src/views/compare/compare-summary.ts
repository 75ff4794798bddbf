// Also runs in the browser.
import { count } from '../../english/count.ts';
import type { CompareTable } from './compare-table.ts';

/** What a comparison comes to: “14 of 23 topics differ, 8 are the same for all (5 because none says), 1 cannot be told”. */
export function compareSummary({ rows }: Pick<CompareTable, 'rows'>): string {
  const counted = { different: 0, same: 0, open: 0 };
  for (const { verdict } of rows) if (verdict !== undefined) counted[verdict.kind] += 1;
  const { different, same, open } = counted;
  const silent = rows.filter(
    ({ verdict, cells }) =>
      verdict?.kind === 'same' && cells.every(({ state }) => state === 'not-stated'),
  ).length;
  const parts = [
    `${different} of ${count(rows.length, 'topic')} ${different === 1 ? 'differs' : 'differ'}`,
    `${same} ${same === 1 ? 'is' : 'are'} the same for all${silent > 0 ? ` (${silent} because none says)` : ''}`,
  ];
  return [...parts, ...(open > 0 ? [`${open} cannot be told`] : [])].join(', ');
}
