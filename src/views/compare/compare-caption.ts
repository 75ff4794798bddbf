import { count } from '../../english/count.ts';
import type { CompareTable } from './compare-table.ts';

/** “23 questions, 4 constitutions”. */
export function compareCaption({ rows, columns }: CompareTable): string {
  return `${count(rows.length, 'question')}, ${count(columns.length, 'constitution')}`;
}
