import type { StateCounts } from '../../register/readings/reading.ts';
import { readIn } from '../../register/readings/reading.ts';

/** How many documents answer: “4 of 7 answer this”, “All 7 documents answer this”, or “3 of 5 read documents say; 2 not read yet”. */
export function documentsSay(counts: StateCounts, notInForce?: StateCounts): string {
  return withHistory(sayNow(counts), { counts, notInForce });
}

function sayNow(counts: StateCounts): string {
  const read = readIn(counts);
  const rest = restOf(counts);
  if (read === 0) return rest.length === 0 ? 'No document is asked' : rest.join('; ');
  if (rest.length > 0)
    return [`${counts.stated} of ${read} read documents say`, ...rest].join('; ');
  if (counts.stated < read || read === 1) return `${counts.stated} of ${read} answer this`;
  return read === 2 ? 'Both documents answer this' : `All ${read} documents answer this`;
}

/** How many documents answer, state by state: “Stated by 3 of 7, unclear in 1”. */
export function statedBy(counts: StateCounts, notInForce?: StateCounts): string {
  return withHistory(statedNow(counts), { counts, notInForce });
}

function statedNow(counts: StateCounts): string {
  const read = readIn(counts);
  const rest = restOf(counts);
  if (read === 0 && rest.length > 0) return rest.join('; ').replace(/^./, (c) => c.toUpperCase());
  const { unclear, placeholder, elsewhere } = counts;
  const parts = [
    `Stated by ${counts.stated} of ${read}${rest.length === 0 ? '' : ' read'}`,
    ...(unclear > 0 ? [`unclear in ${unclear}`] : []),
    ...(placeholder > 0 ? [`still to be written in ${placeholder}`] : []),
    ...(elsewhere > 0 ? [`left to another document by ${elsewhere}`] : []),
  ];
  return [parts.join(', '), ...rest].join('; ');
}

// What is not in force is told apart from what is so today.
function withHistory(
  today: string,
  { counts, notInForce }: { counts: StateCounts; notInForce: StateCounts | undefined },
): string {
  if (notInForce === undefined || readIn(notInForce) === 0) return today;
  const history = `${notInForce.stated} of ${readIn(notInForce)}`;
  return readIn(counts) === 0
    ? `Of the documents not in force, ${history} say`
    : `${today}; of those not in force, ${history}`;
}

// What nothing can be said of: it is counted apart, and never as silence.
function restOf(counts: StateCounts): string[] {
  return [
    ...(counts['not-held'] > 0 ? [`${counts['not-held']} held only in part`] : []),
    ...(counts.unread > 0 ? [`${counts.unread} not read yet`] : []),
  ];
}
