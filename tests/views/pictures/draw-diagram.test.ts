import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../src/views/pictures/body-diagram.ts';
import { boxLines } from '../../../src/views/pictures/box-lines.ts';
import type { DiagramBox } from '../../../src/views/pictures/diagram-box.ts';
import { placeLanes } from '../../../src/views/pictures/diagram-lanes.ts';
import type { DiagramLine, LineKind } from '../../../src/views/pictures/diagram-line.ts';
import { drawDiagram } from '../../../src/views/pictures/draw-diagram.ts';
import type { Drawing } from '../../../src/views/pictures/drawing.ts';
import { stackDiagram } from '../../../src/views/pictures/stack-diagram.ts';
import { widthClass } from '../../../src/views/pictures/width-class.ts';

function box(id: string, name = id, meta = ''): DiagramBox {
  return { id, name, meta, href: '#', status: 'constituted', isHistoric: false, isHere: false };
}

function line(from: string, to: string, kind: LineKind = 'answers-to'): DiagramLine {
  return { from, to, kind };
}

const diagram: Diagram = {
  boxes: [
    box('panel', 'Panel', '9 seats · every month'),
    box('forum', 'A forum with a rather long name of its own'),
    box('cabinet'),
    box('old', 'Former group'),
    box('team'),
  ],
  lines: [
    line('panel', 'cabinet'),
    line('forum', 'cabinet'),
    line('panel', 'old', 'replaces'),
    line('team', 'panel', 'works-with'),
    // Two that name each other.
    line('cabinet', 'panel', 'works-with'),
  ],
  apart: [],
  legend: [],
};
const wide = await drawDiagram(diagram);
const narrow = stackDiagram(diagram);

describe.each([
  ['a wide drawing', wide],
  ['a narrow drawing', narrow],
])('%s', (_, drawing: Drawing) => {
  const placed = new Map(drawing.boxes.map((one) => [one.id, one]));

  test('draws every box and every line', () => {
    expect(drawing.boxes.map(({ id }) => id).sort()).toEqual(
      diagram.boxes.map(({ id }) => id).sort(),
    );
    expect(drawing.lines.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(diagram.lines);
  });

  test('puts those who are answered to above those who answer', () => {
    const { y } = placed.get('cabinet')!;
    expect([placed.get('panel')!.y, placed.get('forum')!.y].every((below) => below > y)).toBe(true);
  });

  test('puts what was replaced beside its successor or under it, never above', () => {
    const [old, panel] = [placed.get('old')!, placed.get('panel')!];
    expect(old.y + old.lines.height).toBeGreaterThan(panel.y);
    expect(old.y).toBeGreaterThan(placed.get('cabinet')!.y);
  });

  test('keeps boxes apart and inside the drawing', () => {
    for (const one of drawing.boxes) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.lines.width).toBeLessThanOrEqual(drawing.width);
      expect(one.y + one.lines.height).toBeLessThanOrEqual(drawing.height);
      for (const other of drawing.boxes) {
        if (other === one) continue;
        const isBeside = one.x + one.lines.width <= other.x || other.x + other.lines.width <= one.x;
        const isUnder =
          one.y + one.lines.height <= other.y || other.y + other.lines.height <= one.y;
        expect(isBeside || isUnder).toBe(true);
      }
    }
  });

  test('ends the head of an arrow at the box that it points to', () => {
    for (const { to, head, kind } of drawing.lines) {
      if (kind === 'replaces') continue;
      const target = placed.get(to)!;
      const [x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(head)!.slice(1).map(Number) as [number, number];
      expect(x).toBeGreaterThanOrEqual(target.x - 2);
      expect(x).toBeLessThanOrEqual(target.x + target.lines.width + 2);
      expect(y).toBeGreaterThanOrEqual(target.y - 2);
      expect(y).toBeLessThanOrEqual(target.y + target.lines.height + 2);
    }
  });
});

describe('a narrow drawing', () => {
  test('fits a screen of 320 pixels', () => {
    expect(narrow.width).toBeLessThanOrEqual(290);
  });

  test('holds where two bodies answer to each other', () => {
    const circle = { ...diagram, lines: [line('panel', 'forum'), line('forum', 'panel')] };
    expect(stackDiagram(circle).boxes).toHaveLength(5);
  });

  test('draws nothing of nothing', () => {
    expect(stackDiagram({ ...diagram, boxes: [], lines: [] }).boxes).toEqual([]);
  });
});

describe('placeLanes', () => {
  test('lets lines to one body share a lane, and no others that meet', () => {
    const lines = [line('b', 'a'), line('c', 'a'), line('c', 'b'), line('d', 'c')];
    const rows = new Map(['a', 'b', 'c', 'd'].map((id, index) => [id, index]));
    const { lanes, laneOf } = placeLanes(lines, rows);
    expect(laneOf(lines[0]!)).toBe(laneOf(lines[1]!));
    expect(laneOf(lines[2]!)).not.toBe(laneOf(lines[0]!));
    expect(lanes).toBe(3);
  });
});

describe('boxLines', () => {
  test('breaks a long name between words, and loses none', () => {
    const name = 'the organisations that members of the Panel represent in Hillside';
    const { name: lines, width } = boxLines(box('x', name), 200);
    expect(lines.join(' ')).toBe(name);
    expect(width).toBeLessThanOrEqual(200);
  });

  test('cuts a word that is wider than its box', () => {
    const { name, width } = boxLines(box('x', 'Y'.repeat(60)), 200);
    expect(name.join('').replaceAll('-', '')).toBe('Y'.repeat(60));
    expect(width).toBeLessThanOrEqual(200);
  });

  test('gives more words a higher box', () => {
    expect(boxLines(diagram.boxes[1]!, 200).height).toBeGreaterThan(
      boxLines(diagram.boxes[2]!, 200).height,
    );
  });
});

describe('widthClass', () => {
  test('is the least width that a drawing fits in, and none for one too wide for any page', () => {
    expect([widthClass(390), widthClass(400), widthClass(401), widthClass(2000)]).toEqual([
      400,
      400,
      480,
      undefined,
    ]);
  });
});
