import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reviewsIcs } from '../../src/exports/reviews-ics.ts';
import type { Register } from '../../src/register/register.ts';
import {
  bodyCalendar,
  partnershipCalendar,
  reviewCalendar,
  reviewCalendarUpTo,
} from '../../src/views/reviews/review-calendar.ts';
import { fiveReviews } from '../views/reviews/five-reviews.ts';

const register = fiveReviews();

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of reviews', () => {
  const text = reviewsIcs(reviewCalendar(register)!);

  test('has an event on the last day of each review with a date, for all of the day', () => {
    const events = eventsIn(text);
    expect(
      events.map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate]),
    ).toEqual([
      ['Review due: Riverside late group, Riverside Partnership', '2025-04-14', true],
      ['Review due: Riverside soon group, Riverside Partnership', '2025-07-31', true],
      ['Review due: Riverside Partnership Board', '2026-03-31', true],
    ]);
    expect(events.map(({ duration }) => duration.toString())).toEqual(['P1D', 'P1D', 'P1D']);
  });

  test('says what each date rests on, and where to read more', () => {
    expect(eventsIn(text).map(({ description }) => description.split('\n'))).toEqual([
      [
        'Due on 14 April 2025.',
        'The document gives this date.',
        'The document and our readings: https://register.example/partnerships/riverside/late/',
      ],
      [
        'Due in July 2025.',
        'The document gives this date.',
        'The date gives no day, so the last day of the month is used: 31 July 2025.',
        'The document and our readings: https://register.example/partnerships/riverside/soon/',
      ],
      [
        'Due by March 2026.',
        'One year after version 1.10 of March 2025.',
        'This date is derived. The document gives an interval and no date.',
        'The date gives no day, so the last day of the month is used: 31 March 2026.',
        'The document and our readings: https://register.example/partnerships/riverside/board/',
      ],
    ]);
    expect(text).toContain('URL;VALUE=URI:https://register.example/partnerships/riverside/late/');
  });

  test('names events by the body and the host, and no two alike', () => {
    expect(eventsIn(text).map(({ uid }) => uid)).toEqual([
      'review-riverside--late@register.example',
      'review-riverside--soon@register.example',
      'review-riverside--board@register.example',
    ]);
  });

  test('is the same on every day, with the day that is due as its stamp', () => {
    const nextYear = reviewsIcs(reviewCalendar({ ...register, today: '2026-06-01' })!);
    expect(nextYear).toBe(text);
    expect(text.match(/^DTSTAMP:.*$/gmu)).toEqual([
      'DTSTAMP:20250414T000000Z',
      'DTSTAMP:20250731T000000Z',
      'DTSTAMP:20260331T000000Z',
    ]);
  });

  test('has lines that end and fold as the standard says', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('tells nothing that an author may have written about a person', () => {
    const late = register.constitutions.get('riverside/late')!;
    const { review } = late.facts;
    if (review.state !== 'stated') throw new Error('The board no longer states a review.');
    const named: Register = {
      ...register,
      constitutions: new Map([
        [
          late.key,
          {
            ...late,
            facts: {
              ...late.facts,
              review: {
                ...review,
                note: 'Anna Arden told us.',
                answer: { ...review.answer, lead: { role: 'Anna Arden' } },
              },
            },
            record: {
              ...late.record,
              reviews: [{ date: '2024-04', outcome: 'changed', decision: 'Agreed by Anna Arden' }],
            },
          },
        ],
      ]),
    };
    expect(reviewsIcs(reviewCalendar(named)!)).not.toContain('Arden');
  });
});

describe('smaller calendars', () => {
  test('are of one partnership, or of one body, with the same events', () => {
    const partnership = partnershipCalendar('riverside', register)!;
    expect(partnership.events).toEqual(reviewCalendar(register)!.events);
    expect(partnership.name).toBe('Reviews: Riverside Partnership');
    expect(partnership.url).toBe('https://register.example/partnerships/riverside/reviews.ics');
    const body = bodyCalendar('riverside/soon', register)!;
    expect(body.events.map(({ day }) => day)).toEqual(['2025-07-31']);
    expect(body.url).toBe('https://register.example/partnerships/riverside/soon/review.ics');
  });

  test('end with a day', () => {
    const { events } = reviewCalendarUpTo(register, '2025-07-31')!;
    expect(events.map(({ day }) => day)).toEqual(['2025-04-14', '2025-07-31']);
  });

  test('are not made where they would be empty', () => {
    expect(bodyCalendar('riverside/any-time', register)).toBe(undefined);
    const later = { ...register, constitutions: new Map() };
    expect(partnershipCalendar('riverside', later)).toBe(undefined);
    expect(reviewCalendar(later)).toBe(undefined);
    expect(reviewCalendarUpTo(register, '2025-01-01')).toBe(undefined);
  });
});
