import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Diagram } from './body-diagram.ts';
import { boxLines } from './box-lines.ts';
import type { DiagramLine } from './diagram-line.ts';
import type { Drawing, DrawnBox, DrawnLine } from './drawing.ts';

// Graphviz places boxes in inches and points; we draw at one pixel a point.
const pointsInInch = 72;
const margin = 6;
const widestBox = 200;

interface Placed {
  bb: string;
  /** Boxes, and groups of them, which have no place. */
  objects?: { name: string; pos?: string }[];
  edges?: { tail: number; head: number; pos: string }[];
}

/** Places the boxes and lines of a diagram on a wide page: those who are answered to above. */
export async function drawDiagram(diagram: Diagram): Promise<Drawing> {
  const graphviz = await Graphviz.load();
  const boxes = diagram.boxes.map((box) => ({ id: box.id, ...boxLines(box, widestBox) }));
  const placed = JSON.parse(graphviz.layout(dot(diagram, boxes), 'json', 'dot')) as Placed;
  const [, , width, height] = placed.bb.split(',').map(Number) as [number, number, number, number];
  const flip: Flip = ([x, y]) => [round(x + margin), round(height - y + margin)];
  const centres = new Map(
    (placed.objects ?? []).flatMap(({ name, pos }) =>
      pos === undefined ? [] : [[name, flip(pair(pos))]],
    ),
  );
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
    boxes: diagram.boxes.map((box, index): DrawnBox => {
      const lines = boxLines(box, widestBox);
      const [x, y] = centres.get(`n${index}`)!;
      return {
        ...box,
        lines,
        x: round(x - lines.width / 2),
        y: round(y - lines.height / 2),
      };
    }),
    lines: (placed.edges ?? []).map((edge, index) =>
      drawnLine(diagram.lines[index]!, { edge, flip }),
    ),
  };
}

type Point = [number, number];
type Flip = (point: Point) => Point;

function dot(
  { lines }: Diagram,
  boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[],
): string {
  const number = new Map(boxes.map(({ id }, index) => [id, index]));
  const nodes = boxes.map(
    ({ width, height }, index) =>
      `n${index} [width=${width / pointsInInch}, height=${height / pointsInInch}]`,
  );
  const edges = lines.map(({ from, to, kind }) => {
    const [lower, upper] = [number.get(from)!, number.get(to)!];
    // What is replaced stands beside, never above.
    if (kind === 'replaces') return `n${lower} -> n${upper} [dir=none, constraint=false]`;
    // Where two bodies name each other, the one who is answered to stands above.
    const isBelow =
      kind === 'works-with' &&
      lines.some((one) => one.kind === 'answers-to' && one.from === to && one.to === from);
    return `n${upper} -> n${lower} [dir=back${isBelow ? ', constraint=false' : ''}]`;
  });
  const beside = lines
    .filter(({ kind }) => kind === 'replaces')
    .map(({ from, to }) => `{ rank=same; n${number.get(from)!}; n${number.get(to)!} }`);
  const settings =
    'rankdir=TB; nodesep=0.35; ranksep=0.5; splines=spline; node [shape=box, fixedsize=true, label=""]';
  return `digraph { ${[settings, ...nodes, ...edges, ...beside].join('; ')} }`;
}

function drawnLine(
  line: DiagramLine,
  { edge, flip }: { edge: NonNullable<Placed['edges']>[number]; flip: Flip },
): DrawnLine {
  const parts = edge.pos.split(' ');
  const end = parts.find((part) => /^[se],/.test(part));
  const points = parts.filter((part) => !/^[se],/.test(part)).map((part) => flip(pair(part)));
  const [first, ...rest] = points as [Point, ...Point[]];
  const nearest = end?.startsWith('e,') === true ? rest.at(-1)! : first;
  return {
    ...line,
    line: `M${first.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`,
    head: end === undefined ? '' : headPath(nearest, flip(pair(end.slice(2)))),
  };
}

function headPath([fromX, fromY]: Point, [toX, toY]: Point): string {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const acrossX = (-(toY - fromY) / length) * 4.5;
  const acrossY = ((toX - fromX) / length) * 4.5;
  return `M${toX} ${toY}L${round(fromX + acrossX)} ${round(fromY + acrossY)}L${round(fromX - acrossX)} ${round(fromY - acrossY)}Z`;
}

function pair(text: string): Point {
  return text.split(',').map(Number) as Point;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
