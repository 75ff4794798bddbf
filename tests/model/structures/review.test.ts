import { describe, expect, test } from 'vitest';
import { Facts } from '../../../src/model/facts.ts';
import { readAs } from './read-as.ts';

describe('a review can be', () => {
  const Review = Facts.shape.review;
  const stated = (answer: string): string =>
    `state: stated\nanswer: ${answer}\nevidence: [{ clause: "9.1", quote: These terms will be reviewed }]\n`;

  test.each([
    [
      'at an interval',
      '{ kind: interval, interval: P1Y, qualifier: at-least }',
      { interval: 'P1Y' },
    ],
    ['due next on a date', '{ kind: fixed-date, due: 2026-03 }', { due: '2026-03' }],
    [
      'not before a date',
      '{ kind: any-time, notBefore: 2027 }',
      { kind: 'any-time', notBefore: '2027' },
    ],
    [
      'after an event',
      '{ kind: event, event: the local elections }',
      { event: 'the local elections' },
    ],
    [
      'brought forward',
      '{ kind: interval, interval: P3Y, sooner: a change in the law }',
      { sooner: 'a change in the law' },
    ],
    [
      'bi-annual, with the reading that is taken',
      '{ kind: interval, interval: P6M, reading: "“Bi-annual” is read as twice a year, as the dates given are six months apart." }',
      { interval: 'P6M' },
    ],
  ])('%s', (_, answer, value) => {
    expect(readAs(Review, stated(answer))).toMatchObject({
      value: { answer: value },
      mistakes: [],
    });
  });

  test('“periodically”, which is unclear and kept in the words of the document', () => {
    const text = `
      state: unclear
      evidence: [{ clause: "9.1", quote: reviewed periodically }]
      note: No interval and no date is given.`;
    expect(readAs(Review, text)).toEqual({
      value: {
        state: 'unclear',
        evidence: [{ clause: '9.1', quote: 'reviewed periodically' }],
        note: 'No interval and no date is given.',
      },
      mistakes: [],
    });
  });

  test('of something else than the terms: then the terms have none, and a note says so', () => {
    const text =
      'state: not-stated\nnote: Membership, frequency and interests are reviewed, not the terms.\n';
    expect(readAs(Review, text)).toMatchObject({ value: { state: 'not-stated' }, mistakes: [] });
  });

  test('stated only with its date, interval or event', () => {
    expect(readAs(Review, stated('{ kind: fixed-date }')).mistakes).toEqual([
      'record.yaml:2:9 error schema/wrong-value: Give the `due` date.',
    ]);
  });
});
