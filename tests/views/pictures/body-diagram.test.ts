import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/model/relation.ts';
import type { Register } from '../../../src/register/register.ts';
import { diagramAround, diagramOf } from '../../../src/views/pictures/body-diagram.ts';
import { bodyBox, targetBox } from '../../../src/views/pictures/diagram-box.ts';
import { lineWords } from '../../../src/views/pictures/diagram-line.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

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
  test('has a box for each that stands in a relation, and sets the others apart', () => {
    const { boxes, apart } = diagramOf(hillside, register);
    expect(boxes.map(({ id, status }) => [id, status])).toEqual([
      ['hillside/panel', 'constituted'],
      ['hillside/cabinet', 'external'],
      ['riverside/board', 'constituted'],
    ]);
    const named = new Set([...boxes, ...apart].map(({ id }) => id));
    expect(hillside.bodies.filter(({ key }) => !named.has(key))).toEqual([]);
  });

  test('points from the body whose document says so to the one it names', () => {
    expect(drawn({ kind: 'accountable-to', body: 'cabinet' }).lines).toEqual([
      { from: 'hillside/panel', to: 'hillside/cabinet', kind: 'answers-to' },
    ]);
  });

  test('joins two relations of one kind to one body, and keeps two kinds apart', () => {
    const { lines } = drawn(
      { kind: 'accountable-to', body: 'cabinet' },
      { kind: 'reports-to', body: 'cabinet' },
      { kind: 'supports', body: 'cabinet' },
      { kind: 'advises', organisation: 'hillside-council' },
    );
    expect(lines.map(({ to, kind }) => [to, kind])).toEqual([
      ['hillside/cabinet', 'answers-to'],
      ['hillside/cabinet', 'works-with'],
      ['hillside-council', 'works-with'],
    ]);
  });

  test('keeps apart what two bodies only describe, and links it to nothing', () => {
    const { boxes } = drawn({ kind: 'accountable-to', described: 'the partners' });
    expect(boxes[1]).toMatchObject({
      id: 'hillside/panel the partners',
      name: 'the partners',
      href: undefined,
      status: 'organisation',
    });
  });

  test('explains the lines that are drawn, and no others', () => {
    const { legend } = drawn({ kind: 'replaces', body: 'cabinet' });
    expect(legend.map(({ kind }) => kind)).toEqual(['replaces']);
  });
});

describe('diagramAround', () => {
  test('shows a body with those it names and those that name it', () => {
    const { boxes, lines } = diagramAround('riverside/board', register);
    expect(boxes.find(({ isHere }) => isHere)?.id).toBe('riverside/board');
    expect(lines).toContainEqual(
      expect.objectContaining({ from: 'hillside/panel', to: 'riverside/board' }),
    );
    expect(lines.every(({ from, to }) => [from, to].includes('riverside/board'))).toBe(true);
  });

  test('has no box where nothing is said', () => {
    const bodies = new Map(
      [...register.bodies].map(([key, body]) => [key, { ...body, relations: [] }]),
    );
    expect(diagramAround('riverside/board', { ...register, bodies }).boxes).toEqual([]);
  });
});

describe('a box', () => {
  const box = (key: string, from: string, of: Register = register) =>
    bodyBox(of.bodies.get(key)!, { from, register: of });

  test('says how many seats a body has, and how often it meets', () => {
    expect(box('riverside/board', 'riverside').meta).toBe('4 seats · 4 times a year');
  });

  test('says of a body without terms what the register knows it from', () => {
    expect(box('hillside/cabinet', 'hillside').meta).toBe('Outside the partnership');
  });

  test('has the name of the partnership where the body is of another', () => {
    expect(box('hillside/panel', 'riverside').name).toContain('Hillside Youth Partnership');
  });

  test('of what has ended is grey, and its name says when', () => {
    const ended = withEnds();
    const [key] = [...ended.bodies.keys()].filter((one) => box(one, '', ended).isHistoric);
    expect(box(key!, '', ended).name).toMatch(/ended|replaced/);
  });

  test('of an organisation leads to its page', () => {
    const body = register.bodies.get('hillside/panel')!;
    const relation = { kind: 'advises' as const, organisation: 'hillside-council', evidence };
    expect(targetBox(relation, { body, from: 'hillside', register }).href).toBe(
      '/organisations/hillside-council/',
    );
  });
});

describe('lineWords', () => {
  test('speaks of what is over in the past', () => {
    expect(lineWords(['works-with'], true)[0]!.words).toBe('was part of, supported or advised');
  });
});
