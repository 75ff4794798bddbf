import type { Diagram } from './body-diagram.ts';
import { boxLines } from './box-lines.ts';
import type { DiagramBox } from './diagram-box.ts';
import type { DiagramLine } from './diagram-line.ts';
import type { Drawing, DrawnBox, DrawnLine } from './drawing.ts';
import { placeLanes } from './diagram-lanes.ts';

/** As wide as a screen of 320 pixels without its margins. */
const width = 288;
const lane = 14;
const gap = 18;
/** How far a body that was replaced stands in. */
const indent = 36;

/**
 * Places a diagram on a narrow page: boxes under each other, those who are answered to above, and lines in a
 * gutter at the left. What is replaced stands under its successor, set in beside it.
 */
export function stackDiagram(diagram: Diagram): Drawing {
  const replaced = new Set(
    diagram.lines.filter(({ kind }) => kind === 'replaces').map(({ to }) => to),
  );
  const order = boxesInOrder(diagram, replaced);
  const upward = diagram.lines.filter(({ kind }) => kind !== 'replaces');
  const rows = new Map(order.map(({ id }, index) => [id, index]));
  const { lanes, laneOf } = placeLanes(upward, rows);
  const gutter = lanes === 0 ? 0 : lanes * lane + 10;
  let y = 1;
  const boxes = order.map((box): DrawnBox => {
    const x = replaced.has(box.id) ? gutter + indent : gutter;
    const lines = { ...boxLines(box, width - x - 1), width: width - x - 1 };
    const drawn = { ...box, lines, x, y };
    y += lines.height + gap;
    return drawn;
  });
  const placed = new Map(boxes.map((box) => [box.id, box]));
  return {
    width,
    height: Math.max(1, y - gap + 1),
    boxes,
    lines: diagram.lines.map((line) => {
      const [from, to] = [placed.get(line.from)!, placed.get(line.to)!];
      if (line.kind === 'replaces') return besideLine(line, { from, to, gutter });
      return gutterLine(line, { from, to, x: gutter - 10 - laneOf(line) * lane });
    }),
  };
}

// A body comes after all that it answers to, and what it replaced comes right after it.
function boxesInOrder({ boxes, lines }: Diagram, replaced: ReadonlySet<string>): DiagramBox[] {
  const left = new Set(boxes.filter(({ id }) => !replaced.has(id)));
  const placed = new Set<string>();
  const order: DiagramBox[] = [];
  const isReady = ({ id }: DiagramBox): boolean =>
    lines.every(
      ({ from, to, kind }) =>
        from !== id || kind !== 'answers-to' || placed.has(to) || replaced.has(to),
    );
  const place = (box: DiagramBox): void => {
    left.delete(box);
    order.push(box);
    placed.add(box.id);
    for (const { from, to, kind } of lines)
      if (kind === 'replaces' && from === box.id && !placed.has(to))
        place(boxes.find(({ id }) => id === to)!);
  };
  while (left.size > 0) {
    const ready = [...left].filter(isReady);
    // Those under the body placed last come first; where two answer to each other, the first leads.
    const [next] = ready.toSorted((a, b) => nearness(b) - nearness(a));
    place(next ?? [...left][0]!);
  }
  return [...order, ...boxes.filter(({ id }) => !placed.has(id))];

  function nearness({ id }: DiagramBox): number {
    const above = lines.filter(({ from, kind }) => from === id && kind !== 'replaces');
    return Math.max(-1, ...above.map(({ to }) => order.findIndex((box) => box.id === to)));
  }
}

interface Ends {
  readonly from: DrawnBox;
  readonly to: DrawnBox;
}

function gutterLine(line: DiagramLine, { from, to, x }: Ends & { x: number }): DrawnLine {
  // Lines leave a box near its top and reach it near its foot, dotted ones nearer to its middle: no two lie on each other.
  const shift = line.kind === 'works-with' ? 8 : 0;
  const start = from.y + 12 + shift;
  const end = to.y + to.lines.height - 12 - shift;
  return {
    ...line,
    line: `M${from.x} ${start}H${x}V${end}H${to.x - 8}`,
    head: `M${to.x} ${end}l-8 -4.5v9z`,
  };
}

function besideLine(line: DiagramLine, { from, to, gutter }: Ends & { gutter: number }): DrawnLine {
  return {
    ...line,
    line: `M${gutter + indent / 2} ${from.y + from.lines.height}V${middle(to)}H${to.x}`,
    head: '',
  };
}

function middle({ y, lines }: DrawnBox): number {
  return y + lines.height / 2;
}
