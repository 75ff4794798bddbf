// Also runs in the browser.
import type { CompareTable } from './compare-table.ts';

/** What a comparison comes to: “14 of 23 topics differ, 8 are the same for all (5 because none says), 1 cannot be told”. */
export function compareSummary({ rows }: CompareTable): string {
  const counted = { Different: 0, 'Same for all': 0, 'Cannot be told': 0 };
  for (const { verdict } of rows)
    if (verdict !== undefined) counted[verdict.name as keyof typeof counted] += 1;
  const { Different: different, 'Same for all': same, 'Cannot be told': open } = counted;
  const silent = rows.filter(
    ({ verdict, cells }) =>
      verdict?.isSame === true && cells.every(({ state }) => state === 'not-stated'),
  ).length;
  const topics = rows.length === 1 ? '1 topic' : `${rows.length} topics`;
  const parts = [
    `${different} of ${topics} ${different === 1 ? 'differs' : 'differ'}`,
    `${same} ${same === 1 ? 'is' : 'are'} the same for all${silent > 0 ? ` (${silent} because none says)` : ''}`,
  ];
  return [...parts, ...(open > 0 ? [`${open} cannot be told`] : [])].join(', ');
}
