// Also runs in the browser.
import { count } from '../../english/count.ts';
import type { CompareTable } from './compare-table.ts';
import type { VerdictView } from './compare-verdict.ts';

/** What a comparison comes to: “Of 23 questions, they answer 9 differently and 2 alike; one alone answers 11; all are silent on 1.” */
export function compareSummary({ rows }: Pick<CompareTable, 'rows'>): string {
  const on = (asked: VerdictView['kind']): number =>
    rows.filter(({ verdict }) => verdict?.kind === asked).length;
  const all = rows[0]?.cells.length === 2 ? 'both' : 'all';
  const answered = [part(on('differ'), 'differently'), part(on('alike'), 'alike')].filter(Boolean);
  const open = on('open');
  const parts = [
    answered.length > 0 && `they answer ${answered.join(' and ')}`,
    on('alone') > 0 && `one alone answers ${on('alone')}`,
    on('silent') > 0 && `${all} are silent on ${on('silent')}`,
    open > 0 && `${open} ${open === 1 ? 'has' : 'have'} no clear answer`,
  ].filter((words) => words !== false);
  return parts.length === 0 ? '' : `Of ${count(rows.length, 'question')}, ${parts.join('; ')}.`;
}

function part(number: number, how: string): string {
  return number === 0 ? '' : `${number} ${how}`;
}
