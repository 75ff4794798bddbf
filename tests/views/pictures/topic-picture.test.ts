import { describe, expect, test } from 'vitest';
import type { TopicReading } from '../../../src/compare/topic-value.ts';
import { axisFor } from '../../../src/views/pictures/axis.ts';
import type { AnswerToDraw } from '../../../src/views/pictures/topic-picture.ts';
import { topicPicture } from '../../../src/views/pictures/topic-picture.ts';
import { topicAnswers } from '../../../src/views/topics/topic-answers.ts';
import { fourBoards } from '../compare/four-boards.ts';

const register = fourBoards();
const constitution = register.constitutions.get('riverside/board')!;

function answer(body: string, reading: TopicReading, more: Partial<AnswerToDraw> = {}) {
  const plain = { key: body, body, bodyHref: `#${body}`, phrase: 'Said', isHistoric: false };
  return { ...plain, state: 'stated' as const, clauses: [], constitution, reading, ...more };
}

const fourOfNine: TopicReading = {
  values: [
    { value: 44.4, scale: 'share', bound: 'least', of: { kind: 'people', people: 4, seats: 9 } },
  ],
};

describe('topicPicture', () => {
  test('has every body once: numbers in their order, then silence', () => {
    const { scales, others } = topicPicture(
      'meeting-frequency',
      topicAnswers('meeting-frequency', register),
    )!;
    expect(scales.map(({ rows }) => rows.map(({ words, href }) => [words, href]))).toEqual([
      [
        ['2 times a year', '/partnerships/riverside/second/#cl-3.1'],
        ['4 times a year', '/partnerships/riverside/board/#cl-3.1'],
        ['Every month', '/partnerships/riverside/third/#cl-3.1'],
      ].map(([words, href]) => [words === '2 times a year' ? 'Twice a year' : words, href]),
    ]);
    expect(others.map(({ mark, name, bodies }) => [mark, name, bodies.length])).toEqual([
      ['silent', 'Not stated', 1],
    ]);
  });

  test('draws the year of meetings, and one row for an answer of several numbers', () => {
    const values: TopicReading = {
      values: [
        { value: 2, scale: 'meetings', bound: 'least' },
        { value: 4, scale: 'meetings', bound: 'exact' },
      ],
    };
    const [scale] = topicPicture('meeting-frequency', [answer('a', values)])!.scales;
    expect(scale!.rows).toHaveLength(1);
    expect(scale!.rows[0]!.year?.months).toHaveLength(12);
  });

  test('says a share by its numbers, and not in per cent', () => {
    const [scale] = topicPicture('quorum', [answer('a', fourOfNine)])!.scales;
    expect(scale!.rows[0]).toMatchObject({ words: 'At least 4 of 9 seats', bound: 'least' });
    expect(scale!.axis.ticks.map(({ label }) => label)).toEqual(['0', '¼', '½', '¾', 'all']);
  });

  test('puts what is over last, and tells an answer without a number from silence', () => {
    const picture = topicPicture('quorum', [
      answer('old', fourOfNine, { isHistoric: true }),
      answer('new', fourOfNine),
      answer('words', { values: [], reason: { why: 'quorum-unknown' } }),
      answer('quiet', { values: [], reason: { why: 'not-stated' } }, { state: 'not-stated' }),
      answer('later', { values: [], reason: { why: 'unread' } }, { state: 'unread' }),
    ])!;
    expect(picture.scales[0]!.rows.map(({ body }) => body)).toEqual(['new', 'old']);
    expect(picture.others.map(({ mark, bodies }) => [mark, bodies[0]!.body])).toEqual([
      ['says', 'words'],
      ['silent', 'quiet'],
      ['unread', 'later'],
    ]);
    expect(picture.others[0]!.bodies[0]!.why).toMatch(/cannot be computed/);
    expect(picture.others[1]!.bodies[0]!.why).toBe('');
  });

  test('keeps kinds of day on scales of their own', () => {
    const both: TopicReading = {
      values: [
        { value: 5, scale: 'working-days', bound: 'least', of: { kind: 'notice', what: 'papers' } },
        { value: 3, scale: 'unstated-days', bound: 'exact' },
      ],
    };
    const { scales } = topicPicture('notice-and-papers', [answer('a', both)])!;
    expect(scales.map(({ title, rows }) => [title, rows[0]!.words])).toEqual([
      ['Days, of a kind the document does not state', '3 days'],
      ['Working days', 'At least 5 working days (papers)'],
    ]);
  });

  test('is nothing where no document gives a number', () => {
    const silent = answer('quiet', { values: [], reason: { why: 'not-stated' } });
    expect(topicPicture('quorum', [silent])).toBeUndefined();
  });
});

describe('axisFor', () => {
  test('starts at nothing, and counts months by the quarter and the year', () => {
    const labels = (scale: 'seats' | 'term', ...values: number[]) =>
      axisFor(scale, values).ticks.map(({ label }) => label);
    expect(labels('seats', 39)).toEqual(['0', '10', '20', '30', '40']);
    expect(labels('term', 36)).toEqual(['0', '12', '24', '36']);
    expect(axisFor('seats', [39]).at(20)).toBe('50%');
  });
});
