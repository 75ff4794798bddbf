// Also runs in the browser.
import { count } from '../../english/count.ts';
import type { CompareTable } from './compare-table.ts';

/** What a comparison comes to: “They differ on 14 of 23 questions. On 3 the answers are the same. None answers 5. 1 cannot be told.” */
export function compareSummary({ rows }: Pick<CompareTable, 'rows'>): string {
  const counted = { different: 0, same: 0, open: 0 };
  for (const { verdict } of rows) if (verdict !== undefined) counted[verdict.kind] += 1;
  const { different, open } = counted;
  const silent = rows.filter(
    ({ verdict, cells }) =>
      verdict?.kind === 'same' && cells.every(({ state }) => state === 'not-stated'),
  ).length;
  const same = counted.same - silent;
  return [
    `They differ on ${different} of ${count(rows.length, 'question')}.`,
    ...(same > 0 ? [`On ${same} the answers are the same.`] : []),
    ...(silent > 0 ? [`None answers ${silent === rows.length ? 'any' : silent}.`] : []),
    ...(open > 0 ? [`On ${open} it cannot be told.`] : []),
  ].join(' ');
}
