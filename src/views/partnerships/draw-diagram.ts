import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Diagram, DiagramArrow, DiagramBox } from './diagram-layout.ts';

export interface DrawnBox extends DiagramBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnArrow extends DiagramArrow {
  readonly line: string;
  readonly head: string;
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
}

// Graphviz places boxes in inches and points; we draw at one pixel a point.
const pointsInInch = 72;
const letterWidth = 8.6;
const margin = 6;

interface Placed {
  bb: string;
  objects?: { name: string; pos: string }[];
  edges?: { tail: number; head: number; pos: string; lp: string }[];
}

/** Places the boxes and arrows of a diagram; the page draws them. */
export async function drawDiagram(diagram: Diagram): Promise<Drawing> {
  const graphviz = await Graphviz.load();
  const placed = JSON.parse(graphviz.layout(dot(diagram), 'json', 'dot')) as Placed;
  const [, , width, height] = placed.bb.split(',').map(Number) as [number, number, number, number];
  const flip: Flip = ([x, y]) => [round(x + margin), round(height - y + margin)];
  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(height + 2 * margin),
    boxes: diagram.boxes.map((box, index) =>
      drawnBox(box, flip(pair(placed.objects![index]!.pos))),
    ),
    arrows: (placed.edges ?? []).map((edge, index) =>
      drawnArrow(diagram.arrows[index]!, { edge, flip }),
    ),
  };
}

type Point = [number, number];
type Flip = (point: Point) => Point;

function dot({ boxes, arrows }: Diagram): string {
  const number = new Map(boxes.map(({ id }, index) => [id, index]));
  const nodes = boxes.map((box, index) => {
    const { width, height } = sizeOf(box);
    return `n${index} [width=${width / pointsInInch}, height=${height / pointsInInch}]`;
  });
  // Those who are answered to stand above, so the arrow runs up.
  const edges = arrows.map(
    ({ from, to, verb }) =>
      `n${number.get(to)!} -> n${number.get(from)!} [dir=back, label="${verbLines(verb)
        .map((line) => 'x'.repeat(line.length))
        .join('\\n')}"]`,
  );
  const settings =
    'rankdir=TB; nodesep=0.5; ranksep=0.75; node [shape=box, fixedsize=true, label=""]; edge [fontsize=13]';
  return `digraph { ${settings}; ${[...nodes, ...edges].join('; ')} }`;
}

function sizeOf({ lines }: DiagramBox): { width: number; height: number } {
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: Math.max(130, longest * letterWidth + 28), height: lines.length * 20 + 24 };
}

function drawnBox(box: DiagramBox, [x, y]: Point): DrawnBox {
  const { width, height } = sizeOf(box);
  return {
    ...box,
    x: round(x - width / 2),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
  };
}

function drawnArrow(
  arrow: DiagramArrow,
  { edge, flip }: { edge: NonNullable<Placed['edges']>[number]; flip: Flip },
): DrawnArrow {
  const parts = edge.pos.split(' ');
  const start = parts.find((part) => part.startsWith('s,'));
  const points = parts.filter((part) => !/^[se],/.test(part)).map((part) => flip(pair(part)));
  const tip = flip(pair(start!.slice(2)));
  const [first, ...rest] = points as [Point, ...Point[]];
  const lines = verbLines(arrow.verb);
  const [x, y] = flip(pair(edge.lp));
  const widest = Math.max(...lines.map(({ length }) => length)) * 6.4;
  return {
    ...arrow,
    line: `M${first.join(' ')}C${rest.map((point) => point.join(' ')).join(' ')}`,
    head: headPath(first, tip),
    label: { x: round(x - widest / 2 + 4), y: round(y + 5 - (lines.length - 1) * 8), lines },
  };
}

function headPath([fromX, fromY]: Point, [toX, toY]: Point): string {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const acrossX = (-(toY - fromY) / length) * 4.5;
  const acrossY = ((toX - fromX) / length) * 4.5;
  return `M${toX} ${toY}L${round(fromX + acrossX)} ${round(fromY + acrossY)}L${round(fromX - acrossX)} ${round(fromY - acrossY)}Z`;
}

function verbLines(verb: string): string[] {
  return verb.length <= 20 ? [verb] : verb.split(/ (?=and )/);
}

function pair(text: string): Point {
  return text.split(',').map(Number) as Point;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
