import type { IndexedNode } from '../../../register/text/text-index.ts';
import type { PrintedNumber } from './printed-number.ts';

/** Counts a number that does not belong to its section, such as 4.3 between 5.2 and 5.4, where it stands. */
export function inTheirPlace(numbers: readonly PrintedNumber[]): PrintedNumber[] {
  const byParent = Map.groupBy(numbers, ({ entry }) => entry.parent);
  const moved = new Map<PrintedNumber, PrintedNumber>();
  for (const [parent, siblings] of byParent) {
    const prefix = stepsOf(parent);
    if (prefix === undefined || !areMostly(prefix, siblings)) continue;
    for (const [at, number] of siblings.entries())
      if (number.prefix !== prefix) moved.set(number, placed(number, siblings[at - 1], prefix));
  }
  return numbers.map((number) => moved.get(number) ?? number);
}

// The number printed before the part that the siblings stand in: `5.1`.
function stepsOf(parent: IndexedNode | undefined): string | undefined {
  const label = parent?.node.label;
  if (label === undefined || !/^\d+(?:\.\d+)*\.?$/u.test(label)) return undefined;
  return label.replace(/\.$/u, '');
}

function areMostly(prefix: string, siblings: readonly PrintedNumber[]): boolean {
  const numbered = siblings.filter(({ style, depth }) => style === 'number' && depth > 1);
  const fitting = numbered.filter((number) => number.prefix === prefix);
  return fitting.length >= 2 && fitting.length >= numbered.length * 0.6;
}

function placed(
  number: PrintedNumber,
  before: PrintedNumber | undefined,
  prefix: string,
): PrintedNumber {
  if (number.style !== 'number' || number.depth < 2) return number;
  const depth = prefix.split('.').length + 1;
  const value = number.depth === depth ? number.value : (before?.value ?? 0) + 1;
  return { ...number, prefix, depth, value, belongs: `${prefix}.${value}` };
}
