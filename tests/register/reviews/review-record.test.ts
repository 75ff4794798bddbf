import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConstitutionRecord, ReviewHeld } from '../../../src/model/constitution.ts';
import { reviewRecord } from '../../../src/register/reviews/review-record.ts';
import { dueSoonDays, reviewStateOn } from '../../../src/register/reviews/review-state-on.ts';
import type { Given } from './with-reviews.ts';
import { boardWith } from './with-reviews.ts';

const on = (today: string, given: Given) => reviewRecord(boardWith(given), { today });
const yearly = { kind: 'interval', interval: 'P1Y' } as const;
const inMarch = { kind: 'fixed-date', due: '2025-03' } as const;
const held = (date: string, more: Partial<ReviewHeld> = {}): ReviewHeld => ({
  date,
  outcome: 'no-change',
  ...more,
});

describe('a date that is written without a month', () => {
  test.each([
    ['autumn 2025', '2025-11-30', '2025-12-01'],
    ['Q3 2025/26', '2025-12-31', '2026-01-01'],
    ['2025/26', '2026-03-31', '2026-04-01'],
    ['winter 2025', '2026-02-28', '2026-03-01'],
  ])('%s is in time until %s, and never said with a month', (due, lastDay, late) => {
    const given = { answer: { kind: 'fixed-date', due } } as const;
    expect(on(lastDay, given)).toMatchObject({ state: 'due-soon', due: { date: due, lastDay } });
    expect(on(late, given).state).toBe('overdue');
  });

  test.each([
    ['autumn 2025', '2025-09', 'no-date'],
    ['autumn 2025', '2025-08', 'overdue'],
    ['2025-11', 'autumn 2025', 'no-date'],
    ['2025-12', 'autumn 2025', 'overdue'],
  ])('of %s, a review held in %s leaves it %s', (due, date, state) => {
    const reviews = [held(date)];
    expect(on('2026-06-01', { answer: { kind: 'fixed-date', due }, reviews }).state).toBe(state);
  });

  test('is counted from: a year later in the same words, months later in the month they end', () => {
    const every = (interval: string) =>
      on('2025-01-01', {
        answer: { kind: 'interval', interval },
        version: { date: 'autumn 2025' },
      }).due?.date;
    expect([every('P1Y'), every('P6M')]).toEqual(['autumn 2026', '2026-05']);
  });
});

describe('a fixed date', () => {
  test.each([
    ['2025', 'year', '2025-12-31'],
    ['2025-03', 'month', '2025-03-31'],
    ['2024-02', 'month', '2024-02-29'],
    ['2025-03-14', 'day', '2025-03-14'],
  ])('of %s is due at the end of its %s, on %s', (due, precision, lastDay) => {
    const record = on('2024-01-01', { answer: { kind: 'fixed-date', due } });
    expect(record.due).toEqual({ date: due, precision, lastDay, setBy: 'document' });
  });

  test.each([
    ['2024-12-30', 'in-date'],
    ['2024-12-31', 'due-soon'],
    ['2025-03-31', 'due-soon'],
    ['2025-04-01', 'overdue'],
  ])('of March 2025 is on %s %s', (today, state) => {
    expect(on(today, { answer: inMarch }).state).toBe(state);
  });

  test.each(['2025-03', '2025-03-02', '2025', '2026-01'])(
    'is dealt with by a review held in %s',
    (date) => {
      const record = on('2026-06-01', { answer: inMarch, reviews: [held(date)] });
      expect(record).toMatchObject({
        state: 'no-date',
        due: undefined,
        undated: 'held',
      });
    },
  );

  test.each(['2025-02', '2024', '2024-12-31'])(
    'stays due after a review held before it, in %s',
    (date) => {
      const record = on('2026-06-01', { answer: inMarch, reviews: [held(date)] });
      expect(record).toMatchObject({ state: 'overdue', due: { date: '2025-03' } });
    },
  );

  test('gives way to the date that a review set, also an early review', () => {
    const record = on('2026-06-01', {
      answer: inMarch,
      reviews: [held('2025-01', { outcome: 'extended', nextDue: '2027-03' })],
    });
    expect(record).toMatchObject({
      state: 'in-date',
      due: { date: '2027-03', lastDay: '2027-03-31', setBy: 'review' },
    });
  });

  test('that has passed its review goes on at the interval that the document gives too', () => {
    const record = on('2025-06-01', {
      answer: { ...inMarch, interval: 'P1Y' },
      reviews: [held('2025-04')],
    });
    expect(record.due).toMatchObject({ date: '2026-04', derived: { from: 'last-review' } });
  });
});

