import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../../src/views/partnerships/diagram-layout.ts';
import { drawDiagram } from '../../../src/views/partnerships/draw-diagram.ts';

function box(id: string, ...lines: string[]): Diagram['boxes'][number] {
  return { id, lines, status: 'constituted' };
}

function arrow(from: string, to: string, verb = 'reports to'): Diagram['arrows'][number] {
  return { from, to, kind: 'reports-to', verb };
}

const diagram: Diagram = {
  boxes: [
    box('panel', 'Panel'),
    box('forum', 'A forum with a rather', 'long name'),
    box('cabinet', 'Cabinet'),
  ],
  arrows: [
    arrow('panel', 'cabinet'),
    arrow('forum', 'cabinet', 'is accountable to and reports to'),
  ],
};
const drawing = await drawDiagram(diagram);
const placed = new Map(drawing.boxes.map((one) => [one.id, one]));

function pointsIn(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('drawDiagram', () => {
  test('draws every box and every arrow, each for itself', () => {
    expect(drawing.boxes.map(({ id, lines }) => ({ id, lines }))).toEqual(
      diagram.boxes.map(({ id, lines }) => ({ id, lines })),
    );
    expect(drawing.arrows.map(({ from, to }) => ({ from, to }))).toEqual(
      diagram.arrows.map(({ from, to }) => ({ from, to })),
    );
  });

  test('puts those who are answered to above those who answer', () => {
    const { y } = placed.get('cabinet')!;
    expect([placed.get('panel')!.y, placed.get('forum')!.y].every((below) => below > y)).toBe(true);
  });

  test('keeps boxes apart and inside the drawing', () => {
    for (const one of drawing.boxes) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(drawing.width);
      expect(one.y + one.height).toBeLessThanOrEqual(drawing.height);
    }
    const [panel, forum] = [placed.get('panel')!, placed.get('forum')!];
    const isApart = panel.x + panel.width <= forum.x || forum.x + forum.width <= panel.x;
    expect(isApart).toBe(true);
  });

  test('gives a name of two lines a higher box', () => {
    expect(placed.get('forum')!.height).toBeGreaterThan(placed.get('panel')!.height);
  });

  test('ends the head of an arrow at the box that it points to', () => {
    for (const { to, head } of drawing.arrows) {
      const target = placed.get(to)!;
      const [[x, y]] = pointsIn(head) as [[number, number]];
      expect(x).toBeGreaterThanOrEqual(target.x - 1);
      expect(x).toBeLessThanOrEqual(target.x + target.width + 1);
      expect(Math.abs(y - (target.y + target.height))).toBeLessThanOrEqual(2);
    }
  });

  test('writes two verbs on two lines', () => {
    expect(drawing.arrows.map(({ label }) => label.lines)).toEqual([
      ['reports to'],
      ['is accountable to', 'and reports to'],
    ]);
  });
});
