import { describe, expect, test } from 'vitest';
import { topicValues } from '../../src/compare/topic-values.ts';
import type { TopicId } from '../../src/model/topic-ids.ts';
import { openSample } from '../fixtures/open-sample.ts';
import type { Changes } from '../fixtures/sample-register.ts';

const facts = 'content/partnerships/riverside/board/facts.yaml';
const membership = 'content/partnerships/riverside/board/membership.yaml';

/** Reads a topic of the sample, with its answer or its seats written otherwise. */
function read(topic: TopicId, changes: Changes = {}) {
  const { register } = openSample(changes);
  return topicValues(topic, register!.constitutions.get('riverside/board')!, register!);
}

function answering(topic: string, answer: string): Changes {
  return {
    [facts]: (text) => {
      const at = text.indexOf(`\n${topic}:`);
      const from = text.indexOf('  answer:', at);
      return `${text.slice(0, from)}  answer: ${answer}\n  note: Not as quoted.\n${text.slice(text.indexOf('  evidence:', from))}`;
    },
  };
}

const term = (answer: string): Changes => ({
  [facts]: (text) =>
    text.replace(
      'term-of-office: { state: not-stated }',
      `term-of-office: { state: stated, answer: ${answer}, note: Not as quoted., evidence: [{ clause: '3.3', quote: every year }] }`,
    ),
});

describe('meetings a year', () => {
  test.each([
    ['{ perYear: 4, qualifier: exactly }', [[4, 'exact', undefined]]],
    ['{ perYear: 4, qualifier: normally }', [[4, 'exact', 'usual']]],
    ['{ minimumPerYear: 2, qualifier: at-least }', [[2, 'least', undefined]]],
    [
      '{ minimumPerYear: 2, perYear: 6, maximumPerYear: 8, qualifier: normally }',
      [
        [2, 'least', undefined],
        [6, 'exact', 'usual'],
        [8, 'most', undefined],
      ],
    ],
    ['{ every: P6W, qualifier: exactly }', [[8.7, 'exact', undefined]]],
    ['{ every: P3M, qualifier: at-least }', [[4, 'least', undefined]]],
    ['{ months: ["03", "09"], qualifier: exactly }', [[2, 'exact', 'months-named']]],
  ])('%s', (answer, expected) => {
    const { values } = read('meeting-frequency', answering('meeting-frequency', answer));
    expect(values.map(({ value, bound, of }) => [value, bound, of?.kind])).toEqual(expected);
  });

  test('gives no number for “as needed”, and says so', () => {
    const changes = answering('meeting-frequency', '{ asNeeded: yes, qualifier: unstated }');
    expect(read('meeting-frequency', changes)).toEqual({
      values: [],
      reason: { why: 'meets-as-needed' },
    });
  });
});

describe('days of notice', () => {
  test('keep their kind as a scale of their own', () => {
    const notice = (value: number, kind: string): string =>
      `{ what: papers, days: { value: ${value}, kind: ${kind} }, qualifier: at-least }`;
    const changes = answering(
      'notice-and-papers',
      `{ notices: [${notice(5, 'working')}, ${notice(7, 'unstated')}, ${notice(3, 'clear')}] }`,
    );
    const of = { kind: 'notice', what: 'papers' };
    expect(read('notice-and-papers', changes).values).toEqual([
      { value: 5, scale: 'working-days', bound: 'least', of },
      { value: 7, scale: 'unstated-days', bound: 'least', of },
      { value: 3, scale: 'clear-days', bound: 'least', of },
    ]);
  });
});