describe('an interval', () => {
  test('is counted from the date of the version, and says so', () => {
    const record = on('2024-06-01', { answer: yearly, version: { date: '2023-10' } });
    expect(record.due).toEqual({
      date: '2024-10',
      precision: 'month',
      lastDay: '2024-10-31',
      setBy: 'interval',
      derived: { from: 'version-date', date: '2023-10', interval: 'P1Y' },
    });
  });

  test.each<[string, Given, string, string]>([
    [
      'the day it took effect',
      { version: { effectiveFrom: '2024-01-01' } },
      'effective-date',
      '2025-01-01',
    ],
    [
      'the latest approval',
      {
        version: { date: '2023-10' },
        approvals: [
          { by: 'Board', on: '2023-12-04', evidence: [] },
          { by: 'Council', on: '2024-02-29', evidence: [] },
          { by: 'Cabinet', evidence: [] },
        ],
      },
      'approval',
      '2025-02-28',
    ],
    [
      'the last review',
      { version: { date: '2023-10' }, reviews: [held('2024-11'), held('2024-05')] },
      'last-review',
      '2025-11',
    ],
    [
      'the later of two dates, by the last day each can mean',
      { version: { date: '2024', effectiveFrom: '2024-06-01' } },
      'version-date',
      '2025',
    ],
  ])('is counted from %s', (_, given, from, date) => {
    const { due } = on('2024-06-01', { answer: yearly, ...given });
    expect(due).toMatchObject({ date, derived: { from } });
  });

  test('without any date to count from is not known', () => {
    expect(on('2024-06-01', { answer: yearly })).toMatchObject({
      kind: 'interval',
      state: 'unknown',
      due: undefined,
      undated: 'no-base',
    });
  });

  test('of a document that nobody has read for its date is not said to lack one', () => {
    expect(on('2024-06-01', { answer: yearly, version: undefined })).toMatchObject({
      state: 'unknown',
      undated: 'base-unread',
    });
  });

  test('with a first date uses that until a review has dealt with it', () => {
    const answer = { ...yearly, due: '2025-03' };
    const version = { date: '2024-03' };
    expect(on('2025-01-01', { answer, version }).due).toMatchObject({
      date: '2025-03',
      setBy: 'document',
    });
    expect(on('2025-06-01', { answer, version, reviews: [held('2025-03-10')] }).due).toMatchObject({
      date: '2026-03-10',
      derived: { from: 'last-review' },
    });
  });
});

describe('terms that are a part of a dated document', () => {
  test('are due by the date of that document', () => {
    const board = boardWith({ answer: yearly });
    expect(reviewRecord(board, { today: '2026-06-01', wholeDocument: '2023-10' })).toMatchObject({
      state: 'overdue',
      due: { date: '2024-10', derived: { from: 'whole-document', date: '2023-10' } },
    });
  });

  test('are due by their own date where they have one', () => {
    const board = boardWith({ answer: yearly, version: { date: '2025-03', evidence: [] } });
    const record = reviewRecord(board, { today: '2026-06-01', wholeDocument: '2023-10' });
    expect(record.due?.derived).toMatchObject({ from: 'version-date', date: '2025-03' });
  });
});

