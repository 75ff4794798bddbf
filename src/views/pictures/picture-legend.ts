import type { ConstitutionShape } from './constitution-shape.ts';
import type { ShapeMark } from './shape-mark.ts';
import { shapeMarks } from './shape-mark.ts';
import { tickPath } from './shape-drawing.ts';

/** One line of a legend: a mark, and what it means. */
export interface LegendKey {
  readonly mark: ShapeMark;
  readonly words: string;
  /** The mark itself, 9 pixels wide and 14 high. */
  readonly d: string;
}

const meanings: Record<ShapeMark, string> = {
  says: 'the document says',
  half: 'unclear, still to be written, or left to another document',
  silent: 'silent',
  proposed: 'read by a program, not confirmed',
  unread: 'not read yet',
  'not-held': 'not in the part we hold',
  'not-asked': 'not asked of such a document',
};

/** What the marks in some shapes mean: only those that are drawn. */
export function shapeLegend(shapes: readonly Pick<ConstitutionShape, 'groups'>[]): LegendKey[] {
  const drawn = new Set(
    shapes.flatMap(({ groups }) => groups.flatMap(({ ticks }) => ticks.map(({ mark }) => mark))),
  );
  return legendOfMarks(shapeMarks.filter((mark) => drawn.has(mark)));
}

/** What some marks mean. */
export function legendOfMarks(marks: readonly ShapeMark[]): LegendKey[] {
  return marks.map((mark) => ({
    mark,
    words: meanings[mark],
    d: tickPath(mark, 0, { width: 9, height: 14 }),
  }));
}