describe('a quorum as a share of seats', () => {
  const quorum = (rule: string): Changes =>
    answering('quorum', `{ rule: ${rule}, substitutes: unstated, without: [unstated] }`);
  const shareOf = (rule: string): unknown => {
    const { values, reason } = read('quorum', quorum(rule));
    return values[0]?.of ?? reason;
  };

  test('counts the Chair among the members', () => {
    expect(read('quorum').values).toEqual([
      { value: 75, scale: 'share', bound: 'least', of: { kind: 'people', people: 3, seats: 4 } },
    ]);
  });

  test('adds up parts that have no seat in common', () => {
    const rule =
      '{ kind: all, rules: [{ kind: count, minimum: 1, who: { offices: [chair] } }, { kind: count, minimum: 1, who: { organisations: [riverside-council] } }] }';
    expect(shareOf(rule)).toEqual({ kind: 'people', people: 2, seats: 4 });
  });

  test('takes the smaller of two alternatives', () => {
    const rule =
      '{ kind: any, rules: [{ kind: count, minimum: 3 }, { kind: share, numerator: 1, denominator: 2, base: seats }] }';
    expect(shareOf(rule)).toEqual({ kind: 'people', people: 2, seats: 4 });
  });

  test('is not told where parts overlap', () => {
    const rule =
      '{ kind: all, rules: [{ kind: count, minimum: 2, who: { seats: [chair, council] } }, { kind: count, minimum: 2, who: { seats: [council, trust] } }] }';
    expect(shareOf(rule)).toEqual({ why: 'quorum-unknown' });
  });

  test('is not told where the number of seats is not stated', () => {
    const changes: Changes = {
      [membership]: (text) => text.replace('kind: exactly\n      number: 2', 'kind: unstated'),
    };
    expect(read('quorum', changes).reason).toEqual({ why: 'share-of-unknown-seats' });
  });

  test('is not told where the number of seats varies', () => {
    const changes: Changes = {
      [membership]: (text) =>
        text.replace(
          'kind: exactly\n      number: 2',
          'kind: range\n      minimum: 2\n      maximum: 3',
        ),
    };
    expect(read('quorum', changes).reason).toEqual({
      why: 'share-varies',
      minimum: 4,
      maximum: 5,
    });
  });
});

describe('seats', () => {
  test('are added up', () => {
    expect(read('membership').values).toMatchObject([{ value: 4, scale: 'seats' }]);
  });

  test('are not told where a line gives no number', () => {
    const changes: Changes = {
      [membership]: (text) => text.replace('kind: exactly\n      number: 2', 'kind: unstated'),
    };
    expect(read('membership', changes).reason).toEqual({ why: 'seats-not-numbered', lines: 1 });
  });
});

describe('months', () => {
  test('of a term are one number for those who share it', () => {
    const changes = term(
      '{ terms: [{ applies: chair, length: P1Y }, { applies: vice-chair, length: P12M }, { applies: member, length: P3Y }] }',
    );
    expect(read('term-of-office', changes).values).toMatchObject([
      { value: 12, of: { applies: ['chair', 'vice-chair'] } },
      { value: 36, of: { applies: ['member'] } },
    ]);
  });

  test('of a term need a length', () => {
    const changes = term('{ terms: [{ applies: chair, maximumConsecutive: 2 }] }');
    expect(read('term-of-office', changes).reason).toEqual({ why: 'terms-without-length' });
  });

  test.each([
    ['{ kind: interval, interval: P1Y }', 12, 'exact'],
    ['{ kind: interval, interval: P2Y, qualifier: at-least }', 24, 'most'],
    ['{ kind: interval, interval: P26W }', 6, 'exact'],
  ])('between reviews: %s', (answer, value, bound) => {
    expect(read('review', answering('review', answer)).values).toMatchObject([{ value, bound }]);
  });

  test('between reviews are not told by a date', () => {
    const changes = answering('review', '{ kind: fixed-date, due: 2025-03 }');
    expect(read('review', changes).reason).toEqual({ why: 'review-fixed-date' });
  });
});

describe('no number', () => {
  test('is read where the document is silent or the topic is one of words', () => {
    expect(read('term-of-office')).toEqual({ values: [], reason: { why: 'not-stated' } });
    expect(read('chair')).toEqual({ values: [], reason: { why: 'not-numeric' } });
  });
});
