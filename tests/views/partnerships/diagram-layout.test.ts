import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/model/relation.ts';
import { diagramOf } from '../../../src/views/partnerships/diagram-layout.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const hillside = register.partnerships.get('hillside')!;
const evidence = [{ clause: '2', quote: 'advises Hillside Cabinet' }];

function drawn(...relations: Omit<Relation, 'evidence'>[]) {
  const bodies = hillside.bodies.map((body) => ({
    ...body,
    relations: body.id === 'panel' ? relations.map((one) => ({ ...one, evidence })) : [],
  }));
  return diagramOf({ ...hillside, bodies }, register);
}

describe('diagramOf', () => {
  test('has a box for each that stands in a relation, and for no other', () => {
    const { boxes } = diagramOf(hillside, register);
    expect(boxes.map(({ id, status }) => [id, status])).toEqual([
      ['hillside/panel', 'constituted'],
      ['hillside/cabinet', 'external'],
      ['riverside/board', 'constituted'],
    ]);
  });

  test('points from the body whose document says so to the one it names', () => {
    const { arrows } = drawn({ kind: 'accountable-to', body: 'cabinet' });
    expect(arrows).toEqual([
      {
        from: 'hillside/panel',
        to: 'hillside/cabinet',
        kind: 'accountable-to',
        verb: 'is accountable to',
      },
    ]);
  });

  test('joins two relations to one body into one arrow with both verbs', () => {
    const { arrows } = drawn(
      { kind: 'accountable-to', body: 'cabinet' },
      { kind: 'part-of', body: 'cabinet' },
      { kind: 'advises', organisation: 'hillside-council' },
    );
    expect(arrows.map(({ to, verb }) => [to, verb])).toEqual([
      ['hillside/cabinet', 'is accountable to and part of'],
      ['hillside-council', 'advises'],
    ]);
  });

  test('keeps the verb of the second where the first has none to share', () => {
    const { arrows } = drawn(
      { kind: 'escalates-to', body: 'cabinet' },
      { kind: 'overseen-by', body: 'cabinet' },
    );
    expect(arrows.map(({ verb }) => verb)).toEqual(['escalates to and is overseen by']);
  });

  test('keeps apart what two bodies only describe', () => {
    const { boxes } = drawn({ kind: 'accountable-to', described: 'the partners' });
    expect(boxes[1]).toEqual({
      id: 'hillside/panel the partners',
      lines: ['the partners'],
      status: 'organisation',
    });
  });

  test('breaks a long name between words, and loses none', () => {
    const described = 'the organisations that members of the Panel represent in Hillside';
    const { lines } = drawn({ kind: 'accountable-to', described }).boxes[1]!;
    expect(lines.join(' ')).toBe(described);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(24);
  });
});
