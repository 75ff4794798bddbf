import type { StateCounts } from '../../register/readings/reading.ts';
import { readingStates } from '../../register/readings/reading.ts';
import { tickPath } from '../pictures/shape-drawing.ts';
import type { ShapeMark } from '../pictures/shape-mark.ts';
import { markOfState, shapeMarks } from '../pictures/shape-mark.ts';

/** How documents answer one question, as a row of marks: answers first, silence after. */
export interface StateBar {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly { readonly mark: ShapeMark; readonly d: string }[];
}

const tick = { width: 6, height: 14 };
const step = tick.width + 2;
// Of more documents, each kind of mark is as wide as its share.
const mostTicks = 12;
const fullWidth = mostTicks * step - 2;

/** A mark for each document while they are few; of many, a length for each kind of mark. */
export function stateBar(counts: StateCounts): StateBar {
  const marks = readingStates.flatMap((state) =>
    Array.from({ length: counts[state] }, () => markOfState[state]),
  );
  const drawn = marks.length > mostTicks ? inLengths(marks) : inTicks(marks);
  const width = Math.max(0, Math.min(marks.length, mostTicks) * step - 2);
  return { width, height: tick.height, paths: drawn };
}

function inTicks(marks: readonly ShapeMark[]): StateBar['paths'] {
  return inOrder(marks).map(({ mark, from, number }) => ({
    mark,
    d: Array.from({ length: number }, (_, index) =>
      tickPath(mark, (from + index) * step, tick),
    ).join(''),
  }));
}

function inLengths(marks: readonly ShapeMark[]): StateBar['paths'] {
  const at = (number: number): number => Math.round((fullWidth * number) / marks.length);
  return inOrder(marks).map(({ mark, from, number }) => ({
    mark,
    d: tickPath(mark, at(from), {
      width: Math.max(2, at(from + number) - at(from)),
      height: tick.height,
    }),
  }));
}

function inOrder(
  marks: readonly ShapeMark[],
): { readonly mark: ShapeMark; readonly from: number; readonly number: number }[] {
  let from = 0;
  return shapeMarks.flatMap((mark) => {
    const number = marks.filter((one) => one === mark).length;
    const start = from;
    from += number;
    return number === 0 ? [] : [{ mark, from: start, number }];
  });
}
