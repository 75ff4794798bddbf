import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { layOutStrip } from '../../../src/views/topics/strip-layout.ts';
import { topicAnswers } from '../../../src/views/topics/topic-answers.ts';
import { topicSpread } from '../../../src/views/topics/topic-spread-view.ts';
import { fourBoards } from '../compare/four-boards.ts';

const options = { id: 'strip', isShare: false, isMonths: false };
const mark = (value: number, key = `mark-${value}`) => ({
  key,
  value,
  bound: 'exact' as const,
  href: '#',
  name: key,
});

describe('layOutStrip', () => {
  test('puts marks along a labelled axis that starts at nothing', () => {
    const { marks, ticks } = layOutStrip([mark(2), mark(12)], options);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '3', '6', '9', '12']);
    expect(marks.map(({ x }) => x)).toEqual(['20%', '95%']);
    expect(marks[0]!.y).toBe(marks[1]!.y);
  });

  test('stacks marks that coincide, or are too near for a finger', () => {
    const { marks } = layOutStrip([mark(44), mark(45), mark(45, 'other')], {
      ...options,
      isShare: true,
    });
    expect(new Set(marks.map(({ y }) => y)).size).toBe(3);
  });

  test('counts months by the quarter and the year', () => {
    const { ticks } = layOutStrip([mark(36)], { ...options, isMonths: true });
    expect(ticks.map(({ label }) => label)).toEqual(['0', '12', '24', '36']);
  });

  test('draws very many marks as piles that lead to the table', () => {
    const many = Array.from({ length: 61 }, (_, index) => mark(index < 60 ? 4 : 12, `n-${index}`));
    const { marks, anchors } = layOutStrip(many, options);
    expect(marks.map(({ pile, href }) => [pile, href])).toEqual([
      [60, '#strip-4'],
      [undefined, '#'],
    ]);
    expect(anchors.get(many[0]!)).toBe('strip-4');
  });
});

// One of the four gives seven days and does not say of what kind.
function twoKinds(): Register {
  const register = fourBoards();
  const second = register.constitutions.get('riverside/second')!;
  const fact = second.facts['notice-and-papers'];
  if (fact.state !== 'stated') throw new Error('The sample no longer states when papers go out.');
  const notices = fact.answer.notices.map((notice) => ({
    ...notice,
    days: { value: 7, kind: 'unstated' as const },
  }));
  const facts = { ...second.facts, 'notice-and-papers': { ...fact, answer: { notices } } };
  const changed = { ...second, facts };
  return {
    ...register,
    constitutions: new Map([...register.constitutions, [second.key, changed]]),
  };
}

describe('topicSpread', () => {
  const register = fourBoards();
  const spreadOf = (
    topic: 'meeting-frequency' | 'notice-and-papers' | 'chair' | 'term-of-office',
  ) => topicSpread(topic, topicAnswers(topic, register));

  test('draws one mark and one row for each number, each with a name and a link', () => {
    const [strip, ...others] = spreadOf('meeting-frequency')!.strips;
    expect(others).toEqual([]);
    expect(strip!.marks.map(({ name, href }) => [name, href])).toEqual([
      [
        'Riverside Partnership Board (second): 2 meetings a year',
        '/partnerships/riverside/second/#cl-3.1',
      ],
      [
        'Riverside Partnership Board (board): 4 meetings a year',
        '/partnerships/riverside/board/#cl-3.1',
      ],
      [
        'Riverside Partnership Board (third): 12 meetings a year',
        '/partnerships/riverside/third/#cl-3.1',
      ],
    ]);
    expect(strip!.rows.map(({ number }) => number)).toEqual([
      '2 meetings a year',
      '4 meetings a year',
      '12 meetings a year',
    ]);
  });

  test('keeps kinds of day on strips of their own, the unstated kind first', () => {
    const spread = topicSpread('notice-and-papers', topicAnswers('notice-and-papers', twoKinds()))!;
    expect(
      spread.strips.map(({ title, rows }) => [title, rows.map(({ number }) => number)]),
    ).toEqual([
      ['Days, of a kind the document does not state', ['7 days']],
      ['Working days', ['5 working days', '5 working days', '5 working days']],
    ]);
  });

  test('is left out where no document gives a number', () => {
    expect(spreadOf('chair')).toBeUndefined();
    expect(spreadOf('term-of-office')).toBeUndefined();
  });
});
