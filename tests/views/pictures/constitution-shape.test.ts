import { describe, expect, test } from 'vitest';
import type { Constitution } from '../../../src/register/register.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { shapeOf } from '../../../src/views/pictures/constitution-shape.ts';
import { drawGroup, drawShape, tickPath } from '../../../src/views/pictures/shape-drawing.ts';
import { legendOfMarks, shapeLegend } from '../../../src/views/pictures/picture-legend.ts';
import { shapeWords } from '../../../src/views/pictures/shape-words.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample().register!;
const board = register.constitutions.get('riverside/board')!;

function shapeWith(facts: Partial<Constitution['facts']>) {
  return shapeOf({ ...board, facts: { ...board.facts, ...facts } }, register);
}

describe('shapeOf', () => {
  const shape = shapeOf(board, register);
  const ticks = shape.groups.flatMap((group) => group.ticks);

  test('has one tick for each question, in the order of the survey', () => {
    expect(ticks).toHaveLength(topicIds.length);
    expect(shape.groups.map(({ name }) => name)).toEqual([
      'What it is for',
      'Who sits on it',
      'How it meets',
      'How it decides',
      'Who it answers to',
      'How members behave',
      'The document itself',
    ]);
    expect(shape.groups[2]!.ticks.slice(0, 3).map(({ topic }) => topic)).toEqual([
      'meeting-frequency',
      'notice-and-papers',
      'quorum',
    ]);
  });

  test('counts what is answered, in all and in each group', () => {
    const answered = ticks.filter(({ mark }) => mark === 'says').length;
    expect(shape.answered).toBe(answered);
    expect(shape.groups.reduce((sum, group) => sum + group.answered, 0)).toBe(answered);
  });

  test('names each question with what is said of it', () => {
    const { groups } = shapeWith({ chair: { state: 'not-stated' } });
    const of = (topic: string) =>
      groups.flatMap((group) => group.ticks).find((tick) => tick.topic === topic);
    expect(of('meeting-frequency')).toMatchObject({
      mark: 'says',
      name: 'meeting-frequency: stated',
    });
    expect(of('chair')).toEqual({
      topic: 'chair',
      mark: 'silent',
      name: 'chair: not stated',
    });
  });

  test('counts a question that is not asked of such a document apart', () => {
    const { asked, words } = shapeWith({ chair: { state: 'not-asked' } });
    expect(asked).toBe(topicIds.length - 1);
    expect(words).toContain('1 not asked of such a document');
  });
});

describe('shapeWords', () => {
  test('names every state but the answers, silence first', () => {
    expect(
      shapeWords(['stated', 'unread', 'not-stated', 'unclear', 'not-stated', 'elsewhere']),
    ).toBe('answered, 2 silent, 1 unclear, 1 left to another document, 1 not read yet');
    expect(shapeWords(['stated'])).toBe('answered');
  });
});

describe('drawShape', () => {
  test('fits beside the margins of a screen of 320 pixels', () => {
    expect(drawShape(shapeOf(board, register)).width).toBeLessThanOrEqual(290);
  });

  test('draws one path for each kind of mark', () => {
    const marks = drawShape(
      shapeWith({ chair: { state: 'unclear', note: 'Two.', evidence: [] } }),
    ).paths.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).toContain('half');
  });

  test('draws nothing of no questions', () => {
    expect(drawShape({ groups: [] })).toEqual({ width: 0, height: 20, paths: [] });
  });
});

describe('drawGroup', () => {
  test('places each tick beside the one before', () => {
    const { ticks } = drawGroup(shapeOf(board, register).groups[0]!.ticks);
    expect(ticks.slice(0, 3).map(({ d }) => Math.floor(Number.parseFloat(d.slice(1))))).toEqual([
      0, 11, 22,
    ]);
  });
});

describe('tickPath', () => {
  test('draws no two marks alike', () => {
    const drawn = legendOfMarks([
      'says',
      'half',
      'silent',
      'proposed',
      'unread',
      'not-held',
      'not-asked',
    ]);
    expect(new Set(drawn.map(({ d }) => d)).size).toBe(drawn.length);
    expect(tickPath('says', 5, { width: 4, height: 20 })).toBe('M5 0h4v20h-4z');
  });
});

describe('shapeLegend', () => {
  test('explains the marks that are drawn, and no others', () => {
    const [group] = shapeOf(board, register).groups;
    const tick = { ...group!.ticks[0]!, mark: 'silent' as const };
    expect(
      shapeLegend([{ groups: [{ ...group!, ticks: [tick] }] }]).map(({ words }) => words),
    ).toEqual(['silent']);
    expect(shapeLegend([])).toEqual([]);
  });
});
