import { describe, expect, test } from 'vitest';
import type { TopicReading } from '../../../src/compare/topic-value.ts';
import { axisFor } from '../../../src/views/pictures/axis.ts';
import type { AnswerToDraw } from '../../../src/views/pictures/topic-picture.ts';
import { barLegend, isDrawn, topicPicture } from '../../../src/views/pictures/topic-picture.ts';
import { topicAnswers } from '../../../src/views/topics/topic-answers.ts';
import { fourBoards } from '../compare/four-boards.ts';

const register = fourBoards();
const constitution = register.constitutions.get('riverside/board')!;

function answer(body: string, reading: TopicReading, isHistoric = false): AnswerToDraw {
  return { key: body, body, bodyHref: `#${body}`, isHistoric, constitution, reading };
}

const fourOfNine: TopicReading = {
  values: [
    { value: 44.4, scale: 'share', bound: 'least', of: { kind: 'people', people: 4, seats: 9 } },
  ],
};
const silent = answer('quiet', { values: [], reason: { why: 'not-stated' } });

describe('topicPicture', () => {
  test('has every number in its order, with its answer, and no number of its own words', () => {
    const [scale, ...others] = topicPicture(
      'meeting-frequency',
      topicAnswers('meeting-frequency', register),
    );
    expect(others).toEqual([]);
    expect(scale!.rows.map(({ key, words, answer: said }) => [key, words, said?.phrase])).toEqual([
      ['riverside/second', '', 'Twice a year'],
      ['riverside/board', '', '4 times a year'],
      ['riverside/third', '', 'Every month'],
    ]);
  });

  test('draws the year of meetings, and one row for an answer of several numbers', () => {
    const values: TopicReading = {
      values: [
        { value: 2, scale: 'meetings', bound: 'least' },
        { value: 4, scale: 'meetings', bound: 'exact' },
      ],
    };
    const [scale] = topicPicture('meeting-frequency', [answer('a', values)]);
    expect(scale!.rows).toHaveLength(1);
    expect(scale!.rows[0]!.year?.months).toHaveLength(12);
  });

  test('says a share by its numbers, and not in per cent', () => {
    const [scale] = topicPicture('quorum', [answer('a', fourOfNine)]);
    expect(scale!.rows[0]).toMatchObject({ words: 'At least 4 of 9 seats', bound: 'least' });
    expect(scale!.axis.ticks.map(({ label }) => label)).toEqual(['0', '¼', '½', '¾', 'all']);
  });

  test('puts what is over last, and leaves out what gives no number', () => {
    const answers = [answer('old', fourOfNine, true), silent, answer('new', fourOfNine)];
    const [scale] = topicPicture('quorum', answers);
    expect(scale!.rows.map(({ body }) => body)).toEqual(['new', 'old']);
    expect(answers.filter(isDrawn).map(({ body }) => body)).toEqual(['old', 'new']);
  });

  test('keeps kinds of day on scales of their own, and the answer at its first number', () => {
    const both: TopicReading = {
      values: [
        { value: 5, scale: 'working-days', bound: 'least', of: { kind: 'notice', what: 'papers' } },
        { value: 3, scale: 'unstated-days', bound: 'exact' },
      ],
    };
    const scales = topicPicture('notice-and-papers', [answer('a', both)]);
    expect(
      scales.map(({ title, rows }) => [title, rows[0]!.words, rows[0]!.answer !== undefined]),
    ).toEqual([
      ['Days, of a kind the document does not state', '3 days', true],
      ['Working days', 'At least 5 working days (papers)', false],
    ]);
  });

  test('is nothing where no document gives a number', () => {
    expect(topicPicture('quorum', [silent])).toEqual([]);
  });
});

describe('barLegend', () => {
  test('names the bars that are drawn, and is left out where all are plain numbers or years', () => {
    const plain: TopicReading = { values: [{ value: 12, scale: 'term', bound: 'exact' }] };
    const legendOf = (...of: Parameters<typeof topicPicture>) =>
      barLegend(topicPicture(...of)).map(({ bound }) => bound);
    expect(legendOf('quorum', [answer('a', fourOfNine)])).toEqual(['least']);
    expect(legendOf('term-of-office', [answer('a', plain)])).toEqual([]);
    const meetings = topicAnswers('meeting-frequency', register);
    expect(legendOf('meeting-frequency', meetings)).toEqual([]);
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