describe('no date', () => {
  test.each<[string, Given, string, string, string]>([
    [
      'at any time',
      { answer: { kind: 'any-time' }, version: { date: '2020' } },
      'any-time',
      'no-date',
      'any-time',
    ],
    [
      'periodically',
      { answer: { kind: 'periodically' }, version: { date: '2020' } },
      'periodically',
      'no-date',
      'periodically',
    ],
    [
      'after an event',
      { answer: { kind: 'event', event: 'the local elections' } },
      'event',
      'no-date',
      'event',
    ],
    ['silence', { version: { date: '2020' } }, 'none', 'no-date', 'not-stated'],
    [
      'unclear words, even with an answer',
      { fact: { state: 'unclear', note: 'Two dates.', answer: inMarch, evidence: [] } },
      'fixed-date',
      'unknown',
      'unclear',
    ],
    [
      'another document',
      { fact: { state: 'elsewhere', where: 'The council’s rules', evidence: [] } },
      'none',
      'unknown',
      'elsewhere',
    ],
    [
      'a placeholder',
      { fact: { state: 'placeholder', evidence: [] } },
      'none',
      'unknown',
      'placeholder',
    ],
  ])('follows from %s', (_, given, kind, state, undated) => {
    expect(on('2026-06-01', given)).toMatchObject({ kind, state, undated, due: undefined });
  });

  test.each(['body-ended', 'replaced'] as const)('is due where it is over: %s', (over) => {
    const record = reviewRecord(boardWith({ answer: inMarch }), { today: '2026-06-01', over });
    expect(record).toMatchObject({
      kind: 'fixed-date',
      state: 'over',
      undated: over,
      due: undefined,
    });
  });

  test('is put right by a review that sets one, also where the document is silent', () => {
    const reviews = [held('2025-05', { nextDue: '2026-05' })];
    expect(on('2026-06-01', { reviews })).toMatchObject({
      kind: 'none',
      state: 'overdue',
      due: { date: '2026-05', setBy: 'review' },
    });
  });
});

describe('the last review', () => {
  test('is the latest, however they are listed; of two in one month, the one written later', () => {
    const reviews = [
      held('2025-05', { outcome: 'changed' }),
      held('2025-05', { decision: 'Minute 7' }),
      held('2024-01-31'),
    ];
    expect(on('2025-06-01', { reviews }).last).toBe(reviews[1]);
  });

  test('that extends a document says until when', () => {
    const { error } = ReviewHeld.safeParse({ date: '2025-05', outcome: 'extended' });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'An `extended` review sets a later date. Give it as `nextDue`, for example `2026-03`.',
    ]);
    const given = { date: '2025-05', outcome: 'extended', nextDue: '2026-05' };
    expect(ConstitutionRecord.shape.reviews.safeParse([given]).success).toBe(true);
  });
});

describe('who leads', () => {
  test('is read from the answer', () => {
    const lead = { organisation: 'riverside-council' };
    expect(on('2025-06-01', { answer: { ...yearly, lead } }).lead).toBe(lead);
  });
});

describe('reviewStateOn', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const order = ['in-date', 'due-soon', 'overdue'];

  test('never goes back as days pass', () => {
    fc.assert(
      fc.property(day, day, day, (lastDay, one, another) => {
        const [earlier, later] = [one, another].sort() as [string, string];
        const states = [earlier, later].map((at) => order.indexOf(reviewStateOn(lastDay, at)));
        expect(states[0]).toBeLessThanOrEqual(states[1]!);
      }),
    );
  });

  test('is due soon for ninety days and the day itself, in every year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (lastDay, ahead) => {
        const date = new Date(`${lastDay}T00:00:00Z`);
        date.setUTCDate(date.getUTCDate() - ahead);
        const state = ahead < 0 ? 'overdue' : ahead <= dueSoonDays ? 'due-soon' : 'in-date';
        expect(reviewStateOn(lastDay, date.toISOString().slice(0, 10))).toBe(state);
      }),
    );
  });
});
