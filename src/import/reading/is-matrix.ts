import type { TextNode } from '../../model/text.ts';

/** Whether a table is a matrix of who does what: most of its cells hold the letters of one. */
export function isMatrix(node: TextNode): boolean {
  if (node.kind !== 'table') return false;
  const cells = node.rows
    .flatMap((row) => row.slice(1))
    .map((cell) => cell.replace(/\s*\([^)]*\)/g, ''))
    .filter((cell) => cell !== '' && cell !== '-');
  const letters = cells.filter((cell) =>
    /^[RASCIODV](?: ?[/,&+ ] ?[RASCIODV])*\*?$/i.test(cell.trim()),
  );
  return cells.length >= 4 && letters.length >= 0.8 * cells.length && new Set(letters).size >= 2;
}
